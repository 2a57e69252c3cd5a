// What a second file of a matter may not say otherwise than the first did.
import type { OpenedBundle } from '@/utils/bundle/open-bundle';
import { type Problem, problem } from '@/utils/bundle/problem';
import type { BundleSummary } from '@/utils/bundle/verdict';
import { volumeSets } from '@/utils/bundle/volume-sets';
import type { ReceivedBundle, ReceivedCapture } from '@/utils/evidence/received';

/**
 * What is at odds between a volume that was just opened and what is here: a capture of the same id sealed otherwise, or a
 * volume that is not the one that volume 1 names. `received` are all the files here, `known` the matter's captures.
 */
export function conflictsOf(
  { captures }: OpenedBundle,
  summary: BundleSummary,
  received: readonly ReceivedBundle[],
  known: readonly ReceivedCapture[],
): Problem[] {
  const resealed = captures.flatMap(({ record, seal }) => {
    const before = known.find(({ id }) => id === record.id);
    if (before === undefined || before.seal.digest === seal.digest) return [];
    return [problem('record-differs', `data/captures (${record.id})`, before.seal.digest, seal.digest)];
  });
  const siblings = received.filter(
    ({ bundleId, signer }) => bundleId === summary.bundleId && signer === summary.signer?.fingerprint,
  );
  return [...resealed, ...volumeSets([...siblings.map(summaryOf), summary]).flatMap(({ problems }) => problems)];
}

/** Numbers of the volumes that are not here yet, of every bundle among these. */
export function missingVolumes(received: readonly ReceivedBundle[]): number[] {
  return volumeSets(received.map(summaryOf)).flatMap(({ missing }) => missing);
}

function summaryOf({ bundleId, volume, manifestSha256, otherVolumes }: ReceivedBundle): BundleSummary {
  return {
    bundleId,
    volume,
    captures: [],
    ...(manifestSha256 !== undefined && { manifestSha256 }),
    ...(otherVolumes !== undefined && { otherVolumes: [...otherVolumes] }),
  };
}
