// How far an interrupted capture came, told by its tiles alone: the rows they show, where these lie, and what was read of them.
import type { CaptureEntry, ReadItem, Tile } from '@/utils/evidence/capture-entry';
import type { Rect } from '@/utils/evidence/rect';
import type { Viewport } from '@/utils/platforms/platform';
import type { PlacedRow } from '@/utils/picture/row-places';
import { cutBack } from '@/utils/picture/cut-back';
import { clearRows } from '@/utils/picture/tile-plan';

export interface SoFar {
  /** How many tiles there are: the index of the next one. */
  tiles: number;
  viewport: Viewport;
  /** The post's or the thread's box as it lay for the last tile. */
  target: Rect;
  /** Rows of it, CSS pixels from the first, that tiles show. */
  reached: number;
  /** Of a thread: where the recorded rows lie. */
  places: Map<string, PlacedRow>;
  /** Of a thread: the keys of every row, the viewer's own among them. */
  known: string[];
  read: Map<string, ReadItem>;
}

/** Whether the capture was cut short and began in a way that lets it go on; whether the page still lets it, only the page can tell. */
export function isCutShort({ status, stage, withheldAt, draft }: CaptureEntry): boolean {
  if (status !== 'draft' || withheldAt !== undefined || draft?.begun === undefined) return false;
  if (draft.mode !== 'post' && draft.mode !== 'thread') return false;
  return stage === 'capturing' || draft.problem !== undefined || draft.reasons.includes('cancelled');
}

/** Undefined without a tile that shows a post: then there is nothing to go on from. */
export function soFarOf(tiles: readonly Tile[]): SoFar | undefined {
  const last = tiles.at(-1);
  if (last?.target === undefined) return undefined;
  let reached = 0;
  for (const { target, clear } of cutBack(tiles)) {
    if (target !== undefined && clear.bottom > clear.top) reached = Math.max(reached, clearRows(target, clear).to);
  }
  const places = new Map<string, PlacedRow>();
  for (const { target, thread } of tiles) {
    if (target === undefined || thread === undefined) continue;
    const { cut = Infinity } = thread;
    for (const [key, { top }] of places) if (top > cut) places.delete(key);
    for (const { key, rect } of thread.items) places.set(key, { top: rect.y - target.y, height: rect.height });
  }
  const own = tiles.flatMap(({ thread }) => thread?.unrecorded ?? []);
  const read = tiles.flatMap(({ thread }) => thread?.read ?? []).map((item) => [item.key, item] as const);
  const { index, viewport, target } = last;
  return {
    tiles: index + 1,
    viewport,
    target,
    reached,
    places,
    known: [...new Set([...places.keys(), ...own])],
    read: new Map(read),
  };
}
