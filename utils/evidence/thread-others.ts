// Whose rows a captured thread's picture shows: those of the captured post's author, and those of everybody else.
import type { CaptureRecord } from './capture-record';
import { isKnown } from './read';
import { type Rect, uncovered } from './rect';

/** A row of a thread that the picture shows; `number` is its place in the record's list, from 1. */
export interface ThreadRow {
  number: number;
  rect: Rect;
  /** `unread`: nobody could read who wrote it. */
  whose: 'author' | 'other' | 'unread';
  name?: string;
}

/** Names are compared as they were read: two people of one name are one here, and a screen has to say so. */
export function threadRows({ post, items = [] }: CaptureRecord): ThreadRow[] {
  return items.flatMap(({ author, rect }, index): ThreadRow[] => {
    if (rect === undefined) return [];
    const number = index + 1;
    if (!isKnown(author)) return [{ number, rect, whose: 'unread' }];
    const whose = isKnown(post.author) && author.value === post.author.value ? 'author' : 'other';
    return [{ number, rect, whose, name: author.value }];
  });
}

export interface EveryoneElse {
  /** Picture pixels; without what lies on the author's own rows, and without rows that the seal covers wholly. */
  areas: Rect[];
  /** How many rows among them nobody could read the author of: they may be the author's. */
  unread: number;
  /** What the record cannot tell. `author`: whose rows to leave. `places`: it names no rows at all, as for a single post. */
  cannotTell?: 'author' | 'places';
}

/** The areas that leave nothing but the author's rows of a thread. */
export function everyoneElse(record: CaptureRecord): EveryoneElse {
  const rows = threadRows(record);
  if (rows.length === 0) return { areas: [], unread: 0, cannotTell: 'places' };
  if (!isKnown(record.post.author)) return { areas: [], unread: 0, cannotTell: 'author' };
  const sealed = (record.picture?.masks ?? []).map(({ rect }) => rect);
  const mine = rows.flatMap(({ whose, rect }) => (whose === 'author' ? [rect] : []));
  const others = rows.filter(({ whose, rect }) => whose !== 'author' && uncovered(rect, sealed).length > 0);
  return {
    areas: others.flatMap(({ rect }) => uncovered(rect, mine)),
    unread: others.filter(({ whose }) => whose === 'unread').length,
  };
}
