// The toolbar button's badge: how far a capture has come; empty when none runs.
import { browser } from 'wxt/browser';
import type { CaptureState } from '@/utils/evidence/capture-state';

/** As many characters as the badge has room for. */
const LONGEST = 4;

export async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0b5c56' });
  await browser.action.setBadgeText({ text });
}

/** `7/12`, the share where that is too long, two strokes while it rests; nothing for what takes a moment only. */
export function badgeText({ done, about, rest, post }: CaptureState): string {
  if (rest !== 'no') return '||';
  const [at, of] = post === undefined ? [done, about] : [post.number, post.of];
  if (of <= 1) return '';
  const text = `${at}/${of}`;
  return text.length <= LONGEST ? text : `${Math.min(99, Math.round((100 * at) / of))}%`;
}
