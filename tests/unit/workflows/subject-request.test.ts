// A person's request: everything that names them is found, what is given goes into one file without who told the school, and it is on record.
import 'fake-indexeddb/auto';
import { Decrypter } from 'age-encryption';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW, onlyVolume, pngOf, sampleInput, written } from '@/tests/unit/bundle/sample';
import { READY, letterContent } from '@/tests/unit/documents/letter-sample';
import { act } from '@/tests/unit/protocol/acts';
import type { Act } from '@/utils/evidence/act';
import { sha256 } from '@/utils/evidence/digest';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { Decision, Find } from '@/utils/evidence/subject-request';
import { quoteOf } from '@/utils/protocol/letter-quotes';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { matterOf } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { setUpCasebook } from '@/utils/workflows/casebook/casebook-lock';
import { giveReference } from '@/utils/workflows/casebook/give-reference';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { receiveBundle } from '@/utils/workflows/casebook/receive-bundle';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { keepCopy } from '@/utils/workflows/casebook/working-copy';
import { writeLetter } from '@/utils/workflows/casebook/write-letter';
import { findPerson } from '@/utils/workflows/subject/find-person';
import { type SubjectGift, makeSubjectFile } from '@/utils/workflows/subject/make-subject-file';
import { storeCase } from './stored-case';

const TERMS = ['parent example'];
let db: TystDatabase;
let vault: Vault;
let caseId: string;
let capture: ReceivedCapture;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
  ({ vault } = await setUpCasebook(db, 'correct horse battery', NOW, 4));
  caseId = await received('Ask Párent Example about it. <b>Invented.</b>');
  [capture = expect.unreachable()] = (await matterOf(vault, caseId)).captures;
});
afterEach(() => {
  db.close();
});

async function received(text: string): Promise<string> {
  const { bytes } = await written(onlyVolume(await sampleInput([{ text }])));
  const checked = await checkReceived(new File([bytes], 'tyst.zip'), { identities: [], cards: [] }, {});
  const receiving = await receiveBundle(vault, checked, NOW);
  return 'caseId' in receiving ? receiving.caseId : expect.unreachable();
}

async function record(said: string) {
  const acts = [...READY, act('friendly-talk', { talk: 'talk-agreed' }, { said, by: 'deputy' })];
  await vault.commit(acts.map((each) => ({ act: 'put', kind: 'act', id: each.id, value: { ...each, caseId } })));
}

function make(
  decisions: { find: Find; decision: Decision }[],
  by: 'head' | 'deputy' = 'head',
  language: 'en' | 'cy' = 'en',
  isEncrypted = false,
) {
  const periods = { child: 12, police: 12, noBreach: 12, usual: 12 };
  const order = {
    terms: TERMS,
    decisions,
    language,
    organisation: 'Ysgol Enghraifft',
    by,
    hasDeputy: true,
    periods,
    isEncrypted,
  };
  return makeSubjectFile(vault, order, NOW);
}

async function fileOf({ file }: SubjectGift) {
  const opened = await JSZip.loadAsync(await file.arrayBuffer());
  const page = (await opened.file('personal-data.html')?.async('string')) ?? expect.unreachable();
  return { names: Object.keys(opened.files), page };
}

const kinds = (finds: readonly Find[]) => finds.map(({ kind }) => kind);

describe('looking for a person (G5)', () => {
  it('finds them by name in records and acts, whatever case and accents, with who else is to be covered', async () => {
    await record('PARENT EXAMPLE agreed to remove it.');
    await received('Nothing about anybody.');
    const finds = await findPerson(vault, { terms: TERMS });
    expect(kinds(finds).toSorted()).toEqual(['act', 'capture']);
    const found = finds.find(({ kind }) => kind === 'capture');
    expect(found).toMatchObject({ item: 1, of: { code: 'K7-MQ4' } });
    expect(found?.excerpt).toContain('Párent Example');
    expect(found?.others).toContain('Poster One');
  });

  it('takes name and account of one post for one person’s', async () => {
    const [find] = await findPerson(vault, { terms: ['POSTER ONE'] });
    expect(find).toMatchObject({ kind: 'capture', others: [], words: capture.record.post.text.value });
  });

  it('finds a name however it is written, and an account that holds it', async () => {
    await record('Spoke to Parent-Example. And @parent_example, and parentexample99.');
    expect(kinds(await findPerson(vault, { terms: ['Parent Example'] }))).toContain('act');
    expect(kinds(await findPerson(vault, { terms: ['example99'] }))).toEqual(['act']);
    expect(kinds(await findPerson(vault, { terms: ['Parent Examples'] }))).toEqual([]);
  });

  it('takes of a thread what they wrote and what names them, and names no other author beside it', async () => {
    const [own = expect.unreachable()] = (await matterOf(vault, caseId)).captures;
    const { record: of } = own;
    const read = (value: string) => ({ ...of.post.author, value, raw: value });
    const by = (who: string, words: string) => ({
      kind: of.post.kind,
      author: read(who),
      postedAt: of.post.postedAt,
      text: read(words),
    });
    const items = [
      by('Third Person', 'Words of a third.'),
      by('Commenter Example', 'My own words.'),
      by('Third Person', 'To Commenter Example: no.'),
    ];
    const shared = { locator: of.locator, state: 'whole' as const };
    const thread = { ...own, record: { ...of, items: items.map((item) => ({ ...item, ...shared })) } };
    await vault.commit([{ act: 'put', kind: 'capture', id: `${caseId}/${own.id}`, value: thread }]);
    const [find = expect.unreachable()] = await findPerson(vault, { terms: ['Commenter Example'] });
    expect(find.words).toBe('My own words.\n\nTo Commenter Example: no.');
    const { page } = await fileOf(await make([{ find, decision: { giving: 'whole' } }]));
    expect(page).toContain('My own words.');
    expect(page).toContain('Another person');
    for (const others of ['Words of a third.', 'Poster One', of.locator.permalink ?? of.locator.url])
      expect(page).not.toContain(others);
  });

  it('gives everything that was typed: the answers of an act, minutes, and why a passage was held against a policy', async () => {
    const answers = { force: 'Parent Example Police', log: 'INV-7' };
    await vault.commit(
      [act('police', answers, { said: 'Invented call.' })].map((each) => ({
        act: 'put',
        kind: 'act',
        id: each.id,
        value: { ...each, caseId },
      })),
    );
    const find = (await findPerson(vault, { terms: TERMS })).find(({ kind }) => kind === 'act') ?? expect.unreachable();
    const { page } = await fileOf(await make([{ find, decision: { giving: 'whole' } }]));
    for (const words of ['Parent Example Police', 'INV-7', 'Invented call.']) expect(page).toContain(words);
  });

  it('finds what was done under a role, and nothing without a term or a role', async () => {
    await record('Invented words.');
    const finds = await findPerson(vault, { terms: [], role: 'deputy' });
    expect(kinds(finds)).toEqual(['act']);
    await expect(findPerson(vault, { terms: [' ', 'x'] })).rejects.toMatchObject({ code: 'record-invalid' });
  });

  it('looks into what was recorded on this computer as well', async () => {
    const own = await storeCase(db, [{ text: 'Parent Example again.' }]);
    const finds = await findPerson(vault, { terms: TERMS });
    expect(finds.filter(({ kind }) => kind === 'recorded')).toMatchObject([{ of: { id: own }, item: 1 }]);
  });

  it('looks into titles there, flags, and posts that are not captured yet; and into references that the history keeps', async () => {
    const own = await storeCase(db, [{ text: 'Nothing about anybody.' }]);
    await db.cases.update(own, { title: 'About parent.flagged' });
    const locator = { url: 'https://x.com/parent.flagged/status/1', droppedParameters: [] };
    await db.flags.add({ id: crypto.randomUUID(), platform: 'x', locator, flaggedAt: NOW.toISOString() });
    const missing = [{ captureId: crypto.randomUUID(), name: 'Parent.Flagged: first words' }];
    await db.series.add({ id: crypto.randomUUID(), captureIds: [], missing });
    await giveReference(vault, caseId, 'parent.flagged', NOW);
    await giveReference(vault, caseId, '2026-014', NOW);
    const finds = await findPerson(vault, { terms: ['parent.flagged'] });
    expect(kinds(finds)).toEqual(['log', 'recorded', 'waiting', 'waiting']);
    expect(finds.flatMap(({ erasable }) => erasable)).toEqual([]);
  });

  it('does not look into what was captured by mistake (PRACTICE 2)', async () => {
    await withholdReceived(vault, capture, NOW);
    expect(await findPerson(vault, { terms: TERMS })).toEqual([]);
  });
});

describe('a record without a picture (PRACTICE 2)', () => {
  it('is found, but what it says is neither shown nor given: not its words, and not its address', async () => {
    const { bytes } = await written(onlyVolume(await sampleInput([{ text: 'Parent Example again.', logOnly: true }])));
    const checked = await checkReceived(new File([bytes], 'tyst.zip'), { identities: [], cards: [] }, {});
    const receiving = await receiveBundle(vault, checked, NOW);
    const id = 'caseId' in receiving ? receiving.caseId : expect.unreachable();
    const [{ record } = expect.unreachable()] = (await matterOf(vault, id)).captures;
    const find = (await findPerson(vault, { terms: TERMS })).find(({ of }) => of.id === id) ?? expect.unreachable();
    expect(find).toMatchObject({ kind: 'capture', excerpt: '', others: [], factsOnly: true });
    expect(find).not.toHaveProperty('words');
    const { page } = await fileOf(await make([{ find, decision: { giving: 'whole' } }]));
    expect(page).not.toContain('again.');
    expect(page).not.toContain(record.locator.permalink ?? record.locator.url);
  });
});

describe('what quotes something captured by mistake (PRACTICE 2)', () => {
  beforeEach(async () => {
    await record('Nothing about anybody.');
    const quotes = [{ ...quoteOf(capture), words: 'Ask Párent Example', when: '16 October 2026' }];
    const options = { hasDeputy: true, holidays: [], now: NOW };
    await writeLetter(vault, caseId, { ...letterContent('deletion-request', 'en', {}), quotes, copies: [] }, options);
    const tie = {
      captureId: capture.id,
      item: 1,
      passage: 'words' as const,
      words: 'Ask Párent Example',
      policy: { id: 'pack-004', words: { en: 'A policy', cy: '' } },
      clause: { id: 'behaviour', words: { en: 'behaviour', cy: '' } },
      rationale: 'It names a parent.',
    };
    const tied: Act = { ...act('cross-reference'), caseId, outcome: 'tied', said: '', answers: {}, tie };
    await vault.commit([{ act: 'put', kind: 'act', id: tied.id, value: tied }]);
  });

  it('is not looked into either: letters and ties', async () => {
    expect(kinds(await findPerson(vault, { terms: TERMS })).toSorted()).toEqual(['act', 'capture', 'letter']);
    await withholdReceived(vault, capture, NOW);
    expect(await findPerson(vault, { terms: TERMS })).toEqual([]);
  });

  it.each(['capture', 'letter'] as const)('is not given where it was found before: %s', async (kind) => {
    const find = (await findPerson(vault, { terms: TERMS })).find((each) => each.kind === kind) ?? expect.unreachable();
    await withholdReceived(vault, capture, NOW);
    await expect(make([{ find, decision: { giving: 'whole' } }])).rejects.toMatchObject({
      code: kind === 'letter' ? 'given-withheld' : 'capture-withheld',
    });
    expect((await matterOf(vault, caseId)).acts.filter(({ task }) => task === 'subject')).toEqual([]);
  });
});

describe('the file for the person (PRACTICE 27)', () => {
  it('holds words, a working copy for the picture, sources, recipients and rights, in its language, as text', async () => {
    const png = pngOf(12, 8);
    const areas = [{ rect: { x: 0, y: 0, width: 1, height: 1 }, reason: 'another-person' as const }];
    const burnt = { png, sha256: await sha256(png), width: 12, height: 8, areas };
    await keepCopy(vault, capture, burnt, { purpose: 'For the person.', confirmed: [] }, NOW);
    const find = (await findPerson(vault, { terms: TERMS })).find(({ kind }) => kind === 'capture') ?? expect.unreachable();
    const { names, page } = await fileOf(await make([{ find, decision: { giving: 'whole' } }]));
    expect(names).toEqual(['personal-data.html', 'copies/001.png']);
    for (const words of ['Ysgol Enghraifft', 'Párent Example', 'copies/001.png', 'Your rights', 'Passed on to', 'K7-MQ4'])
      expect(page).toContain(words);
    // What is known of the copy: a person covered one area. That everybody else is covered nobody knows.
    expect(page).toContain('Areas that a person covered in it: 1. Nobody has checked');
    expect(page).toContain('&lt;b&gt;Invented.&lt;/b&gt;');
    const welsh = await fileOf(await make([{ find, decision: { giving: 'whole' } }], 'head', 'cy'));
    expect(welsh.page).toContain('Eich hawliau');
  });

  it('never tells who told the school: not why it was recorded, when it was captured, nor how it came to be seen', async () => {
    const find = (await findPerson(vault, { terms: TERMS })).find(({ kind }) => kind === 'capture') ?? expect.unreachable();
    const { page } = await fileOf(await make([{ find, decision: { giving: 'whole' } }]));
    const { concern, capturedAt } = capture.record;
    expect(concern.length).toBeGreaterThan(5);
    expect(page).not.toContain(concern);
    expect(page).not.toContain(capturedAt.utc.slice(11, 16));
    expect(page).toContain('Who told the school');
  });

  it('gives only the facts where words are left out, and says what is left out and why', async () => {
    await record('Parent Example agreed.');
    const finds = await findPerson(vault, { terms: TERMS });
    const { names, page } = await fileOf(
      await make(
        finds.map((find) => ({
          find,
          decision: find.kind === 'capture' ? { giving: 'facts' } : { giving: 'out', because: 'advice' },
        })),
      ),
    );
    expect(names).toEqual(['personal-data.html']);
    expect(page).not.toContain('Párent Example');
    expect(page).not.toContain('agreed');
    expect(page).toContain('It is advice of a solicitor');
  });

  it('is on record as an act of every matter concerned, by role, with how many were given and why others were not', async () => {
    await record('Parent Example agreed.');
    const finds = await findPerson(vault, { terms: TERMS });
    await make(
      finds.map((find, index) => ({ find, decision: index === 0 ? { giving: 'facts' } : { giving: 'out', because: 'others' } })),
    );
    const given = (await matterOf(vault, caseId)).acts.filter(({ task }) => task === 'subject');
    expect(given).toMatchObject([{ by: 'head', answers: { request: 'data-given' } }]);
    expect(given[0]?.said).toMatch(/given: 1\. Left out: 1\./);
  });

  it('can be encrypted under a passphrase of its own, which is stored nowhere', async () => {
    const [find = expect.unreachable()] = await findPerson(vault, { terms: TERMS });
    const { file, passphrase = '' } = await make([{ find, decision: { giving: 'whole' } }], 'head', 'en', true);
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.subarray(0, 40).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt/);
    expect(bytes.toString('latin1')).not.toContain('Párent Example');
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const zip = new Blob([new Uint8Array(await decrypter.decrypt(bytes))]);
    expect((await fileOf({ file: zip })).page).toContain('Párent Example');
    const rows = await Promise.all((await db.vaultRows.toArray()).map((row) => vault.open(row)));
    expect(JSON.stringify(rows)).toContain('The file was encrypted with a passphrase.');
    expect(JSON.stringify(rows)).not.toContain(passphrase);
  });

  it('is refused while anything is undecided, and to the Head in a matter about the Head; nothing is recorded then', async () => {
    const finds = await findPerson(vault, { terms: TERMS });
    const undecided = finds.map((find) => ({ find, decision: { giving: 'out' as const } }));
    await expect(make(undecided)).rejects.toMatchObject({ code: 'record-invalid' });
    const { case: of } = await matterOf(vault, caseId);
    await vault.commit([{ act: 'put', kind: 'case', id: caseId, value: { ...of, aboutHead: true } }]);
    const decided = finds.map((find) => ({ find, decision: { giving: 'facts' as const } }));
    await expect(make(decided)).rejects.toMatchObject({ code: 'not-the-handler' });
    expect((await matterOf(vault, caseId)).acts).toEqual([]);
  });
});
