// Collects the reasons the page itself gives why a post is not shown whole.
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { Read } from '@/utils/evidence/read';
import { queryAll, rawText } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { visibleText } from '@/utils/platforms/page/visible-text';

/** "+3" over the last picture of a post that has more. */
const FURTHER = /^\s*\+\s?\d{1,3}\s*$/;
const BEGINS_FURTHER = /^\s{0,40}\+\s?\d{1,3}(?!\d)/;
const MOVING = 'video, audio, [data-video-id], a[href*="/videos/"] img, a[href*="/reel/"] img';

export function reasonsOf(frame: readonly Element[], cut: Read<boolean>): IncompleteReason[] {
  const inFrame = (selector: string) => frame.flatMap((part) => queryAll(part, selector));
  const reasons: IncompleteReason[] = [];
  if (cut.value === true) reasons.push('text-cut');
  if (hasFurther(frame)) reasons.push('further-pictures');
  if (inFrame(MOVING).some(isPainted)) reasons.push('video-or-sound');
  return reasons;
}

/** Whether the site says over the last picture how many more there are. */
export function hasFurther(frame: readonly Element[]): boolean {
  const counted = frame.flatMap((part) => queryAll(part, 'a *')).filter((part) => BEGINS_FURTHER.test(rawText(part)));
  return counted.some((part) => FURTHER.test(visibleText(part)) && isPainted(part));
}
