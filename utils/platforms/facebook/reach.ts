// Reads the counts under a post as they are shown. Names beside them ("You and Friend One") are never read: they tell who is looking.
import type { Reach } from '@/utils/evidence/post';
import { type Read, read } from '@/utils/evidence/read';
import { closest, query, queryAll, rawText } from '@/utils/platforms/page/dom';
import { visibleText } from '@/utils/platforms/page/visible-text';
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
/** "66", "1.2K", "1,2 tis.", "1.2 mil": a number, and at most a short word for its size. */
const COUNT = /^\d[\d.,\u00A0\u202F ]*(?:\p{L}{1,4}\.?)?$/u;
/** "12 comments": a count with its word, in a line of its own above the buttons. */
const COUNTED = /^(\d[\d.,\u00A0\u202F ]*(?:[KM]|mil|tis\.|tys\.)?)[\u00A0 ]+\p{L}/iu;

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
  note('likes', reactionLine(parts)?.reactions ?? '');
  for (const text of queryAll(root, BUTTON)
    .filter(isSummary)
    .map((button) => visibleText(button))) {
    const [name] = COUNT_WORDS.find(([, word]) => word.test(text)) ?? [];
    if (name !== undefined) note(name, COUNTED.exec(text)?.[1]?.trim() ?? '');
  }
  return Object.keys(counts).length === 0 ? undefined : read(counts, 'page:facebook-counts', Object.values(counts).join(' · '));
}

function isSummary(button: Element): boolean {
  return commentAround(button) === undefined && closest(button, MARKS.message) === undefined && rawText(button).length <= 40;
}
