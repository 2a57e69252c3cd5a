// What becomes of the bundles made from a case: who it goes to, what was written or offered, and what the person said of it.
import { AppError } from '@/utils/errors';
import type { Addressee } from '@/utils/evidence/case';
import type { CustodyEntry } from '@/utils/evidence/custody';
import { getCase } from './cases';
import { appendCustody } from './custody';
import type { TystDatabase } from './database';
import type { StoredExport } from './rows';
import { withCaseLock } from './seal';
import { write } from './write';

/**
 * Keeps who the case goes to. About the Head it is never the Head (P1.3), and a record without a picture goes to the DSL and
 * nobody else (PRACTICE 2): throws `record-invalid`; or `not-found`.
 */
export async function setAddressee(
  db: TystDatabase,
  caseId: string,
  { aboutHead, addressee }: { aboutHead: boolean; addressee: Addressee },
): Promise<void> {
  const { case: of } = await getCase(db, caseId);
  const allowed = of.dslOnly === true ? addressee === 'dsl' : addressee !== 'dsl' && aboutHead === (addressee !== 'head');
  if (!allowed) throw new AppError('record-invalid', `addressee ${addressee}`);
  await write(() => db.cases.update(caseId, { aboutHead, addressee }));
}

/** One saved volume of a bundle: `written` once its file was closed, `offered` once a download was started. */
export interface SavedVolume {
  bundleId: string;
  number: number;
  count: number;
  /** SHA-256 of the ZIP. */
  sha256: string;
  way: 'written' | 'offered';
}

/** Puts a saved volume on the custody log; with the last one, in the same transaction, the whole bundle among the exports. */
export function recordVolume(
  db: TystDatabase,
  caseId: string,
  { bundleId, number, count, sha256, way }: SavedVolume,
  at: string,
  bundle?: StoredExport,
): Promise<CustodyEntry> {
  const detail = { bundle: bundleId, sha256, ...(count > 1 && { volume: `${number} of ${count}` }) };
  return withCaseLock(caseId, () =>
    appendCustody(db, caseId, { event: `bundle-${way}`, detail, at }, async () => {
      if (bundle !== undefined) await db.exports.put(bundle);
    }),
  );
}

/** What the person says became of a bundle; on the custody log, on the export, and on the case once it was handed over. */
export async function recordOutcome(
  db: TystDatabase,
  bundleId: string,
  outcome: 'handed-over' | 'not-saved',
  at: string,
): Promise<void> {
  const { caseId } = await getExport(db, bundleId);
  await withCaseLock(caseId, async () => {
    // Another tab may have answered meanwhile: what was said first stands, and the log says it once.
    const { state } = await getExport(db, bundleId);
    if (state === 'confirmed' || state === 'not-saved') return;
    const event = outcome === 'handed-over' ? outcome : 'bundle-not-saved';
    await appendCustody(db, caseId, { event, detail: { bundle: bundleId }, at }, async () => {
      await db.exports.update(bundleId, { state: outcome === 'handed-over' ? 'confirmed' : outcome });
      if (outcome === 'handed-over') await db.cases.update(caseId, { status: 'handed-over', updatedAt: at });
    });
  });
}

/**
 * Puts on record that the receiver has confirmed a bundle. From then on the time counts after which its pictures leave this
 * computer. Throws `not-found` for a bundle that nobody said was handed over.
 */
export async function recordReceipt(db: TystDatabase, bundleId: string, by: 'code' | 'word', at: string): Promise<void> {
  const { caseId } = await getExport(db, bundleId);
  await withCaseLock(caseId, async () => {
    const { state, receipt } = await getExport(db, bundleId);
    if (state !== 'confirmed') throw new AppError('not-found', 'hand-over');
    // Another tab may have confirmed it meanwhile: the log says it once.
    if (receipt !== undefined) return;
    await appendCustody(db, caseId, { event: 'receipt-confirmed', detail: { bundle: bundleId, by }, at }, () =>
      db.exports.update(bundleId, { receipt: { at, by } }),
    );
  });
}

async function getExport(db: TystDatabase, bundleId: string): Promise<StoredExport> {
  const bundle = await db.exports.get(bundleId);
  if (bundle === undefined) throw new AppError('not-found', 'bundle');
  return bundle;
}
