// What in a page may change by itself at any time: between two tiles that is no change of what was said.
import type { Rect } from '@/utils/evidence/rect';
import { queryAll } from '@/utils/platforms/page/dom';
import { boxOf } from '@/utils/platforms/page/painted';

export const MOVING = 'video, canvas, iframe, object, embed, time, [role="progressbar"], img[src*=".gif"]';

/** The boxes within that may change by themselves. */
export function movingIn(elements: readonly Element[]): Rect[] {
  return elements.flatMap((element) => queryAll(element, MOVING).map(boxOf));
}
