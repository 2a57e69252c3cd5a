// Where tiles lie on a post: pure geometry, CSS pixels unless said otherwise.
import type { Rect } from '@/utils/evidence/rect';

/** Rows that two neighbouring tiles share, so that they can be compared. */
export const OVERLAP = 48;

/** A cap, declared in the record when it is reached, never silent. */
const MOST_TILES = 60;
/** Chromium's canvas: at most 65,535 pixels a side and about 2^28 in all; larger ones come out empty (CAPTURE §4). */
const LONGEST_SIDE = 65_000;
const LARGEST_AREA = 2 ** 28 - 2 ** 20;

/** The rows of the post (0 is its first) that a window shows uncovered. */
export function clearRows(target: Rect, clear: { top: number; bottom: number }): { from: number; to: number } {
  const from = Math.max(0, clear.top - target.y);
  return { from, to: Math.max(from, Math.min(target.height, clear.bottom - target.y)) };
}

/** About how many tiles a post takes in all, given what one shows and how far `done` of them have come. */
export function tilesFor(height: number, rowsATile: number, done: number, reached: number): number {
  const step = Math.max(1, rowsATile - OVERLAP);
  return done + Math.max(0, Math.ceil((height - reached) / step));
}

/** How many tiles of this window make a picture that can still be encoded. */
export function tileLimit(frame: { target?: Rect; clear: { top: number; bottom: number }; viewport: { scale: number } }): number {
  const { scale } = frame.viewport;
  const width = Math.max(1, (frame.target?.width ?? 1) * scale);
  const step = Math.max(1, (frame.clear.bottom - frame.clear.top - OVERLAP) * scale);
  return Math.max(1, Math.min(MOST_TILES, Math.floor(Math.min(LONGEST_SIDE, LARGEST_AREA / width) / step)));
}

/** About how many more tiles what is left of a scroller takes. */
export function tilesBelow({ below, clear }: { below: number; clear: { top: number; bottom: number } }): number {
  return Math.ceil(Math.max(0, below) / Math.max(1, clear.bottom - clear.top - OVERLAP));
}

/** Whether another tile still makes a picture that can be encoded, after `reached` rows of the thread. */
export function hasRoom(
  frame: { target: Rect; clear: { top: number; bottom: number }; viewport: { scale: number; height: number } },
  reached: number,
): boolean {
  const { scale, height } = frame.viewport;
  const longest = Math.min(LONGEST_SIDE, LARGEST_AREA / Math.max(1, frame.target.width * scale));
  return (reached + height) * scale <= longest;
}
