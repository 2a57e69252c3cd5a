// What becomes of staff's copy after the receiver confirmed it: counted, put off, removed once, and the chains stay whole.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { AppError } from '@/utils/errors';
import { brokenCustodyLink } from '@/utils/evidence/custody';
import { confirmationCode, receiptCode } from '@/utils/evidence/receipt-code';
import { custodyOf, exportsOf, getCase } from '@/utils/store/cases';
import { clearPicture, clearableCases, keepPictures } from '@/utils/store/copies';
import { type TystDatabase, openDatabase } from '@/utils/store/database';
import { getCapture } from '@/utils/store/drafts';
import { recordOutcome } from '@/utils/store/exports';
import { capturedByMistake } from '@/utils/workflows/draft/captured-by-mistake';
import { clearCaseNow, clearDueCopies } from '@/utils/workflows/hand-over/clear-copies';
import { confirmReceipt } from '@/utils/workflows/hand-over/confirm-receipt';
import { prepareHandOver } from '@/utils/workflows/hand-over/hand-over';
import { saveVolume } from '@/utils/workflows/hand-over/save-volume';
import { MemoryFile } from './memory-file';
import { storeCase } from './stored-case';

let db: TystDatabase;

beforeEach(async () => {
  db = await openDatabase(crypto.randomUUID());
});

const GIVEN = new Date('2026-11-21T10:00:00.000Z');
const day = (count: number) => new Date(GIVEN.getTime() + count * 86_400_000);

const order = (caseId: string) => ({ caseId, aboutHead: false, addressee: 'head', language: 'en', organisation: '' }) as const;

async function save(caseId: string): Promise<MemoryFile> {
  const handOver = await prepareHandOver(db, order(caseId));
  const [volume] = handOver.volumes;
  if (volume === undefined) return expect.unreachable();
  const target = new MemoryFile();
  await saveVolume(db, handOver, volume, { target, way: 'written' }, []);
  return target;
}

/** A case that was handed over, and its bundle. */
async function givenCase(count = 2): Promise<{ caseId: string; bundleId: string; sha256: string }> {
  const caseId = await storeCase(
    db,
    Array.from({ length: count }, () => ({})),
  );
  await save(caseId);
  const [bundle] = await exportsOf(db, caseId);
  if (bundle === undefined) return expect.unreachable();
  await recordOutcome(db, bundle.id, 'handed-over', GIVEN.toISOString());
  return { caseId, bundleId: bundle.id, sha256: bundle.volumes[0] ?? '' };
}

async function confirmedCase(count?: number): Promise<string> {
  const { caseId, bundleId, sha256 } = await givenCase(count);
  await confirmReceipt(db, bundleId, { code: confirmationCode(sha256) }, GIVEN);
  return caseId;
}

const events = async (caseId: string) => (await custodyOf(db, caseId)).map(({ event }) => event);

describe('confirming a receipt', () => {
  it('takes the code of the casebook however it is typed, and says it once', async () => {
    const { caseId, bundleId, sha256 } = await givenCase();
    const typed = confirmationCode(sha256).toLowerCase().replace('-', ' ');
    await confirmReceipt(db, bundleId, { code: typed }, GIVEN);
    await confirmReceipt(db, bundleId, { code: typed }, day(1));
    expect((await exportsOf(db, caseId))[0]?.receipt).toEqual({ at: GIVEN.toISOString(), by: 'code' });
    expect((await events(caseId)).filter((event) => event === 'receipt-confirmed')).toHaveLength(1);
  });

  it('refuses the receipt code, which the sender can read on their own screen', async () => {
    const { caseId, bundleId, sha256 } = await givenCase();
    await expect(confirmReceipt(db, bundleId, { code: receiptCode(sha256) }, GIVEN)).rejects.toMatchObject({
      code: 'code-wrong',
    });
    await expect(confirmReceipt(db, bundleId, { code: '' }, GIVEN)).rejects.toMatchObject({ code: 'code-wrong' });
    expect(await clearableCases(db, 30)).toEqual([]);
    expect((await exportsOf(db, caseId))[0]?.receipt).toBeUndefined();
  });

  it('is refused for a file that nobody said was handed over', async () => {
    const caseId = await storeCase(db, [{}]);
    await save(caseId);
    const [bundle] = await exportsOf(db, caseId);
    await expect(confirmReceipt(db, bundle?.id ?? '', 'word', GIVEN)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('pictures whose receipt was confirmed', () => {
  it('stay until their days are over, then go with a tombstone and a line in the log; facts and seals stay', async () => {
    const caseId = await confirmedCase();
    expect(await clearDueCopies(db, 30, day(29.99))).toBe(0);
    const before = (await getCase(db, caseId)).captures;
    expect(await clearDueCopies(db, 30, day(30))).toBe(2);
    expect(await db.bytes.count()).toBe(0);
    const { captures } = await getCase(db, caseId);
    expect(captures.map(({ record, seal }) => ({ record, seal }))).toEqual(before.map(({ record, seal }) => ({ record, seal })));
    expect(captures.every(({ clearedAt }) => clearedAt === day(30).toISOString())).toBe(true);
    expect(await db.tombstones.toArray()).toEqual(
      expect.arrayContaining(
        captures.map(({ id, record }) => ({
          id,
          what: 'picture',
          at: day(30).toISOString(),
          why: 'receipt-confirmed',
          digest: record?.picture?.sha256,
        })),
      ),
    );
    expect(await events(caseId)).toEqual([
      'sealed',
      'sealed',
      'bundle-written',
      'handed-over',
      'receipt-confirmed',
      'copy-cleared',
      'copy-cleared',
    ]);
    expect(await brokenCustodyLink(await custodyOf(db, caseId))).toBeUndefined();
  });

  it('go once, and where the browser ended half way the rest goes the next time', async () => {
    const caseId = await confirmedCase();
    const [first] = (await getCase(db, caseId)).captures;
    expect(await clearPicture(db, first?.id ?? '', day(31).toISOString())).toBe(true);
    expect(await Promise.all([clearDueCopies(db, 30, day(31)), clearDueCopies(db, 30, day(31))])).toEqual([1, 0]);
    expect((await events(caseId)).filter((event) => event === 'copy-cleared')).toHaveLength(2);
    expect(await clearPicture(db, first?.id ?? '', day(32).toISOString())).toBe(false);
  });

  it('go although another one cannot, and that one stays whole', async () => {
    const caseId = await confirmedCase();
    const [first, second] = (await getCase(db, caseId)).captures;
    // Its tombstone's place is taken: the transaction that would remove it fails.
    await db.tombstones.add({ id: first?.id ?? '', what: 'picture', at: GIVEN.toISOString(), why: 'receipt-confirmed' });
    await expect(clearDueCopies(db, 30, day(31))).rejects.toBeInstanceOf(AppError);
    expect((await getCapture(db, second?.id ?? '')).clearedAt).toBeDefined();
    expect((await getCapture(db, first?.id ?? '')).clearedAt).toBeUndefined();
    expect(await db.bytes.get(first?.record?.picture?.sha256 ?? '')).toBeDefined();
    expect((await events(caseId)).filter((event) => event === 'copy-cleared')).toHaveLength(1);
    expect(await brokenCustodyLink(await custodyOf(db, caseId))).toBeUndefined();
  });

  it('stay while there is a reason, and their days begin anew when it is over', async () => {
    const caseId = await confirmedCase();
    await keepPictures(db, caseId, 'police', day(3).toISOString());
    expect(await clearDueCopies(db, 30, day(300))).toBe(0);
    await keepPictures(db, caseId, undefined, day(300).toISOString());
    expect(await clearDueCopies(db, 30, day(329))).toBe(0);
    expect(await clearDueCopies(db, 30, day(330))).toBe(2);
  });

  it('go at once when a person asks, of that case only', async () => {
    const caseId = await confirmedCase();
    await clearCaseNow(db, caseId, day(1));
    await clearCaseNow(db, crypto.randomUUID(), day(1));
    expect((await getCase(db, caseId)).captures.every(({ clearedAt }) => clearedAt !== undefined)).toBe(true);
  });

  it('never go before the receipt was confirmed, nor when they were sealed after the file was made', async () => {
    const { caseId } = await givenCase();
    expect(await clearDueCopies(db, 1, day(999))).toBe(0);
    const [first] = (await getCase(db, caseId)).captures;
    expect(await clearPicture(db, first?.id ?? '', day(999).toISOString())).toBe(false);
    const [bundle] = await exportsOf(db, caseId);
    await confirmReceipt(db, bundle?.id ?? '', 'word', GIVEN);
    await db.exports.update(bundle?.id ?? '', { captureIds: [first?.id ?? ''] });
    expect(await clearDueCopies(db, 1, day(999))).toBe(1);
  });

  it('stay where they were made unviewable: those the designated person removes', async () => {
    const caseId = await confirmedCase(1);
    const [only] = (await getCase(db, caseId)).captures;
    await capturedByMistake(db, only?.id ?? '');
    expect(await clearDueCopies(db, 30, day(99))).toBe(0);
    expect(await db.withheld.count()).toBe(1);
  });

  it('keep bytes that another capture still shows', async () => {
    await confirmedCase(1);
    const [row] = await db.bytes.toArray();
    const other = await storeOther(row?.sha256 ?? '');
    await clearDueCopies(db, 30, day(31));
    expect(await db.bytes.get(row?.sha256 ?? '')).toBeDefined();
    expect((await getCapture(db, other)).clearedAt).toBeUndefined();
  });
});

/** Another capture whose thumbnail is these bytes. */
async function storeOther(thumbnail: string): Promise<string> {
  const id = crypto.randomUUID();
  await db.captures.add({
    id,
    status: 'draft',
    stage: 'captured',
    createdAt: GIVEN.toISOString(),
    updatedAt: GIVEN.toISOString(),
    thumbnail,
  });
  return id;
}

describe('a case whose pictures are gone', () => {
  it('has nothing left to hand over', async () => {
    const caseId = await confirmedCase();
    await clearDueCopies(db, 30, day(31));
    await expect(prepareHandOver(db, order(caseId))).rejects.toMatchObject({ code: 'nothing-to-hand-over' });
  });

  it('hands over what is still here, in a bundle that verifies', async () => {
    const caseId = await confirmedCase();
    const [first] = (await getCase(db, caseId)).captures;
    await clearPicture(db, first?.id ?? '', day(31).toISOString());
    const file = await save(caseId);
    expect((await verifyBundle(new Blob([await file.bytes()]))).problems).toEqual([]);
    expect(new Set((await exportsOf(db, caseId)).map(({ captureIds }) => captureIds?.length))).toEqual(new Set([1, 2]));
  });

  it('cannot be made unviewable any more', async () => {
    const caseId = await confirmedCase(1);
    await clearDueCopies(db, 30, day(31));
    const [only] = (await getCase(db, caseId)).captures;
    await expect(capturedByMistake(db, only?.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
  });
});
