// Compares the rows that two neighbouring tiles share: equal but for what moves by itself, or not (DESIGN §4).
import type { Rect } from '@/utils/evidence/rect';
import type { Pixels } from './pixels';

export interface Comparison {
  matched: boolean;
  /** The moving areas that really differed, in pixels of the strip; they do not count against the match. */
  moving: Rect[];
}

/**
 * Rows that moved by a fraction of a device pixel (at a zoom, when a row above them grew) are drawn anew on other pixels: edges
 * of letters and boxes then lie up to one pixel off, and each pixel shows something between its neighbours of before (measured
 * at scales of 0.67 to 3: up to 1.2 % of pixels; a strip of text put one whole row too low differs in 4.6 % and more).
 */
export const REDRAWN_SHARE = 0.02;
const REDRAWN_STEPS = 8;

/**
 * So is a box that scrolls by itself, at round corners (CAPTURE §4: 0.0015 to 0.0075 % of pixels), the gap above an underline
 * and the foot of a line of letters (measured: up to 0.004 %). No letter changes by so few pixels, nor by so few steps.
 */
const FAINT_SHARE = 0.0002;
const FAINT_STEPS = 64;
/** Of a low strip that would be less than the end of one line. */
const LEAST_FAINT = 12;

/** A box within a box at half a pixel may lie two off: fewer pixels than any letter has (measured: 4 of 293,760). */
const ODD_SHARE = 0.000_02;
const MOST_ODD = 8;

/**
 * `above` and `below` show the same rows, `below` taken later. Pixels inside `mayMove` (pixels of the strip) may differ. Every
 * other pixel must be the same in all four channels, but for those that drawing anew changes: tiles come from one renderer, so
 * more than that would hide a change. `share`: how much of the strip may be drawn anew.
 */
export function compareStrips(above: Pixels, below: Pixels, mayMove: readonly Rect[], share: number = REDRAWN_SHARE): Comparison {
  if (above.width !== below.width || above.height !== below.height) return { matched: false, moving: [] };
  const a = new Uint32Array(above.data.buffer, above.data.byteOffset, above.width * above.height);
  const b = new Uint32Array(below.data.buffer, below.data.byteOffset, below.width * below.height);
  const moved = new Set<Rect>();
  let faint = Math.max(LEAST_FAINT, Math.floor(above.width * above.height * FAINT_SHARE));
  let redrawn = Math.floor(above.width * above.height * share);
  let odd = Math.min(MOST_ODD, Math.floor(above.width * above.height * ODD_SHARE));
  for (let index = 0; index < a.length; index++) {
    if (a[index] === b[index]) continue;
    const x = index % above.width;
    const y = Math.floor(index / above.width);
    const area = mayMove.find((rect) => x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height);
    if (area !== undefined) moved.add(area);
    else if (redrawn > 0 && isRedrawn(above, below, x, y, REDRAWN_STEPS)) redrawn--;
    else if (faint > 0 && isRedrawn(above, below, x, y, FAINT_STEPS)) faint--;
    else if (odd > 0) odd--;
    else return { matched: false, moving: [] };
  }
  return { matched: true, moving: [...moved] };
}

/** Whether each of the two shows there what the other shows in or around the place. */
function isRedrawn(above: Pixels, below: Pixels, x: number, y: number, steps: number): boolean {
  return isBetween(above, below, x, y, steps) && isBetween(below, above, x, y, steps);
}

/**
 * Whether the pixel of `one` shows, in each channel, something between what `other` shows in and around its place, or not more
 * than `steps` beyond. Of a strip's first and last row that cannot be said: what stands beside them is not in it.
 */
function isBetween(one: Pixels, other: Pixels, x: number, y: number, steps: number): boolean {
  if (y === 0 || y === other.height - 1) return true;
  for (let channel = 0; channel < 4; channel++) {
    const value = one.data[(y * one.width + x) * 4 + channel] ?? 0;
    let least = 255;
    let most = 0;
    for (let row = y - 1; row <= y + 1; row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(other.width - 1, x + 1); column++) {
        const near = other.data[(row * other.width + column) * 4 + channel] ?? 0;
        least = Math.min(least, near);
        most = Math.max(most, near);
      }
    }
    if (value < least - steps || value > most + steps) return false;
  }
  return true;
}
