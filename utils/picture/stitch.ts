// Puts tiles together into one lossless picture and says whether they really meet.
import { AppError } from '@/utils/errors';
import type { Tile } from '@/utils/evidence/capture-entry';
import type { TileRecord } from '@/utils/evidence/capture-record';
import { intersect, type Rect } from '@/utils/evidence/rect';
import { compareStrips, type Comparison, REDRAWN_SHARE } from './overlap';
import { canvasOf, decode, encodePng, pixelsOf } from './pixels';
import { placeTiles, type Placement, type Plan } from './place-tiles';
import { scaleOf } from './scale';

export interface Stitched {
  png: Blob;
  width: number;
  height: number;
  scale: number;
  tiles: TileRecord[];
  /** Whether every two neighbours share rows and show the same there. */
  meets: boolean;
}

/**
 * Stitches the tiles of one capture, in order. Each tile adds the rows that the ones before it do not show; shared rows are
 * compared. Throws `picture-unreadable`, `picture-too-large`. Memory: one bitmap at a time beside the picture.
 */
export async function stitch(
  tiles: readonly Tile[],
  onProgress: (done: number, of: number) => void = () => {},
): Promise<Stitched> {
  const first = tiles[0];
  if (first === undefined) throw new AppError('picture-unreadable', 'no tiles');
  const size = await sizeOf(first.png);
  const scale = scaleOf(size.width, first.viewport);
  const plan = placeTiles(tiles, scale, size);
  const { canvas, context } = canvasOf(plan.width, plan.height);
  const records: TileRecord[] = [];
  /** What may move in what the tiles before show, in picture pixels. */
  let before: Rect[] = [];
  for (const [index, placement] of plan.placements.entries()) {
    const tile = tiles.find((each) => each.index === placement.index);
    if (tile === undefined) continue;
    const moves = mayMove(tile, placement, scale);
    const bitmap = await decode(tile.png);
    try {
      records.push(add(context, bitmap, placement, [...moves, ...lowered(before, -placement.y)]));
      before = lowered(moves, placement.y);
    } finally {
      bitmap.close();
    }
    onProgress(index + 1, plan.placements.length);
  }
  return {
    png: await encodePng(canvas),
    width: plan.width,
    height: plan.height,
    scale,
    tiles: records,
    meets: meets(plan, records),
  };
}

/** Rows at a seam that the tile above gives up: a bar's shadow or a box's clipped edge may tint its last ones. */
const SEAM = 2;

function add(
  context: OffscreenCanvasRenderingContext2D,
  bitmap: ImageBitmap,
  { from, y, overlap }: Placement,
  moves: Rect[],
): TileRecord {
  const strip = Math.min(overlap, from.height);
  const comparison =
    strip === 0
      ? { matched: true, moving: [], shift: 0 }
      : meeting(context.getImageData(0, y, from.width, strip), bitmap, { ...from, height: strip }, moves);
  const kept = Math.max(0, strip - SEAM);
  const source = from.y + comparison.shift;
  const fresh = from.height - kept;
  // A tile that shows nothing new adds nothing.
  if (from.height > strip) context.drawImage(bitmap, from.x, source + kept, from.width, fresh, 0, y + kept, from.width, fresh);
  const moving = comparison.moving.map((rect) => ({ ...rect, y: rect.y + y }));
  return { y, height: from.height, overlap: strip, matched: comparison.matched, moving };
}

function lowered(rects: readonly Rect[], by: number): Rect[] {
  return rects.map(({ x, y, width, height }) => ({ x, y: y + by, width, height }));
}

/** Of a low strip one line of letters that is painted a pixel off is more than `REDRAWN_SHARE`. */
const ONE_LINE = 0.1;

/**
 * How the strip meets what is there. Rows that lie on half a device pixel are painted one higher or one lower from tile to tile:
 * the strip is moved by as much, if only then the two are the same; where one row of several is, it stays.
 */
function meeting(above: ImageData, bitmap: ImageBitmap, strip: Rect, moves: Rect[]): Comparison & { shift: number } {
  const ways = [
    { shift: 0, share: REDRAWN_SHARE },
    { shift: 1, share: REDRAWN_SHARE },
    { shift: -1, share: REDRAWN_SHARE },
    { shift: 0, share: ONE_LINE },
  ];
  for (const { shift, share } of ways) {
    const comparison = compareStrips(above, pixelsOf(bitmap, { ...strip, y: strip.y + shift }), moves, share);
    if (comparison.matched) return { ...comparison, shift };
  }
  return { matched: false, moving: [], shift: 0 };
}

function meets(plan: Plan, records: readonly TileRecord[]): boolean {
  return !plan.gap && records.every((record, index) => index === 0 || (record.overlap > 0 && record.matched));
}

/** The tile's moving areas, in whole pixels of its placed part. */
function mayMove(tile: Tile, { from }: Placement, scale: number): Rect[] {
  return tile.moving.flatMap((area) => {
    const x = Math.floor(area.x * scale);
    const y = Math.floor(area.y * scale);
    const box = {
      x,
      y,
      width: Math.ceil((area.x + area.width) * scale) - x,
      height: Math.ceil((area.y + area.height) * scale) - y,
    };
    const inside = intersect(box, from);
    return inside === undefined ? [] : [{ ...inside, x: inside.x - from.x, y: inside.y - from.y }];
  });
}

async function sizeOf(png: Blob): Promise<{ width: number; height: number }> {
  const bitmap = await decode(png);
  const size = { width: bitmap.width, height: bitmap.height };
  bitmap.close();
  return size;
}
