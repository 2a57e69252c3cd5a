// Turns the account areas that were seen with each tile into masks on the picture: whole boxes, whole pixels, each once.
import type { Tile } from '@/utils/evidence/capture-entry';
import { snapped } from './place-tiles';
import { contains, intersect, type Rect } from '@/utils/evidence/rect';

/**
 * The account areas of all tiles in picture pixels, rounded outwards and cut to the picture. Areas within another are left
 * out, so that equal pages give equal masks however their areas nest.
 */
export function proposeMasks(tiles: readonly Tile[], picture: { width: number; height: number; scale: number }): Rect[] {
  const boxes = tiles.flatMap((tile) => inPicture(tile, tile.accountAreas, picture));
  const kept: Rect[] = [];
  for (const box of boxes.toSorted((a, b) => b.width * b.height - a.width * a.height)) {
    if (!kept.some((known) => contains(known, box, 1))) kept.push(box);
  }
  return kept.toSorted((a, b) => a.y - b.y || a.x - b.x);
}

/** Areas of the window (CSS pixels), as far as the tile gives them to the picture, in picture pixels rounded outwards. */
export function inPicture(tile: Tile, areas: readonly Rect[], picture: { width: number; height: number; scale: number }): Rect[] {
  const whole = { x: 0, y: 0, width: picture.width, height: picture.height };
  const origin = tile.target ?? { x: 0, y: 0 };
  return shownPart(tile, areas).flatMap((area) => intersect(outward(area, origin, picture.scale), whole) ?? []);
}

/** The areas as far as they lie on what the tile gives to the picture: a fixed bar lies over rows that another tile shows. */
function shownPart({ target, clear, viewport }: Tile, areas: readonly Rect[]): readonly Rect[] {
  if (target === undefined) return areas;
  const given = { x: 0, y: clear.top, width: viewport.width, height: clear.bottom - clear.top };
  return areas.flatMap((area) => intersect(area, given) ?? []);
}

function outward(area: Rect, origin: { x: number; y: number }, scale: number): Rect {
  // The picture begins at the post's left edge, or at the window's when the post begins outside it.
  const left = Math.max(0, snapped(origin.x * scale));
  const top = snapped(origin.y * scale);
  const x = Math.floor(area.x * scale) - left;
  const y = Math.floor(area.y * scale) - top;
  return {
    x,
    y,
    width: Math.ceil((area.x + area.width) * scale) - left - x,
    height: Math.ceil((area.y + area.height) * scale) - top - y,
  };
}
