// Finds the picture that a photo viewer shows beside the panel with its author and words.
import { containsNode, queryAll } from '@/utils/platforms/page/dom';
import { boxOf, isPainted } from '@/utils/platforms/page/painted';
import type { Page } from '@/utils/platforms/platform';
import { placeOf } from './address';

/** CSS pixels; smaller ones are avatars and icons. */
const SMALLEST = 150;

/** The largest painted picture outside the panel, on the page of a photo or video. */
export function viewedPicture(page: Page, panel: Element): Element | undefined {
  const { kind } = placeOf(page.url);
  if (kind !== 'photo' && kind !== 'video') return undefined;
  const pictures = queryAll(page.document, 'img, video').filter((picture) => !containsNode(panel, picture) && isPainted(picture));
  const sized = pictures
    .map((picture) => ({ picture, box: boxOf(picture) }))
    .filter(({ box }) => Math.min(box.width, box.height) >= SMALLEST);
  return sized.toSorted((a, b) => b.box.width * b.box.height - a.box.width * a.box.height)[0]?.picture;
}
