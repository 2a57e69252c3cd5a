// What a page answers is hostile input: where a tile lies is believed only as far as a page can be wide and long.
import * as v from 'valibot';
import { AppError } from '@/utils/errors';
import type { TileFacts } from './tiles-tell';

/** No browser lays a page out beyond some 33 million CSS pixels. */
const LONGEST = 4e7;

const Coordinate = v.pipe(v.number(), v.minValue(-LONGEST), v.maxValue(LONGEST));
const Length = v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST));
const Box = v.object({ x: Coordinate, y: Coordinate, width: Length, height: Length });

const PlaceSchema = v.object({
  target: v.optional(Box),
  clear: v.object({ top: Coordinate, bottom: Coordinate }),
  viewport: v.object({ width: Length, height: Length, scale: v.pipe(v.number(), v.minValue(0.1), v.maxValue(20)) }),
  accountAreas: v.array(Box),
  moving: v.array(Box),
  named: v.optional(v.array(v.object({ rect: Box }))),
  ownWords: v.optional(v.array(Box)),
  thread: v.optional(v.object({ items: v.array(v.object({ key: v.string(), rect: Box })), unrecorded: v.array(v.string()) })),
});

/** Throws `page-not-answering`: then the tile is not stored, for nobody could put it together with the others. */
export function checkPlace(place: TileFacts): void {
  const { success, issues } = v.safeParse(PlaceSchema, place);
  if (!success) throw new AppError('page-not-answering', v.getDotPath(issues[0]) ?? 'no answer');
}
