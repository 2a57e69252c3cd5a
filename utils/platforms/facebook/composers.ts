// Finds the boxes into which the viewer types, each with the viewer's own picture beside it.
import { matches, queryAll } from '@/utils/platforms/page/dom';
import { largestAround, type Tally, tally } from './ancestry';
import { COMMENTS, MARKS } from './landmarks';

/** What other people wrote, and the page's own parts: a composer ends before them. */
const CONTENT = [
  COMMENTS,
  MARKS.name,
  MARKS.message,
  MARKS.actions,
  'a[href*="comment_id"], a[href*="/photo"], video, h1, h2, h3, h4, [role="heading"], [role="banner"], [role="navigation"], [role="feed"]',
].join(', ');

/** Whose parts are not the viewer's, counted once for a whole document. */
export function contentTally(scope: ParentNode): Tally {
  return tally(queryAll(scope, CONTENT));
}

/** The whole row or block of each composer, with the avatar and the buttons in it; each once. */
export function composers(scope: ParentNode, content: Tally = contentTally(scope)): Element[] {
  const typed = queryAll(scope, MARKS.textbox).filter((box) => !matches(box, '[role="banner"] *, [type="search"]'));
  return [...new Set(typed.map((box) => largestAround(box, content)))];
}
