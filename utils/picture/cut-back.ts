// Takes back what later tiles of a thread show anew: rows that changed after an earlier tile had shown them.
import type { Tile } from '@/utils/evidence/capture-entry';

/** The tiles, each only as far down as no later one begins anew. */
export function cutBack<T extends Pick<Tile, 'target' | 'clear' | 'thread'>>(tiles: readonly T[]): T[] {
  let limit = Number.POSITIVE_INFINITY;
  const kept: T[] = [];
  for (const tile of tiles.toReversed()) {
    const { target, clear, thread } = tile;
    const bottom = target === undefined ? clear.bottom : Math.min(clear.bottom, target.y + limit);
    kept.push(bottom === clear.bottom ? tile : { ...tile, clear: { top: Math.min(clear.top, bottom), bottom } });
    limit = Math.min(limit, thread?.cut ?? limit);
  }
  return kept.toReversed();
}
