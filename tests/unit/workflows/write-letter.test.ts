// A letter in the vault: only where the protocol allows it, with nothing open, quoting what was captured, and logged.
import 'fake-indexeddb/auto';
import JSZip from 'jszip';
import { beforeEach, describe, expect, it } from 'vitest';
import { NOW, pngOf } from '@/tests/unit/bundle/sample';
import { READY, letterContent } from '@/tests/unit/documents/letter-sample';
import { brokenCustodyLink } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import type { LetterAnswers, LetterContent, LetterCopy } from '@/utils/evidence/letter';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { SUBJECTS, type WorkingCopy } from '@/utils/evidence/working-copy';
import { quoteOf } from '@/utils/protocol/letter-quotes';
import { listLetters, listUnfinishedLetters } from '@/utils/store/vault/letters';
import { matterOf } from '@/utils/store/vault/matters';
import { copyVault } from '@/utils/store/vault/vault-copy';
import { discardLetter } from '@/utils/workflows/casebook/discard-letter';
import { giveFile } from '@/utils/workflows/casebook/give-file';
import { shutFiles } from '@/utils/workflows/casebook/held-in';
import { removeReceived } from '@/utils/workflows/casebook/remove-received';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { enclosableCopies } from '@/utils/workflows/casebook/enclosable-copies';
import { dropLetter, saveLetter } from '@/utils/workflows/casebook/unfinished-letter';
import { findPerson } from '@/utils/workflows/subject/find-person';
import { writeLetter } from '@/utils/workflows/casebook/write-letter';
import { db, onRecord, received, vault } from './own-casebook';

let capture: ReceivedCapture;

beforeEach(async () => {
  const caseId = await received([{ text: 'Plantedwords of a post, and more.' }]);
  [capture = expect.unreachable()] = (await matterOf(vault, caseId)).captures;
  await onRecord(caseId, ...READY);
});

function matter() {
  return matterOf(vault, capture.caseId);
}

/** A whole request for deletion that quotes the capture. */
function content(answers: LetterAnswers = {}, changed: Partial<LetterContent> = {}): LetterContent {
  const quotes = [{ ...quoteOf(capture), words: 'Plantedwords  of a post', when: '16 October 2026' }];
  return { ...letterContent('deletion-request', 'en', answers), quotes, copies: [], ...changed };
}

function write(of: LetterContent) {
  return writeLetter(vault, capture.caseId, of, { hasDeputy: true, holidays: [], now: NOW });
}

async function refused(of: LetterContent, code: string, details = /./): Promise<void> {
  await expect(write(of)).rejects.toMatchObject({ code, details: expect.stringMatching(details) as string });
  expect(await listLetters(vault)).toEqual([]);
  expect((await matter()).custody).toHaveLength(1);
}

/** A working copy of the capture as somebody made it, with what its maker looked for. */
async function copied(confirmed: WorkingCopy['confirmed']): Promise<WorkingCopy> {
  const png = await vault.writeFile(pngOf(12, 8));
  const picture = capture.record.picture?.sha256 ?? '';
  const copy: WorkingCopy = {
    file: {
      format: 1,
      kind: 'tyst-working-copy',
      id: crypto.randomUUID(),
      of: { captureId: capture.id, record: capture.seal.digest, picture },
      areas: [],
      made: { at: NOW.toISOString(), clock: 'device' },
      sha256: await sha256(pngOf(12, 8)),
      width: 12,
      height: 8,
    },
    caseId: capture.caseId,
    purpose: 'For a letter',
    confirmed,
    png: png.id,
  };
  await vault.commit([
    { act: 'add', kind: 'file', id: png.id, value: png },
    { act: 'add', kind: 'workingCopy', id: copy.file.id, value: copy },
  ]);
  return copy;
}

function enclosed({ file }: WorkingCopy): LetterCopy {
  return { id: file.id, sha256: file.sha256, captureId: file.of.captureId, item: capture.item };
}

describe('a letter that is written', () => {
  it('is kept with what it was made of, its file, and an entry in the log with the file’s digest', async () => {
    const { letter, file } = await write(content());
    expect(await listLetters(vault)).toEqual([letter]);
    expect(letter).toMatchObject({ caseId: capture.caseId, kind: 'deletion-request', madeAt: NOW.toISOString() });
    expect(letter.fileName).toBe('K7-MQ4-2026-11-23.docx');
    const kept = await vault.readFile(letter.file);
    expect(await kept.bytes()).toEqual(await file.bytes());
    expect(await sha256(kept)).toBe(letter.sha256);
    const xml = await (await JSZip.loadAsync(await kept.arrayBuffer())).file('word/document.xml')?.async('string');
    expect(xml).toContain('Plantedwords  of a post');
    const custody = (await matter()).custody.map(({ caseId: _case, ...entry }) => entry);
    expect(await brokenCustodyLink(custody)).toBeUndefined();
    expect(custody.at(-1)).toMatchObject({
      event: 'letter-made',
      detail: { letter: letter.id, kind: 'deletion-request', sha256: letter.sha256 },
    });
  });

  it('stays beside those written before it, the newest first', async () => {
    const { letter: first } = await write(content());
    const later = { hasDeputy: true, holidays: [], now: new Date(NOW.getTime() + 60_000) };
    const { letter: second } = await writeLetter(vault, capture.caseId, content({ reference: '2026-015' }), later);
    expect((await listLetters(vault)).map(({ id }) => id)).toEqual([second.id, first.id]);
  });
});

describe('a letter that quotes what was captured by mistake', () => {
  it('is given out no more, stands in no new backup, and is written again only without the quote', async () => {
    const { letter } = await write(content());
    const { letter: other } = await write(content({}, { kind: 'group-closure', quotes: [] }));
    expect((await giveFile(vault, letter.file)).size).toBeGreaterThan(0);
    await withholdReceived(vault, capture, NOW);
    await expect(giveFile(vault, letter.file)).rejects.toMatchObject({ code: 'given-withheld' });
    expect((await giveFile(vault, other.file)).size).toBeGreaterThan(0);
    expect(await shutFiles(vault)).toEqual(new Set([letter.file, (await matter()).received[0]?.file]));
    const { rows, parts } = await copyVault(db);
    expect(parts.some(([file]) => file === letter.file)).toBe(false);
    expect(rows.some(({ name }) => name === `file/${letter.file}`)).toBe(false);
    expect(parts.some(([file]) => file === other.file)).toBe(true);
    await expect(write(content())).rejects.toMatchObject({ code: 'record-invalid' });
  });
});

describe('a letter with a picture of what was captured by mistake', () => {
  it('is given out no more, waits with the picture for the police, and goes with it (PRACTICE 2)', async () => {
    const { letter } = await write({ ...content({}, { copies: [enclosed(await copied([...SUBJECTS]))] }) });
    await withholdReceived(vault, capture, NOW);
    await expect(giveFile(vault, letter.file)).rejects.toMatchObject({ code: 'given-withheld' });
    await expect(discardLetter(vault, capture.caseId, letter.id, NOW)).rejects.toMatchObject({ code: 'capture-withheld' });
    expect(await db.vaultParts.where('file').equals(letter.file).count()).toBeGreaterThan(0);
    await removeReceived(vault, capture, NOW);
    expect(await db.vaultParts.where('file').equals(letter.file).count()).toBe(0);
    await discardLetter(vault, capture.caseId, letter.id, NOW);
    expect(await listLetters(vault)).toEqual([]);
  });
});

describe('a letter is not written', () => {
  it('with an open blank: the error names what is open', async () => {
    await refused(content({ policy: '*****', addressee: '' }), 'letter-open', /^addressee missing, policy placeholder$/);
  });

  it('with a deadline in the holidays that the school has set', async () => {
    const holidays = [{ from: '2026-11-27', to: '2026-11-30' }];
    await expect(writeLetter(vault, capture.caseId, content(), { hasDeputy: true, holidays, now: NOW })).rejects.toMatchObject({
      code: 'letter-open',
      details: 'deadline early',
    });
  });

  it('while the protocol lets it wait, or a solicitor wants the post kept', async () => {
    await refused(content({ keep: 'yes' }), 'letter-barred', /^keep$/);
    const [assessed] = READY;
    await onRecord(capture.caseId, {
      ...(assessed ?? expect.unreachable()),
      answers: { ...assessed?.answers, author: 'author-pupil' },
    });
    await refused(content(), 'letter-barred', /^author-route$/);
  });

  it('with words, a time or a place that were not captured', async () => {
    const [quote] = content().quotes;
    if (quote === undefined) throw new Error('no quote');
    const altered = [
      { words: 'Plantedwords of a worse post' },
      { captureId: crypto.randomUUID() },
      { item: 7 },
      { address: 'https://x.com/somebody_else/status/1' },
      { posted: { utc: '2026-10-16T13:05:00.000Z', precision: 'minute', shown: '' } as const },
    ];
    for (const changed of altered)
      await refused(content({}, { quotes: [{ ...quote, ...changed }] }), 'record-invalid', /^quote$/);
  });

  it('of a kind that nobody knows', async () => {
    await refused(content({}, { kind: 'love-letter' }), 'record-invalid', /^letter kind$/);
  });
});

describe('a picture goes with a letter', () => {
  it('only as a working copy in which everybody was looked for', async () => {
    const whole = await copied([...SUBJECTS]);
    const half = await copied(['reporter']);
    expect((await enclosableCopies(vault, await matter())).map(({ copy: { file } }) => file.id)).toEqual([whole.file.id]);
    const as = (copy: WorkingCopy) => ({ copies: [enclosed(copy)] });
    await refused(content({}, as(half)), 'letter-enclosure', /^$/);
    await refused(content({}, { copies: [{ ...enclosed(whole), sha256: 'b'.repeat(64) }] }), 'letter-enclosure', /^$/);
    const other = { ...enclosed(whole), item: 7 };
    await refused(content({}, { copies: [other] }), 'letter-enclosure', /^$/);
    const { letter, file } = await write(content({}, as(whole)));
    expect(letter.copies).toEqual([enclosed(whole)]);
    const zip = await JSZip.loadAsync(await file.arrayBuffer());
    const name = Object.keys(zip.files).find((each) => each.endsWith('.png')) ?? '';
    expect(await zip.file(name)?.async('uint8array')).toEqual(await pngOf(12, 8).bytes());
  });

  it('never with a kind that has none', async () => {
    const whole = await copied([...SUBJECTS]);
    const closure = { ...letterContent('closure'), copies: [enclosed(whole)] };
    await refused(closure, 'letter-enclosure', /^$/);
  });
});

describe('a letter that is being written', () => {
  const left = () => listUnfinishedLetters(vault, capture.caseId);
  const work = () => ({ ...content(), caseId: capture.caseId });

  it('is found again as it was left, one of each kind, and is gone once it is kept or begun afresh', async () => {
    await saveLetter(vault, work());
    await saveLetter(vault, { ...work(), kind: 'closure' });
    expect((await left()).map(({ kind }) => kind).toSorted()).toEqual(['closure', 'deletion-request']);
    await write(content());
    expect(await left()).toEqual([{ ...work(), kind: 'closure' }]);
    await dropLetter(vault, { caseId: capture.caseId, kind: 'closure' });
    expect(await left()).toEqual([]);
  });

  it('goes when an item that it quotes was captured by mistake, and is kept no more', async () => {
    await saveLetter(vault, work());
    await withholdReceived(vault, capture, NOW);
    expect(await left()).toEqual([]);
    await expect(saveLetter(vault, work())).rejects.toMatchObject({ code: 'capture-withheld' });
    expect(await left()).toEqual([]);
  });

  it('is found for a person whom it names, and goes with its matter', async () => {
    await saveLetter(vault, { ...work(), answers: { addressee: 'Parent Example' } });
    const [find] = await findPerson(vault, { terms: ['Parent Example'] });
    expect(find).toMatchObject({ name: `unfinishedLetter/${capture.caseId}/deletion-request`, erasable: ['thing'] });
    await vault.commit([{ act: 'remove', kind: 'case', id: capture.caseId }]);
    await expect(saveLetter(vault, work())).rejects.toMatchObject({ code: 'not-found' });
  });
});
