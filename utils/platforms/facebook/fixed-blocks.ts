// Finds what floats over the page in a corner: chat windows, the "New message" button, notices.
import { closest, queryAll } from '@/utils/platforms/page/dom';
import { upwards } from './ancestry';

/** What chats, their buttons and notices are made of. */
const CONTROLS = '[role="button"], button, [role="textbox"], [role="log"], [role="alert"], iframe';

/** The outermost fixed box around each control that holds no post. The banner and dialogs are found by their roles. */
export function fixedBlocks(document: Document, isApart: (element: Element) => boolean): Element[] {
  const looked = new Map<Element, boolean>();
  const isFixed = (element: Element) => {
    const known = looked.get(element) ?? getComputedStyle(element).position === 'fixed';
    looked.set(element, known);
    return known;
  };
  const blocks = queryAll(document, CONTROLS)
    .filter(
      (control) => closest(control, '[role="main"], [role="banner"], [role="navigation"]') === undefined && isApart(control),
    )
    .map((control) => upwards(control).findLast((up) => isFixed(up) && isApart(up)));
  return [...new Set(blocks.filter((block) => block !== undefined))];
}
