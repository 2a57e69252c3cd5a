// Reads the counts under a post as they are shown. Names beside them ("You and Friend One") are never read: they tell who is looking.
import type { Reach } from '@/utils/evidence/post';
import { type Read, read } from '@/utils/evidence/read';
import { closest, query, queryAll, rawText } from '@/utils/platforms/page/dom';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { COUNT, COUNTED } from './counts';
import { commentAround, MARKS } from './landmarks';
import type { PostParts } from './post-parts';
import { reactionLine } from './reactions';
import { COUNT_WORDS } from './words';

/** Facebook's renderer names the three buttons; each holds its count once there is one. */
const COUNTS = [
  ['likes', '[data-ad-rendering-role="like_button"]'],
  ['comments', '[data-ad-rendering-role="comment_button"]'],
  ['shares', '[data-ad-rendering-role="share_button"]'],
] as const;
const BUTTON = '[role="button"], button';
export function reachOf(parts: PostParts): Read<Reach> | undefined {
  const { root, row } = parts;
  const counts: Reach = {};
  const note = (name: string, text: string) => {
    if (COUNT.test(text) && text.length <= 60) counts[name] ??= text;
  };
  const shown = row && queryAll(row, BUTTON).filter((button) => query(button, BUTTON) === undefined);
  for (const [index, [name, selector]] of COUNTS.entries()) {
    const named = row && query(row, selector);
    // Without the renderer's names, three buttons stand in this order in every layout seen.
    const button = named ? (closest(named, BUTTON) ?? named) : shown?.length === COUNTS.length ? shown[index] : undefined;
    if (button) note(name, visibleText(button));
  }
  const line = reactionLine(parts)?.pieces ?? [];
  for (const piece of [...line, ...summaries(root)]) {
    const [name] = COUNT_WORDS.find(([, word]) => word.test(piece)) ?? [];
    if (name !== undefined) note(name, COUNTED.exec(piece)?.groups?.['count']?.trim() ?? '');
  }
  return Object.keys(counts).length === 0 ? undefined : read(counts, 'page:facebook-counts', Object.values(counts).join(' · '));
}

/** Short buttons that are no comment's and stand in no text. */
function summaries(root: Element): string[] {
  return queryAll(root, BUTTON)
    .filter((button) => rawText(button).length <= 40)
    .filter((button) => commentAround(button) === undefined && closest(button, MARKS.message) === undefined)
    .map((button) => visibleText(button));
}
