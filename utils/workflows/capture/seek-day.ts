// Finds the first message of a chat on or after a day: up or down the chat's own scroller, waiting for older messages to load.
import { AppError } from '@/utils/errors';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { ChatPlace } from '@/utils/platforms/platform';
import type { CaptureTab } from './capture-tab';

/** How much of the chat's window a step goes: rows of the last look stay in sight. */
const STEP = 0.8;
/** At the top of what is loaded: how long older messages may take to appear, and between two looks (milliseconds). */
const LONGEST_OLDER = 4_000;
const BETWEEN_LOOKS = 200;
/** Scroll positions snap to device pixels. */
const SLACK = 1.5;

export interface SoughtDay {
  key: string;
  /** `older-on-phone` where what is loaded ends after that day, and nothing says that the chat begins there. */
  reasons: IncompleteReason[];
}

/** `day` as `YYYY-MM-DD`. Throws `post-vanished` where no message since then is found, `cancelled`, and what asking the page throws. */
export async function seekDay(tab: CaptureTab, day: string, signal: AbortSignal): Promise<SoughtDay> {
  let place = await tab.ask('chat', 0);
  for (;;) {
    if (signal.aborted) throw new AppError('cancelled');
    const first = place.days.find((each) => each.day >= day);
    const isBefore = place.days.some((each) => each.day < day);
    if (first !== undefined && isBefore) return { key: first.key, reasons: [] };
    if (isBefore) {
      if (place.below <= SLACK) throw new AppError('post-vanished', 'no message since that day');
      // Everything that is mounted is older.
      place = await tab.ask('chat', place.height * STEP);
      continue;
    }
    if (place.above <= SLACK) {
      const older = await olderThan(tab, place, signal);
      if (older === undefined) return atTop(place);
      place = older;
    } else place = await tab.ask('chat', -place.height * STEP);
  }
}

/** The chat goes no further back here. */
function atTop({ days, begins }: ChatPlace): SoughtDay {
  const [first] = days;
  if (first === undefined) throw new AppError('post-vanished', 'no message');
  return { key: first.key, reasons: begins ? [] : ['older-on-phone'] };
}

/** Waits for older messages to load above; undefined when none do. */
async function olderThan(tab: CaptureTab, before: ChatPlace, signal: AbortSignal): Promise<ChatPlace | undefined> {
  if (before.begins) return undefined;
  const until = Date.now() + LONGEST_OLDER;
  while (Date.now() < until) {
    if (signal.aborted) throw new AppError('cancelled');
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    const now = await tab.ask('chat', 0);
    if (now.above > SLACK || now.days[0]?.key !== before.days[0]?.key) return now;
  }
  return undefined;
}
