// Finds what a page offers or says beside its posts to this account alone: to join or to leave, which friends are members.
import { matches, queryAll } from '@/utils/platforms/page/dom';
import { largestAround, type Tally } from './ancestry';

/** Buttons of the page's head, and the faces of members, friends and followers, which begin with those whom the viewer knows. */
const TOLD = '[role="button"], button, a[href*="/members"], a[href*="/friends"], a[href*="/followers"], a[href*="/people"]';

/** The blocks around them in the main column, beside the posts. Words that the viewer types or reads there are no part of them. */
export function membership(document: Document, isApart: (element: Element) => boolean, content: Tally): Element[] {
  const told = queryAll(document, '[role="main"]').flatMap((main) => queryAll(main, TOLD));
  return told.filter((part) => isApart(part) && !matches(part, '[role="dialog"] *')).map((part) => largestAround(part, content));
}
