// Where each tile's pixels go in the picture: whole device pixels, computed from where the post lay when the tile was taken.
import type { Tile } from '@/utils/evidence/capture-entry';
import type { Rect } from '@/utils/evidence/rect';

/** One tile's share of the picture; all in device pixels. */
export interface Placement {
  index: number;
  /** The part of the tile's bitmap that is used. */
  from: Rect;
  /** The row of the picture where that part begins. */
  y: number;
  /** How many of its rows the placement before it shows too. */
  overlap: number;
}

export interface Plan {
  width: number;
  height: number;
  placements: Placement[];
  /** Whether there are rows between two tiles that no tile shows. */
  gap: boolean;
}

/**
 * Plans the picture of the tiles, in order, at this scale. A tile without a target shows the window itself. Rows are rounded
 * from the post's own position, so that scroll positions that snap to device pixels still meet.
 */
export function placeTiles(
  tiles: readonly Omit<Tile, 'png' | 'captureId'>[],
  scale: number,
  bitmap: { width: number; height: number },
): Plan {
  const placements: Placement[] = [];
  let bottom = 0;
  let gap = false;
  let width = 0;
  for (const tile of tiles) {
    const shown = tile.target ?? { x: 0, y: 0, width: tile.viewport.width, height: tile.viewport.height };
    const clear = tile.target === undefined ? { top: 0, bottom: tile.viewport.height } : tile.clear;
    const left = Math.max(0, snapped(shown.x * scale));
    const right = Math.min(snapped((shown.x + shown.width) * scale), Math.round(tile.viewport.width * scale), bitmap.width);
    // The post's first row in the bitmap; its row n is the bitmap's row origin + n, whatever the fraction.
    const origin = snapped(shown.y * scale);
    const { from, to } = wholeRows(shown, clear, scale);
    const top = Math.max(from - origin, -origin, 0);
    const end = Math.min(to, bitmap.height) - origin;
    if (end <= top || right <= left) continue;
    if (top > bottom) gap = true;
    placements.push({
      index: tile.index,
      from: { x: left, y: origin + top, width: right - left, height: end - top },
      y: top,
      overlap: Math.max(0, bottom - top),
    });
    bottom = Math.max(bottom, end);
    width = Math.max(width, right - left);
  }
  return { width, height: bottom, placements, gap };
}

/**
 * The device pixels of the window from and to which the tile shows the post. Where the post itself begins or ends, that is where
 * its edge is painted; where a bar or the edge of a scrolling box cuts it, a row that is only partly clear is none (measured at
 * 1.125 and 1.1 pixels to one: such a row shows what lies behind, too).
 */
function wholeRows(post: Rect, clear: { top: number; bottom: number }, scale: number): { from: number; to: number } {
  const bottom = post.y + post.height;
  return {
    from: clear.top > post.y + EDGE ? Math.ceil(clear.top * scale - EDGE) : snapped(post.y * scale),
    to: clear.bottom < bottom - EDGE ? Math.floor(clear.bottom * scale + EDGE) : snapped(bottom * scale),
  };
}

/** Boxes lie on sixty-fourths of a pixel, reported as 32-bit floats: edges closer than this are one. */
const EDGE = 0.01;

/**
 * The device pixel that a box edge is painted at. Edges lie on sixty-fourths and are reported as 32-bit floats: a half must
 * not fall down in one tile and up in the next.
 */
export function snapped(edge: number): number {
  return Math.round(edge + 1 / 256);
}
