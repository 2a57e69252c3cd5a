// Puts together what a thread's tiles show of its items: each once, in order, where it lies in the picture and how much of it.
import type { ReadItem, ShownName, Tile } from '@/utils/evidence/capture-entry';
import type { Counts } from '@/utils/evidence/completeness';
import { type Rect, bounding, intersect } from '@/utils/evidence/rect';
import { type ItemState, MOST_ITEMS, type ThreadItem } from '@/utils/evidence/thread-item';

export interface Gathered {
  items: ThreadItem[];
  counts: Counts;
  shownNames: ShownName[];
  /** How many rows there were, the viewer's own among them. */
  rows: number;
  viewerNames: string[];
  /** Whether an item names the viewer. */
  mentioned: boolean;
}

/** Scroll positions snap to device pixels: an item of which no more is missing is whole (CSS pixels). */
const SLACK = 2;

interface Shown {
  /** What the tiles show of it, CSS pixels from the thread's first row. */
  part?: Rect;
  height: number;
}

/** Undefined for a capture that is no thread. `picture`: as put together of these tiles. */
export function gatherItems(
  tiles: readonly Tile[],
  picture: { width: number; height: number; scale: number },
): Gathered | undefined {
  const shown = new Map<string, Shown>();
  const read = new Map<string, ReadItem>();
  const folds = new Map<string, number>();
  const rows = new Set<string>();
  for (const { thread, target, clear } of tiles) {
    if (thread === undefined || target === undefined) continue;
    for (const key of thread.unrecorded) rows.add(key);
    for (const item of thread.read) if (!read.has(item.key)) read.set(item.key, item);
    for (const { after, count } of thread.folds) folds.set(after, Math.max(count, folds.get(after) ?? 0));
    const band = { x: target.x, y: clear.top, width: target.width, height: Math.max(0, clear.bottom - clear.top) };
    for (const { key, rect } of thread.items) {
      const part = intersect(rect, band);
      const before = shown.get(key)?.part;
      const now = part && { ...part, x: part.x - target.x, y: part.y - target.y };
      const both = before && now ? bounding(before, now) : (now ?? before);
      shown.set(key, {
        height: now === undefined ? (shown.get(key)?.height ?? rect.height) : rect.height,
        ...(both && { part: both }),
      });
    }
  }
  if (tiles.every(({ thread }) => thread === undefined)) return undefined;
  const all = inOrder([...read.values()].map((item) => listed(item, shown.get(item.key), picture)));
  const inState = (state: ItemState) => all.filter((item) => item.state === state).length;
  return {
    items: all.slice(0, MOST_ITEMS),
    counts: {
      seen: all.length,
      whole: inState('whole'),
      cut: inState('cut'),
      collapsed: [...folds.values()].reduce((sum, count) => sum + count, 0),
      notLoaded: inState('not-loaded'),
    },
    rows: rows.size + all.length,
    shownNames: [...read.values()].flatMap(({ shownNames }) => shownNames),
    viewerNames: [...new Set(tiles.flatMap(({ thread }) => thread?.viewerNames ?? []))],
    mentioned: [...read.values()].some(({ mentioned }) => mentioned),
  };
}

/** From top to bottom; what the picture does not show stays behind what it was read after. */
function inOrder(items: readonly ThreadItem[]): ThreadItem[] {
  let last = 0;
  const placed = items.map((item) => {
    last = item.rect?.y ?? last;
    return { item, at: last };
  });
  return placed.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
}

function listed(
  { kind, author, postedAt, text, locator, cut }: ReadItem,
  { part, height }: Shown = { height: 0 },
  picture: { width: number; height: number; scale: number },
): ThreadItem {
  const rect = part && intersect(scaled(part, picture.scale), { x: 0, y: 0, width: picture.width, height: picture.height });
  const isWhole = part !== undefined && part.height >= height - SLACK && !cut;
  const state = rect === undefined ? 'not-loaded' : isWhole ? 'whole' : 'cut';
  return { kind, author, postedAt, text, locator, state, ...(rect && { rect }) };
}

/** To whole pixels, outwards. */
function scaled({ x, y, width, height }: Rect, scale: number): Rect {
  const left = Math.floor(x * scale);
  const top = Math.floor(y * scale);
  return { x: left, y: top, width: Math.ceil((x + width) * scale) - left, height: Math.ceil((y + height) * scale) - top };
}
