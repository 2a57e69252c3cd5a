// Goes down a thread once more to where an interrupted capture came, and makes sure on the way that the page still shows the same.
import { AppError, codeOf } from '@/utils/errors';
import type { ReadItem } from '@/utils/evidence/capture-entry';
import type { ThreadFrame } from '@/utils/platforms/platform';
import { OVERLAP } from '@/utils/picture/tile-plan';
import type { CaptureTab } from './capture-tab';
import type { SoFar } from './so-far';
import { steady, toMore } from './take-thread';
import { ThreadWalk, itemOf } from './thread-walk';

/**
 * Leaves the page where the last stored tile ends. No picture is taken. Throws `resume-differs` when rows came, went or read
 * otherwise than the tiles have them, or when the thread ends before; else as the page reader does.
 */
export async function retrace(tab: CaptureTab, key: string, soFar: SoFar, signal: AbortSignal): Promise<void> {
  const walk = new ThreadWalk(tab, key);
  const order = inOrder(soFar);
  const [first] = order;
  const join = order.findLast((each) => (soFar.places.get(each)?.top ?? 0) <= Math.max(0, soFar.reached - OVERLAP));
  if (first === undefined || join === undefined) throw new AppError('resume-differs', 'no rows');
  const compared = new Set<string>();
  try {
    const start = await walk.look();
    if (start.rows.some(({ key: row }) => row === first)) await tab.ask('scrollTo', key, 0);
    for (;;) {
      const frame = await steady(walk, signal);
      agrees(frame, order);
      await readsAlike(tab, key, frame, soFar, compared);
      walk.took(frame);
      if (frame.rows.some(({ key: row, rect }) => row === join && rect.y < frame.clear.bottom)) return;
      if ((await toMore(walk, frame, signal)) !== 'more') throw new AppError('resume-differs', 'ends earlier');
    }
  } catch (error) {
    if (codeOf(error) === 'post-vanished') throw new AppError('resume-differs', 'rows are gone', { cause: error });
    throw error;
  }
}

/** The keys of the recorded rows, from top to bottom. */
function inOrder({ places }: SoFar): string[] {
  return [...places].toSorted(([, a], [, b]) => a.top - b.top).map(([key]) => key);
}

/** Between the first and the last row in sight that the tiles know, a look must show just the rows that they have there. */
function agrees({ rows, clear }: ThreadFrame, order: readonly string[]): void {
  // Further up and down, a virtual list may keep single rows only.
  const inSight = rows.filter(({ item, rect }) => item && rect.y < clear.bottom && rect.y + rect.height > clear.top);
  const keys = inSight.map(({ key }) => key);
  const known = new Set(order);
  const now = keys.slice(
    keys.findIndex((key) => known.has(key)),
    keys.findLastIndex((key) => known.has(key)) + 1,
  );
  const from = order.indexOf(now[0] ?? '');
  const before = order.slice(from, from + now.length);
  if (now.length === 0 || now.join('\n') !== before.join('\n')) throw new AppError('resume-differs', 'other rows');
}

/** Who wrote each row and what it says, as far as the tiles have it and this look is the first to show it. */
async function readsAlike(
  tab: CaptureTab,
  key: string,
  { rows }: ThreadFrame,
  { read }: SoFar,
  compared: Set<string>,
): Promise<void> {
  const all = rows.map((row) => row.key);
  const wanted = all.filter((row) => read.has(row) && !compared.has(row));
  if (wanted.length === 0) return;
  for (const reading of await tab.ask('readThread', key, all, wanted)) {
    compared.add(reading.key);
    const [now] = itemOf(reading);
    if (words(now) !== words(read.get(reading.key))) throw new AppError('resume-differs', 'other words');
  }
}

function words(item: ReadItem | undefined): string {
  return JSON.stringify([item?.author.value, item?.text.value]);
}
