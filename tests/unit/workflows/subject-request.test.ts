// A person's request: what is given goes into one file without who told the school, and it is on record.
import 'fake-indexeddb/auto';
import { Decrypter } from 'age-encryption';
import { beforeEach, describe, expect, it } from 'vitest';
import { NOW, pngOf } from '@/tests/unit/bundle/sample';
import { letterContent } from '@/tests/unit/documents/letter-sample';
import { act } from '@/tests/unit/protocol/acts';
import type { Act } from '@/utils/evidence/act';
import { sha256 } from '@/utils/evidence/digest';
import { quoteOf } from '@/utils/protocol/letter-quotes';
import { matterOf } from '@/utils/store/vault/matters';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { keepCopy } from '@/utils/workflows/casebook/working-copy';
import { writeLetter } from '@/utils/workflows/casebook/write-letter';
import { findPerson } from '@/utils/workflows/subject/find-person';
import { TERMS, capture, caseId, fileOf, kinds, make, record } from './subject-steps';
import { db, received, vault } from './own-casebook';

describe('a record without a picture (PRACTICE 2)', () => {
  it('is found, but what it says is neither shown nor given: not its words, and not its address', async () => {
    const id = await received([{ text: 'Parent Example again.', logOnly: true }]);
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
