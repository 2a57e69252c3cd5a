// Names the elements whose boxes together are all that is painted of an element.
import { queryAll } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';

/** The box of an inline element is as high as its line: the pictures in it may be higher, and are named beside it. */
export function wholeBoxes(element: Element): Element[] {
  if (getComputedStyle(element).display !== 'inline') return [element];
  return [element, ...queryAll(element, 'img, svg, video, canvas').filter(isPainted)];
}
