// Collects the reasons the page itself gives why a post is not shown whole.
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { Read } from '@/utils/evidence/read';
import { queryAll, rawText } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';

/** "+3" over the last picture of a post that has more. */
const FURTHER = /^\s*\+\s?\d{1,3}\s*$/;
const MOVING = 'video, audio, [data-video-id], a[href*="/videos/"] img, a[href*="/reel/"] img';

export function reasonsOf(frame: readonly Element[], cut: Read<boolean>): IncompleteReason[] {
  const inFrame = (selector: string) => frame.flatMap((part) => queryAll(part, selector));
  const reasons: IncompleteReason[] = [];
  if (cut.value === true) reasons.push('text-cut');
  if (inFrame('a *').some((part) => FURTHER.test(rawText(part)) && isPainted(part))) reasons.push('further-pictures');
  if (inFrame(MOVING).some(isPainted)) reasons.push('video-or-sound');
  return reasons;
}
