// A case with sealed captures as the store holds it after sealing.
import { type SampleCapture, sampleInput } from '@/tests/unit/bundle/sample';
import { sha256 } from '@/utils/evidence/digest';
import type { TystDatabase } from '@/utils/store/database';

/** Stores the case and answers its id. */
export async function storeCase(db: TystDatabase, wanted: readonly SampleCapture[]): Promise<string> {
  return storeInput(db, await sampleInput(wanted));
}

/** The same of captures that are handed over as well. */
export async function storeInput(db: TystDatabase, input: Awaited<ReturnType<typeof sampleInput>>): Promise<string> {
  const { case: of, captures, custody, signer } = input;
  const at = '2026-11-21T09:30:15.250Z';
  await db.cases.add({ id: of.id, code: of.code, title: of.title, status: 'open', createdAt: at, updatedAt: at });
  // Only the private half is ever read when a bundle is written.
  await db.keys.add({ caseId: of.id, ...signer, publicKey: signer.privateKey });
  for (const entry of custody) await db.custody.add({ ...entry, caseId: of.id });
  for (const [index, { record, seal, picture, source }] of captures.entries()) {
    for (const blob of [picture, source]) if (blob) await db.bytes.put({ sha256: await sha256(blob), blob });
    await db.captures.add({
      id: record.id,
      caseId: of.id,
      status: 'sealed',
      stage: 'captured',
      createdAt: at,
      updatedAt: at,
      record,
      seal,
      item: index + 1,
    });
  }
  return of.id;
}
