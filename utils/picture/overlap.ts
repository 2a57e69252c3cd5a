// Compares the rows that two neighbouring tiles share: equal but for what moves by itself, or not (DESIGN §4).
import type { Rect } from '@/utils/evidence/rect';
import type { Pixels } from './pixels';

export interface Comparison {
  matched: boolean;
  /** The moving areas that really differed, in pixels of the strip; they do not count against the match. */
  moving: Rect[];
}

/**
 * `above` and `below` show the same rows, `below` taken later. Pixels inside `mayMove` (pixels of the strip) may differ. Every
 * other pixel must be the same in all four channels: tiles come from one renderer, so "nearly" would hide a change.
 */
export function compareStrips(above: Pixels, below: Pixels, mayMove: readonly Rect[]): Comparison {
  if (above.width !== below.width || above.height !== below.height) return { matched: false, moving: [] };
  const a = new Uint32Array(above.data.buffer, above.data.byteOffset, above.width * above.height);
  const b = new Uint32Array(below.data.buffer, below.data.byteOffset, below.width * below.height);
  const moved = new Set<Rect>();
  for (let index = 0; index < a.length; index++) {
    if (a[index] === b[index]) continue;
    const x = index % above.width;
    const y = Math.floor(index / above.width);
    const area = mayMove.find((rect) => x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height);
    if (area === undefined) return { matched: false, moving: [] };
    moved.add(area);
  }
  return { matched: true, moving: [...moved] };
}
