// Where the picture shows what could tell whose account it is: the names and own words seen with each tile, in picture pixels.
import type { NamedBox, Tile } from '@/utils/evidence/capture-entry';
import { intersect, type Rect } from '@/utils/evidence/rect';
import { inPicture } from './propose-masks';

interface Size {
  width: number;
  height: number;
  scale: number;
}

/** The painted names of all tiles; one that two tiles show is named once. */
export function placeNames(tiles: readonly Tile[], picture: Size): NamedBox[] {
  const kept: NamedBox[] = [];
  for (const tile of tiles) {
    for (const { kind, name, rect } of tile.named ?? []) {
      for (const box of inPicture(tile, [rect], picture)) {
        if (!kept.some((known) => known.name === name && overlapsMostly(known.rect, box))) kept.push({ kind, name, rect: box });
      }
    }
  }
  return kept.toSorted((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
}

/** Whether the picture shows words of the viewer's own in a chat. */
export function showsOwnWords(tiles: readonly Tile[], picture: Size): boolean {
  return tiles.some((tile) => inPicture(tile, tile.ownWords ?? [], picture).length > 0);
}

/** The same line of text in two tiles may lie a pixel apart. */
function overlapsMostly(a: Rect, b: Rect): boolean {
  const common = intersect(a, b);
  return common !== undefined && common.width * common.height > 0.8 * Math.max(a.width * a.height, b.width * b.height);
}
