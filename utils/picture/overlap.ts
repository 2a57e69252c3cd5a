// Compares the rows that two neighbouring tiles share: equal but for what moves by itself, or not (DESIGN §4).
import type { Rect } from '@/utils/evidence/rect';
import type { Pixels } from './pixels';

export interface Comparison {
  matched: boolean;
  /** The moving areas that really differed, in pixels of the strip; they do not count against the match. */
  moving: Rect[];
}

/**
 * A box that scrolls by itself is drawn anew once it has scrolled: single pixels at round corners then differ by a few steps
 * (CAPTURE.md §4: 0.0015 to 0.0075 % of pixels). No letter changes by so few pixels, nor by so few steps.
 */
const FAINT_SHARE = 0.0002;
const FAINT_STEPS = 24;

/**
 * `above` and `below` show the same rows, `below` taken later. Pixels inside `mayMove` (pixels of the strip) may differ. Every
 * other pixel must be the same in all four channels, but for the faint few that drawing anew changes: tiles come from one
 * renderer, so more than that would hide a change.
 */
export function compareStrips(above: Pixels, below: Pixels, mayMove: readonly Rect[]): Comparison {
  if (above.width !== below.width || above.height !== below.height) return { matched: false, moving: [] };
  const a = new Uint32Array(above.data.buffer, above.data.byteOffset, above.width * above.height);
  const b = new Uint32Array(below.data.buffer, below.data.byteOffset, below.width * below.height);
  const moved = new Set<Rect>();
  let faint = Math.floor(above.width * above.height * FAINT_SHARE);
  for (let index = 0; index < a.length; index++) {
    if (a[index] === b[index]) continue;
    const x = index % above.width;
    const y = Math.floor(index / above.width);
    const area = mayMove.find((rect) => x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height);
    if (area !== undefined) moved.add(area);
    else if (faint > 0 && isFaint(above.data, below.data, index * 4)) faint--;
    else return { matched: false, moving: [] };
  }
  return { matched: true, moving: [...moved] };
}

function isFaint(a: Uint8ClampedArray, b: Uint8ClampedArray, at: number): boolean {
  for (let channel = at; channel < at + 4; channel++) {
    if (Math.abs((a[channel] ?? 0) - (b[channel] ?? 0)) > FAINT_STEPS) return false;
  }
  return true;
}
