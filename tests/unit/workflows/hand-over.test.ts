// Handing over: what goes in, in which order it is saved, and that only what happened is put on record.
import 'fake-indexeddb/auto';
import JSZip from 'jszip';
import { beforeEach, describe, expect, it } from 'vitest';
import { AppError, codeOf } from '@/utils/errors';
import { brokenCustodyLink } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import type { SchoolCard } from '@/utils/evidence/school-card';
import { makeAgeKeys } from '@/utils/school/age';
import { custodyOf, exportsOf, getCase } from '@/utils/store/cases';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { recordOutcome } from '@/utils/store/exports';
import { checkReceived } from '@/utils/workflows/casebook/check-file';
import { type HandOver, type HandOverOrder, prepareHandOver } from '@/utils/workflows/hand-over/hand-over';
import { type WrittenHandOverVolume, saveVolume } from '@/utils/workflows/hand-over/save-volume';
import { MemoryFile } from './memory-file';
import { storeCase } from './stored-case';

let db: TystDatabase;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
});

function order(caseId: string, changes: Partial<HandOverOrder> = {}): HandOverOrder {
  return { caseId, aboutHead: false, addressee: 'head', language: 'en', organisation: 'Ysgol Enghraifft', ...changes };
}

async function saveAll(handOver: HandOver, way: 'written' | 'offered' = 'written') {
  const files: MemoryFile[] = [];
  const saved: WrittenHandOverVolume[] = [];
  for (const volume of handOver.volumes) {
    const target = new MemoryFile();
    files.push(target);
    saved.push(await saveVolume(db, handOver, volume, { target, way }, saved));
  }
  return { files, saved };
}

const events = async (caseId: string) => (await custodyOf(db, caseId)).map(({ event }) => event);
const many = (count: number) => Array.from({ length: count }, () => ({}));
const readText = async (zip: JSZip, name: string) => (await zip.file(name)?.async('string')) ?? expect.unreachable(name);

describe('preparing a hand-over', () => {
  it('keeps who the case goes to, and never names the Head in a matter about the Head', async () => {
    const caseId = await storeCase(db, [{}]);
    await expect(prepareHandOver(db, order(caseId, { aboutHead: true }))).rejects.toMatchObject({ code: 'record-invalid' });
    const { input } = await prepareHandOver(db, order(caseId, { aboutHead: true, addressee: 'deputy' }));
    expect(input.case).toMatchObject({ aboutHead: true, addressee: 'deputy' });
    expect((await getCase(db, caseId)).case).toMatchObject({ aboutHead: true, addressee: 'deputy' });
  });

  it('gives the file a name that says neither who nor what nor how many', async () => {
    const { volumes } = await prepareHandOver(db, order(await storeCase(db, many(3))));
    expect(volumes.map(({ fileName }) => fileName)).toEqual(['tyst-K7-MQ4.zip']);
  });

  it('bears no reference of the school, whatever stands in the case (PRACTICE 11)', async () => {
    const caseId = await storeCase(db, [{}]);
    await db.cases.update(caseId, { reference: '2026-014' });
    const { input } = await prepareHandOver(db, order(caseId));
    expect(input.case).not.toHaveProperty('reference');
  });

  it('plans volume 1 to be saved last', async () => {
    const { volumes } = await prepareHandOver(db, order(await storeCase(db, many(3))), 2_500);
    expect(volumes.map(({ fileName }) => fileName)).toEqual([
      'tyst-K7-MQ4-2-of-3.zip',
      'tyst-K7-MQ4-3-of-3.zip',
      'tyst-K7-MQ4-1-of-3.zip',
    ]);
  });

  it('refuses a case without a sealed capture, and one that is not there', async () => {
    const caseId = await storeCase(db, [{}]);
    await db.captures.clear();
    await expect(prepareHandOver(db, order(caseId))).rejects.toMatchObject({ code: 'nothing-to-hand-over' });
    await expect(prepareHandOver(db, order(crypto.randomUUID()))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('saving a hand-over', () => {
  it('writes the report in the language asked for, beside the captures and the log up to its last seal', async () => {
    const caseId = await storeCase(db, many(2));
    await saveAll(await prepareHandOver(db, order(caseId)));
    const { files } = await saveAll(await prepareHandOver(db, order(caseId, { language: 'cy' })));
    const zip = await JSZip.loadAsync((await files[0]?.bytes()) ?? expect.unreachable());
    expect(await readText(zip, 'data/report.html')).toContain('<html lang="cy"');
    expect(zip.file('data/captures/0002/screenshot.png')).not.toBeNull();
    const log = (await readText(zip, 'data/custody.jsonl')).trimEnd().split('\n');
    expect(log.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(['sealed', 'sealed']);
  });

  it('puts the written bundle on record with the digest of its file, after the file is closed', async () => {
    const caseId = await storeCase(db, [{}]);
    const handOver = await prepareHandOver(db, order(caseId));
    const { files, saved } = await saveAll(handOver);
    const digest = await sha256((await files[0]?.bytes()) ?? expect.unreachable());
    expect(files[0]?.state).toBe('closed');
    expect(saved[0]?.sha256).toBe(digest);
    expect((await custodyOf(db, caseId)).at(-1)).toMatchObject({
      event: 'bundle-written',
      detail: { bundle: handOver.input.bundleId, sha256: digest },
    });
    expect(await exportsOf(db, caseId)).toMatchObject([
      { id: handOver.input.bundleId, state: 'written', items: 1, volumes: [digest], fileName: 'tyst-K7-MQ4.zip' },
    ]);
    expect(await brokenCustodyLink(await custodyOf(db, caseId))).toBeUndefined();
  });

  it('records each volume as it is saved, and the bundle with the last', async () => {
    const caseId = await storeCase(db, many(3));
    const handOver = await prepareHandOver(db, order(caseId), 2_500);
    const [second, third, first] = handOver.volumes;
    if (!first || !second || !third) return expect.unreachable();
    const way = () => ({ target: new MemoryFile(), way: 'written' as const });
    const saved = [await saveVolume(db, handOver, second, way(), [])];
    saved.push(await saveVolume(db, handOver, third, way(), saved));
    expect(await exportsOf(db, caseId)).toEqual([]);
    const target = new MemoryFile();
    saved.push(await saveVolume(db, handOver, first, { target, way: 'written' }, saved));
    const zip = await JSZip.loadAsync(await target.bytes());
    expect(JSON.parse(await readText(zip, 'data/volumes.json'))).toMatchObject({
      volumes: [
        { number: 2, manifestSha256: saved[0]?.manifestSha256 },
        { number: 3, manifestSha256: saved[1]?.manifestSha256 },
      ],
    });
    expect(await readText(zip, 'data/report.html')).toContain('Part 1 of 3');
    const [bundle] = await exportsOf(db, caseId);
    expect(bundle?.volumes).toEqual([saved[2]?.sha256, saved[0]?.sha256, saved[1]?.sha256]);
    expect((await custodyOf(db, caseId)).map(({ detail }) => detail.volume).filter(Boolean)).toEqual([
      '2 of 3',
      '3 of 3',
      '1 of 3',
    ]);
  });

  it('takes the file back and records nothing when it is cancelled', async () => {
    const caseId = await storeCase(db, many(3));
    const before = await events(caseId);
    const handOver = await prepareHandOver(db, order(caseId));
    const [volume] = handOver.volumes;
    const target = new MemoryFile();
    const stop = new AbortController();
    const saving = saveVolume(db, handOver, volume ?? expect.unreachable(), { target, way: 'written' }, [], {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(saving).rejects.toMatchObject({ code: 'cancelled' });
    expect(target.state).toBe('aborted');
    expect(await events(caseId)).toEqual(before);
    expect(await exportsOf(db, caseId)).toEqual([]);
  });

  it('says what went wrong first when the disk is full and the file cannot be taken back either', async () => {
    const caseId = await storeCase(db, [{}]);
    const handOver = await prepareHandOver(db, order(caseId));
    const [volume] = handOver.volumes;
    const target = new MemoryFile();
    target.close = () => Promise.reject(new AppError('save-failed', 'disk full'));
    target.abort = () => Promise.reject(new Error('no'));
    const saving = saveVolume(db, handOver, volume ?? expect.unreachable(), { target, way: 'written' }, []);
    expect(codeOf(await saving.catch((error: unknown) => error))).toBe('save-failed');
    expect(await exportsOf(db, caseId)).toEqual([]);
  });

  it('notices stored bytes that are no longer what was sealed', async () => {
    const caseId = await storeCase(db, [{}]);
    const digest = (await getCase(db, caseId)).captures[0]?.record?.picture?.sha256 ?? expect.unreachable();
    const size = (await db.bytes.get(digest))?.blob.size ?? 0;
    await db.bytes.put({ sha256: digest, blob: new Blob([new Uint8Array(size)]) });
    const handOver = await prepareHandOver(db, order(caseId));
    await expect(saveAll(handOver)).rejects.toMatchObject({ code: 'bytes-damaged' });
  });
});

describe('what becomes of a hand-over', () => {
  it('is asked of a download: offered first, then handed over', async () => {
    const caseId = await storeCase(db, [{}]);
    const handOver = await prepareHandOver(db, order(caseId));
    await saveAll(handOver, 'offered');
    expect(await exportsOf(db, caseId)).toMatchObject([{ state: 'offered' }]);
    await recordOutcome(db, handOver.input.bundleId, 'handed-over', new Date().toISOString());
    expect(await events(caseId)).toEqual(['sealed', 'bundle-offered', 'handed-over']);
    expect(await exportsOf(db, caseId)).toMatchObject([{ state: 'confirmed' }]);
    expect((await getCase(db, caseId)).case.status).toBe('handed-over');
    expect(await brokenCustodyLink(await custodyOf(db, caseId))).toBeUndefined();
  });

  it('leaves the case open when the download was not saved', async () => {
    const caseId = await storeCase(db, [{}]);
    const handOver = await prepareHandOver(db, order(caseId));
    await saveAll(handOver, 'offered');
    await recordOutcome(db, handOver.input.bundleId, 'not-saved', new Date().toISOString());
    expect(await events(caseId)).toEqual(['sealed', 'bundle-offered', 'bundle-not-saved']);
    expect(await exportsOf(db, caseId)).toMatchObject([{ state: 'not-saved' }]);
    expect((await getCase(db, caseId)).case.status).toBe('open');
  });

  it('is said once, however many tabs ask', async () => {
    const caseId = await storeCase(db, [{}]);
    const handOver = await prepareHandOver(db, order(caseId));
    await saveAll(handOver);
    const at = new Date().toISOString();
    const { bundleId } = handOver.input;
    await Promise.all([recordOutcome(db, bundleId, 'handed-over', at), recordOutcome(db, bundleId, 'not-saved', at)]);
    expect(await events(caseId)).toEqual(['sealed', 'bundle-written', 'handed-over']);
    expect(await exportsOf(db, caseId)).toMatchObject([{ state: 'confirmed' }]);
  });

  it('appends entries of two tabs one after the other', async () => {
    const caseId = await storeCase(db, [{}]);
    const handOvers = await Promise.all([1, 2].map(() => prepareHandOver(db, order(caseId))));
    await Promise.all(handOvers.map((each) => saveAll(each)));
    expect(await events(caseId)).toEqual(['sealed', 'bundle-written', 'bundle-written']);
    expect(await brokenCustodyLink(await custodyOf(db, caseId))).toBeUndefined();
  });
});

describe('a hand-over with the school card', () => {
  async function withCard() {
    const [head, deputy] = [await makeAgeKeys(), await makeAgeKeys()];
    const card: SchoolCard = {
      format: 1,
      kind: 'tyst-school-card',
      id: crypto.randomUUID(),
      school: 'Ysgol Enghraifft',
      madeAt: '2026-11-20T09:41:07.000Z',
      keys: { head: head.recipient, deputy: deputy.recipient },
      secret: 'A'.repeat(43),
      signer: 'cd'.repeat(32),
    };
    return { card, head, deputy };
  }

  it('is encrypted for its addressee alone, and shows there that it was made with the card', async () => {
    const { card, head, deputy } = await withCard();
    const handOver = await prepareHandOver(db, order(await storeCase(db, [{}]), { card, aboutHead: true, addressee: 'deputy' }));
    expect(handOver.volumes.map(({ fileName }) => fileName)).toEqual(['tyst-K7-MQ4.zip.age']);
    const { files, saved } = await saveAll(handOver);
    const file = new File([await (files[0] ?? expect.unreachable('no file')).bytes()], 'tyst-K7-MQ4.zip.age');
    await expect(checkReceived(file, { identities: [head.identity], cards: [card] }, {})).rejects.toMatchObject({
      code: 'not-for-this-key',
    });
    const checked = await checkReceived(file, { identities: [deputy.identity], cards: [card] }, {});
    expect(checked).toMatchObject({
      encrypted: true,
      sha256: saved[0]?.sha256,
      verdict: { problems: [], source: 'school-card' },
    });
    expect((await checkReceived(file, { identities: [deputy.identity], cards: [] }, {})).verdict.source).toBe('unknown');
  });

  it('is not encrypted where the card has no key for its addressee', async () => {
    const { card } = await withCard();
    const { volumes, recipient } = await prepareHandOver(
      db,
      order(await storeCase(db, [{}]), { card, aboutHead: true, addressee: 'chair' }),
    );
    expect(recipient).toBeUndefined();
    expect(volumes.map(({ fileName }) => fileName)).toEqual(['tyst-K7-MQ4.zip']);
  });

  it('leaves nothing behind when its file cannot be written', async () => {
    const { card } = await withCard();
    const handOver = await prepareHandOver(db, order(await storeCase(db, [{}]), { card }));
    const [volume] = handOver.volumes;
    const target = new MemoryFile();
    target.write = () => Promise.reject(new AppError('save-failed', 'the disk is full'));
    if (volume === undefined) throw new Error('no volume');
    await expect(saveVolume(db, handOver, volume, { target, way: 'written' }, [])).rejects.toMatchObject({ code: 'save-failed' });
    expect(target.state).toBe('aborted');
    expect(await exportsOf(db, handOver.caseId)).toEqual([]);
  });
});
