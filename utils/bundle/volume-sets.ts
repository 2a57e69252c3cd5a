// Several volumes at hand: whether they belong together, and which are missing.
import { NAME } from './layout';
import { type Problem, problem } from './problem';
import type { BundleSummary } from './verdict';

/** The volumes of one bundle, as far as they were given. */
export interface VolumeSet {
  bundleId: string;
  count: number;
  /** Numbers, ascending. */
  given: number[];
  missing: number[];
  /** Why they are not volumes of one bundle; each file's own problems stand in its own verdict. */
  problems: Problem[];
}

type Volume = BundleSummary & { bundleId: string; volume: { number: number; count: number } };

/** The sets among these bundles; a bundle of one volume is no set. The same volume given twice is one. */
export function volumeSets(bundles: readonly BundleSummary[]): VolumeSet[] {
  const volumes = bundles.filter((bundle): bundle is Volume => bundle.bundleId !== undefined && (bundle.volume?.count ?? 0) > 1);
  const ids = new Set(volumes.map(({ bundleId }) => bundleId));
  return Array.from(ids, (id) =>
    setOf(
      id,
      volumes.filter(({ bundleId }) => bundleId === id),
    ),
  );
}

function setOf(bundleId: string, members: readonly Volume[]): VolumeSet {
  const count = Math.max(...members.map(({ volume }) => volume.count));
  const given = [...new Set(members.map(({ volume }) => volume.number))].toSorted((a, b) => a - b);
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !given.includes(number));
  return { bundleId, count, given, missing, problems: members.flatMap((member) => disagreements(member, members)) };
}

/** Volume 1 names the manifests of the others; count and signer are the same in all. Compared with the first that tells. */
function disagreements(member: Volume, members: readonly Volume[]): Problem[] {
  const { number, count } = member.volume;
  const named = members.find(({ otherVolumes }) => otherVolumes)?.otherVolumes?.find((other) => other.number === number);
  const twin = members.find(({ volume }) => volume.number === number);
  const first = members.find(({ signer }) => signer);
  const pairs: [path: string, expected: string | number | undefined, found: string | number | undefined][] = [
    [NAME.volumes, named?.manifestSha256 ?? twin?.manifestSha256, member.manifestSha256],
    [NAME.bagInfo, members[0]?.volume.count, count],
    [NAME.signature, first?.signer?.fingerprint, member.signer?.fingerprint],
  ];
  return pairs.flatMap(([path, expected, found]) =>
    expected !== undefined && found !== undefined && expected !== found ? [problem('volumes-differ', path, expected, found)] : [],
  );
}
