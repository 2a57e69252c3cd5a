// Where the rows of a thread lie under each other, told by the rows that two looks share: a virtual list moves its offsets.
import type { Rect } from '@/utils/evidence/rect';

export interface PlacedRow {
  /** CSS pixels below the thread's first row. */
  top: number;
  height: number;
}

export type RowPlaces = ReadonlyMap<string, PlacedRow>;

interface SeenRow {
  key: string;
  rect: Rect;
}

/**
 * The window's row at which the thread begins (negative once it is scrolled away), by the lowest row of this look whose place is
 * known and that begins above `reached`, else by the first one known. Undefined when the looks share no row.
 */
export function originOf(rows: readonly SeenRow[], places: RowPlaces, reached: number): number | undefined {
  const shared = rows.flatMap(({ key, rect }) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ y: rect.y, top: place.top }];
  });
  const anchor = shared.findLast(({ top }) => top < reached) ?? shared[0];
  return anchor && anchor.y - anchor.top;
}

/** The places of the rows of a look whose thread begins at `origin`. */
export function placesOf(rows: readonly SeenRow[], origin: number): Map<string, PlacedRow> {
  return new Map(rows.map(({ key, rect }) => [key, { top: rect.y - origin, height: rect.height }]));
}

/** Whether a row that belongs between these two rows of the thread is not among those seen: it was taken away meanwhile. */
export function lost(rows: readonly SeenRow[], places: RowPlaces, from: number, to: number): boolean {
  const seen = new Set(rows.map(({ key }) => key));
  return [...places].some(([key, { top, height }]) => !seen.has(key) && top >= from && top + height <= to && height > 0);
}

/**
 * The row of the thread that the next tile begins with: the top of the last row that begins at least `overlap` above `reached`,
 * so that both tiles show one whole row's beginning; where that would show more than an eighth of `most` twice, just the overlap.
 */
export function nextTop(places: RowPlaces, reached: number, overlap: number, most: number): number {
  const latest = Math.max(0, reached - overlap);
  const tops = [...places.values()].map(({ top }) => top).filter((top) => top >= 0 && top <= latest);
  const top = Math.max(0, ...tops);
  return latest - top <= most / 8 ? top : latest;
}

/**
 * The window's row above which rows no longer stand where tiles show them, because one among them was taken away since; the tiles
 * keep it, and what comes next goes on below. Undefined when none was.
 */
export function goneAbove(rows: readonly SeenRow[], places: RowPlaces, origin: number, reached: number): number | undefined {
  const seen = new Set(rows.map(({ key }) => key));
  const gone = [...places].flatMap(([key, { top, height }]) => (!seen.has(key) && height > 0 && top < reached ? [top] : []));
  const lowest = Math.max(...gone);
  const moved = rows.flatMap(({ key, rect }) => {
    const place = places.get(key);
    const isMoved = place !== undefined && place.top < lowest && Math.abs(rect.y - place.top - origin) > STILL;
    return isMoved ? [rect.y + rect.height] : [];
  });
  return moved.length === 0 ? undefined : Math.max(...moved);
}

/** Boxes lie on sixty-fourths of a pixel, scroll positions snap to device pixels: a row that moved less did not move. */
const STILL = 0.75;

/**
 * The thread's row from which on a new look no longer agrees with what tiles show (`reached` rows of it): the top of the first
 * row in sight (from `from` on) that changed its height, or after which another one came or went. Undefined when all agree.
 */
export function changedAt(rows: readonly SeenRow[], places: RowPlaces, from: number, reached: number): number | undefined {
  const shared = rows.flatMap(({ key, rect }) => {
    const place = places.get(key);
    const isInSight = place !== undefined && place.top < reached && place.top + place.height > from;
    return isInSight ? [{ ...place, y: rect.y, now: rect.height }] : [];
  });
  const [first] = shared;
  if (first === undefined) return undefined;
  const origin = first.y - first.top;
  let before = first;
  for (const row of shared) {
    if (Math.abs(row.y - row.top - origin) > STILL) return before.top;
    if (Math.abs(row.now - row.height) > STILL) return row.top;
    before = row;
  }
  return undefined;
}
