// The toolbar button's badge: how far a capture has come; while none runs, that a deadline is near, and no more about it.
import { browser } from 'wxt/browser';
import type { CaptureState } from '@/utils/evidence/capture-state';
import { hasCome, reminders } from './reminders';

/** As many characters as the badge has room for. */
const LONGEST = 4;
/** A deadline is near: what the button shows is all that the reminder says. */
export const NEAR = '!';

/** Counts what was asked for: what is looked up for an earlier call must not overtake a later one. */
let asked = 0;

/** How far a capture has come; with no text, what the button shows while none runs. */
export async function showBadge(text: string): Promise<void> {
  asked += 1;
  const mine = asked;
  const near = text === '' && hasCome(await reminders.getValue(), new Date());
  if (mine !== asked) return;
  await browser.action.setBadgeBackgroundColor({ color: near ? '#8a4b00' : '#0b5c56' });
  await browser.action.setBadgeText({ text: near ? NEAR : text });
  if (text === '') await browser.action.setTitle({ title: browser.i18n.getMessage(near ? 'actionNear' : 'action') });
}

/** Has the button follow the reminders, unless it shows a running capture; that one ends with `showBadge('')`. */
export async function showReminder(): Promise<void> {
  const shown = await browser.action.getBadgeText({});
  if (shown === '' || shown === NEAR) await showBadge('');
}

/** `7/12`, the share where that is too long, two strokes while it rests; nothing for what takes a moment only. */
export function badgeText({ done, about, rest, post }: CaptureState): string {
  if (rest !== 'no') return '||';
  const [at, of] = post === undefined ? [done, about] : [post.number, post.of];
  if (of <= 1) return '';
  const text = `${at}/${of}`;
  return text.length <= LONGEST ? text : `${Math.min(99, Math.round((100 * at) / of))}%`;
}
