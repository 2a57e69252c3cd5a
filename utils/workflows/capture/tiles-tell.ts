// What the stored tiles tell by themselves of a capture that ended without a word: why it is not whole, and where the page was scrolled.
import type { Draft, Tile } from '@/utils/evidence/capture-entry';
import type { Alteration } from '@/utils/evidence/capture-record';
import type { IncompleteReason } from '@/utils/evidence/completeness';

/** What is known of a tile beside its pixels. */
export type TileFacts = Omit<Tile, 'captureId' | 'png'>;

/** Scroll positions snap to device pixels (CSS pixels). */
const SLACK = 1.5;

/** The tile without its pixels, which are in the store by now. */
export function factsOf(tile: Omit<Tile, 'captureId'>): TileFacts {
  const { png: _, ...facts } = tile;
  return facts;
}

/** Every reason that was found down to the last tile, each once. */
export function reasonsOfTiles(tiles: readonly TileFacts[]): IncompleteReason[] {
  const found = tiles.flatMap(({ reasons = [], thread }) => [...reasons, ...(thread?.reasons ?? [])]);
  return [...new Set([...found, ...(grew(tiles) ? (['content-grew'] as const) : [])])];
}

/** Where the page was scrolled for these tiles; undefined where it was not. How it was left, nobody saw. */
export function scrollOfTiles(tiles: readonly TileFacts[]): Alteration | undefined {
  const [first] = tiles;
  if (first?.scroll === undefined) return undefined;
  const { before } = first.scroll;
  const visited = tiles.flatMap(({ scroll }) => scroll?.at ?? []).filter((at, index, all) => at !== (all[index - 1] ?? before));
  return visited.length === 0 ? undefined : { kind: 'scrolled', before, visited };
}

/** The tiles that were taken since the capture began, or went on for the last time. */
export function lastSession(tiles: readonly Tile[], { resumed = [] }: Pick<Draft, 'resumed'>): Tile[] {
  const from = resumed.at(-1)?.after ?? 0;
  return tiles.filter(({ index }) => index >= from);
}

/** A post that became taller between two tiles; the rows of a thread come and go, which its walk itself judges. */
function grew(tiles: readonly TileFacts[]): boolean {
  const heights = tiles.flatMap(({ target, thread }) => (target === undefined || thread !== undefined ? [] : [target.height]));
  return Math.max(...heights) > Math.min(...heights) + SLACK;
}
