// Takes a verified bundle into the casebook: the file as it came, its captures, and an entry in the matter's own log.
import { type OpenedBundle, openBundle } from '@/utils/bundle/open-bundle';
import type { BundleSummary, Verdict } from '@/utils/bundle/verdict';
import { letterLine } from '@/utils/documents/letters/letter-text';
import { AppError } from '@/utils/errors';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import type { CasebookCase, ReceivedBundle, ReceivedCapture } from '@/utils/evidence/received';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import { withZipHash } from '@/utils/workflows/hand-over/with-zip-hash';
import type { CheckedBundle } from './check-file';
import { type PurgedBefore, holds, isAllPurged, purgedBefore } from './purged-before';
import { conflictsOf } from './receive-conflict';

export type Receiving =
  /** Taken in; `isNew`: a matter that the casebook did not have; `before`: what of it had been purged, and is here again. */
  | { outcome: 'received'; caseId: string; isNew: boolean; before: readonly PurgedBefore[] }
  /** The very same file is here already; nothing was changed. */
  | { outcome: 'already'; caseId: string }
  /** All that is in it was purged: nothing was stored. */
  | { outcome: 'purged'; before: readonly PurgedBefore[] }
  /** Changed, damaged, or at odds with what is here already: nothing was stored. */
  | { outcome: 'refused'; verdict: Verdict };

/**
 * Takes in what `checkReceived` found unchanged. Everything is stored in one commit, or nothing. Throws `storage-full`,
 * `cancelled`, `bytes-damaged` when the file is no longer what was checked, `file-withheld` when it brings back what was captured
 * by mistake, `item-erased` when it brings back what was erased at a person's request.
 */
export async function receiveBundle(vault: Vault, checked: CheckedBundle, now: Date, signal?: AbortSignal): Promise<Receiving> {
  if (checked.verdict.problems.length > 0) return { outcome: 'refused', verdict: checked.verdict };
  // One at a time: two volumes of one matter dropped together are two entries in its log.
  return navigator.locks.request('tyst-vault-write', () => takeIn(vault, checked, now, signal));
}

async function takeIn(vault: Vault, checked: CheckedBundle, now: Date, signal?: AbortSignal): Promise<Receiving> {
  const received = await vault.list('received');
  const same = received.find((each) => each.sha256 === checked.sha256);
  if (same?.removedWhy === 'erased') throw new AppError('item-erased');
  if (same !== undefined) return { outcome: 'already', caseId: same.caseId };
  const bundle = await openBundle(checked.file);
  const { signer, bundleId, volume } = checked.verdict.bundle;
  if (signer === undefined || bundleId === undefined || volume === undefined) throw new AppError('record-invalid', 'no signer');
  const purged = await vault.list('purged');
  const before = purgedBefore(purged, checked.sha256, bundle);
  if (isAllPurged(before, checked.sha256, bundle.captureIds)) return { outcome: 'purged', before };
  const matter = (await vault.list('case')).find(
    ({ from }) => from.caseId === bundle.case.id && from.signer === signer.fingerprint,
  );
  const captures = await vault.list('capture');
  const withheld = [
    ...captures.flatMap(({ id, seal, withheldAt }) => (withheldAt === undefined ? [] : [{ id, digest: seal.digest }])),
    ...purged.flatMap(({ items }) =>
      items.flatMap((item) => (item.withheld ? [{ id: item.captureId, digest: item.record }] : [])),
    ),
  ];
  if (withheld.some((each) => holds(bundle, each))) throw new AppError('file-withheld');
  const erased = (await vault.list('erased')).flatMap(({ captureId, digests: [digest] }) =>
    captureId === undefined || digest === undefined ? [] : [{ id: captureId, digest }],
  );
  if (erased.some((each) => holds(bundle, each))) throw new AppError('item-erased');
  const known = captures.filter(({ caseId }) => caseId === matter?.id);
  const conflicts = conflictsOf(bundle, checked.verdict.bundle, received, known);
  if (conflicts.length > 0) return { outcome: 'refused', verdict: { ...checked.verdict, problems: conflicts } };

  const at = now.toISOString();
  const file = await withZipHash(async (hash) => {
    const stored = await vault.writeFile(checked.file, { onPart: hash.update, ...(signal && { signal }) });
    if ((await hash.digest()) === checked.sha256) return stored;
    throw new AppError('bytes-damaged', 'the file changed while it was read');
  });
  const caseId = matter?.id ?? crypto.randomUUID();
  const row = rowOf(checked, bundle, { signer, bundleId, volume }, { caseId, file: file.id, at });
  const entry = await nextCustodyEntry(
    (await custodyOfMatter(vault, caseId)).at(-1),
    'received',
    {
      bundle: bundleId,
      sha256: row.sha256,
      incomingHead: row.incomingHead,
      ...(volume.count > 1 && { volume: `${volume.number} / ${volume.count}` }),
      ...(before.length > 0 && { purgedBefore: String(new Set(before.flatMap(({ captureIds }) => captureIds)).size) }),
    },
    at,
  );
  const fresh = bundle.captures.filter(({ record }) => known.every(({ id }) => id !== record.id));
  await vault.commit([
    { act: 'add', kind: 'file', id: file.id, value: file },
    { act: 'add', kind: 'received', id: row.id, value: row },
    { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } },
    { act: 'put', kind: 'case', id: caseId, value: caseOf(bundle, caseId, signer.fingerprint, matter, at) },
    ...fresh.map((capture): VaultChange => {
      const value: ReceivedCapture = { ...capture, id: capture.record.id, caseId, receivedId: row.id };
      // The id is the sender's: it may stand in another matter, too.
      return { act: 'add', kind: 'capture', id: `${caseId}/${value.id}`, value };
    }),
  ]);
  return { outcome: 'received', caseId, isNew: matter === undefined, before };
}

function rowOf(
  { sha256, file: { size }, fileName, verdict }: CheckedBundle,
  { custody, captureIds }: OpenedBundle,
  { signer, bundleId, volume }: Required<Pick<BundleSummary, 'signer' | 'bundleId' | 'volume'>>,
  { caseId, file, at }: { caseId: string; file: string; at: string },
): ReceivedBundle {
  return {
    id: crypto.randomUUID(),
    sha256,
    size,
    fileName,
    receivedAt: at,
    bundleId,
    volume,
    caseId,
    signer: signer.fingerprint,
    maker: verdict.source,
    signedAt: signer.signingTime,
    incomingHead: custody.at(-1)?.digest ?? '',
    captureIds,
    ...(verdict.bundle.manifestSha256 !== undefined && { manifestSha256: verdict.bundle.manifestSha256 }),
    ...(verdict.bundle.otherVolumes && { otherVolumes: verdict.bundle.otherVolumes }),
    file,
  };
}

function caseOf(
  { case: of, captures }: OpenedBundle,
  id: string,
  signer: string,
  matter: CasebookCase | undefined,
  at: string,
): CasebookCase {
  // Whoever reported may have learnt since whom it is about; nothing that comes later takes that back (P1.3).
  if (matter !== undefined) return { ...matter, aboutHead: matter.aboutHead || of.aboutHead, status: 'open', updatedAt: at };
  const reference = letterLine(of.reference ?? '');
  return {
    id,
    from: { caseId: of.id, signer },
    code: of.code,
    ...(reference !== '' && { reference }),
    title: of.title,
    aboutHead: of.aboutHead,
    addressee: of.addressee,
    ...(captures.every(({ record }) => record.kind === 'log-only') && { dslOnly: true }),
    status: 'open',
    receivedAt: at,
    updatedAt: at,
  };
}
