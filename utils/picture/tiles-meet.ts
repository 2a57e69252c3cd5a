// Whether two tiles of one capture share rows and show the same there, without putting the whole picture together.
import type { Tile } from '@/utils/evidence/capture-entry';
import { stitch } from './stitch';
import { clearRows } from './tile-plan';

/** Both without a break between them, `below` taken later. Throws `picture-unreadable`. */
export async function tilesMeet(above: Tile, below: Tile): Promise<boolean> {
  if (above.target === undefined || below.target === undefined) return false;
  const { scale } = above.viewport;
  // Whole device pixels, so that both are rounded as they are in the picture.
  const skipped = Math.floor(clearRows(above.target, above.clear).from * scale) / scale;
  const { tiles } = await stitch([above, below].map((tile) => without(tile, skipped)));
  return tiles.length === 2 && tiles.every(({ overlap, matched }, index) => index === 0 || (overlap > 0 && matched));
}

/** The tile as one of a thing that begins `rows` further down. */
function without(tile: Tile, rows: number): Tile {
  const { target } = tile;
  return target === undefined ? tile : { ...tile, target: { ...target, y: target.y + rows, height: target.height - rows } };
}
