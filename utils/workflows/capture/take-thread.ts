// Takes a thread or a whole page, tile by tile down its own scroller, waiting for what loads late, until it ends or something ends it.
import { AppError } from '@/utils/errors';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { ThreadFrame } from '@/utils/platforms/platform';
import { clearRows, hasRoom, tilesBelow } from '@/utils/picture/tile-plan';
import type { CaptureProgress } from './capture-page';
import type { CaptureTab } from './capture-tab';
import { SLACK } from './take-post';
import type { SoFar } from './so-far';
import { type TakeTile, takeTile } from './take-tile';
import { ThreadWalk } from './thread-walk';

/** Between two looks that must agree, milliseconds. */
const BETWEEN_LOOKS = 120;
/** How long rows may go on moving, or something in sight loading, before a tile is taken all the same (milliseconds). */
const LONGEST_LOADING = 5_000;
/** At the end of what is there: how long more may take to appear, and how long while the page says that it loads (milliseconds). */
const LONGEST_QUIET = 2_000;
const LONGEST_MORE = 10_000;
/** A cap, declared in the record when it is reached, never silent. */
const MOST_TILES = 150;

/**
 * Takes the tiles of the thread under the post with this key, of the whole page without one; returns why it is not whole. Throws as
 * `takeTile` does. With `soFar`, those that follow the tiles there are; the page must stand where the last of them ends (see `retrace`).
 */
export async function takeThread(
  tab: CaptureTab,
  key: string | null,
  store: TakeTile,
  onProgress: (progress: CaptureProgress) => void,
  soFar?: SoFar,
): Promise<IncompleteReason[]> {
  const walk = new ThreadWalk(tab, key, soFar);
  const { signal } = store;
  const { reasons } = walk;
  const first = await walk.look();
  if (soFar !== undefined) await walk.goOn(first);
  else if (key === null ? first.scrollTop > 0 : !standsWell(first)) await walk.toStart(first);
  for (let index = soFar?.tiles ?? 0; ; index++) {
    await tab.rest?.();
    let rested = await steady(walk, signal);
    while ((await walk.wentBack(rested)) || (await walk.caughtUp(rested))) rested = await steady(walk, signal);
    await walk.read(rested);
    const { frame, reasons: found } = await takeTile(tab, walk.look, index, { ...store, like: first }, walk.shows);
    for (const reason of found) reasons.add(reason);
    const gained = walk.took(frame);
    onProgress({ done: index + 1, about: index + 1 + tilesBelow(frame) });
    if (frame.ends && walk.reached >= frame.target.height - SLACK) break;
    if (index + 1 >= MOST_TILES || !hasRoom(frame, walk.reached)) {
      reasons.add('tile-limit');
      break;
    }
    const more = await toMore(walk, frame, signal);
    if (more === 'loading' || (more === 'more' && gained <= SLACK)) reasons.add('content-not-loaded');
    if (more !== 'more' || gained <= SLACK) break;
  }
  return [...reasons];
}

/** Whether the thread can begin where the page stands: its first row is clear, and so is a good part of the window under it. */
function standsWell({ target, clear, viewport }: ThreadFrame): boolean {
  const { from, to } = clearRows(target, clear);
  return from <= SLACK && to - from >= Math.min(target.height, viewport.height / 3) - SLACK;
}

/** The look after which nothing moved any more; or the last one, when the page does not come to rest. */
export async function steady(walk: ThreadWalk, signal: AbortSignal): Promise<ThreadFrame> {
  const until = Date.now() + LONGEST_LOADING;
  let before = await walk.look();
  for (;;) {
    await pause(signal);
    const now = await walk.look();
    if ((isSame(before, now) && !now.loading) || Date.now() > until) return now;
    before = now;
  }
}

/** Scrolls on until rows come into sight that no tile shows yet; says so when there are none, or when they do not load. */
export async function toMore(walk: ThreadWalk, last: ThreadFrame, signal: AbortSignal): Promise<'more' | 'end' | 'loading'> {
  const started = Date.now();
  let frame = await walk.goOn(last);
  for (;;) {
    if (clearRows(frame.target, frame.clear).to > walk.reached + SLACK) return 'more';
    const waited = Date.now() - started;
    if (waited > (frame.loading ? LONGEST_MORE : LONGEST_QUIET)) {
      if (walk.endsShort(frame)) walk.reasons.add('page-changed');
      return frame.loading ? 'loading' : 'end';
    }
    await pause(signal);
    frame = await walk.look();
    if (frame.target.height > walk.reached + SLACK || frame.below > SLACK) frame = await walk.goOn(frame);
  }
}

function isSame(a: ThreadFrame, b: ThreadFrame): boolean {
  return seen(a) === seen(b);
}

/** What must stand still: the rows, and the bars over them. */
function seen({ target, rows, scrollTop, clear }: ThreadFrame): string {
  return JSON.stringify([target, rows, scrollTop, clear]);
}

async function pause(signal: AbortSignal): Promise<void> {
  if (signal.aborted) throw new AppError('cancelled');
  await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
}
