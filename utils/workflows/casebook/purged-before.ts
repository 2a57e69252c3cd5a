// Recognises what was purged when it comes back, by what it is: the file's own digest, or the sealed records in it.
import type { OpenedBundle } from '@/utils/bundle/open-bundle';
import type { PurgedMatter } from '@/utils/evidence/purged';

/** What of a file that comes in was here before and was purged. */
export interface PurgedBefore {
  stone: PurgedMatter;
  /** Ids of the captures in the file that went with it. */
  captureIds: readonly string[];
}

/** A sealed capture, as a tombstone or a row names it. */
export interface SealedAs {
  id: string;
  digest: string;
}

/** Whether the file holds this very capture; one that was sealed otherwise under the same id is another one. */
export function holds(
  { captures, captureIds }: Pick<OpenedBundle, 'captures' | 'captureIds'>,
  { id, digest }: SealedAs,
): boolean {
  const inside = captures.find(({ record }) => record.id === id);
  return captureIds.includes(id) && (inside === undefined || inside.seal.digest === digest);
}

/** The purged matters that anything in the file belonged to, or the file itself, the latest first. */
export function purgedBefore(
  purged: readonly PurgedMatter[],
  sha256: string,
  bundle: Pick<OpenedBundle, 'captures' | 'captureIds'>,
): PurgedBefore[] {
  return purged
    .map((stone) => {
      const items = stone.items.filter(({ captureId, record }) => holds(bundle, { id: captureId, digest: record }));
      return { stone, captureIds: items.map(({ captureId }) => captureId) };
    })
    .filter(({ stone, captureIds }) => stone.received.includes(sha256) || captureIds.length > 0)
    .toSorted((a, b) => b.stone.purgedAt.localeCompare(a.stone.purgedAt));
}

/** Whether nothing else is in it: this very file was purged, or everything that it holds. */
export function isAllPurged(before: readonly PurgedBefore[], sha256: string, captureIds: readonly string[]): boolean {
  const gone = new Set(before.flatMap((each) => each.captureIds));
  return (
    before.some(({ stone }) => stone.received.includes(sha256)) ||
    (captureIds.length > 0 && captureIds.every((id) => gone.has(id)))
  );
}
