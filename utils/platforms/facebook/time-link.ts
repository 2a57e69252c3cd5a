// Finds the one link of a post that is its date, whatever its text and address look like just now (PLATFORMS §2.3).
import { attribute, query } from '@/utils/platforms/page/dom';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { isPosted, placeOf } from './address';
import { ownLabel, pointedLabel } from './accessible-name';
import { hrefOf } from './landmarks';
import { isScrambled } from './painted-time';
import { isAccountLink } from './account-link';

/** Until the pointer reaches it, the date's address leads nowhere: `#`, `#?bia`, or tokens alone. */
const NOWHERE = /^(?:$|#|\?__|\?$)/;

/** The first link of the header's lines that can only be a date. The word for adverts is written in the same way. */
export function timeLink(document: Document, headerLinks: readonly Element[]): Element | undefined {
  return headerLinks.find((link) => !isAccountLink(link) && looksLikeTime(document, link));
}

function looksLikeTime(document: Document, link: Element): boolean {
  if (isScrambled(link) || query(link, 'canvas, use') !== undefined) return true;
  if (pointedLabel(document, link) !== '') return true;
  const href = hrefOf(link);
  if (href !== undefined && isPosted(placeOf(href))) return /\d/.test(ownLabel(link)) || visibleText(link) !== '';
  return NOWHERE.test(attribute(link, 'href') ?? '') && /\d/.test(`${ownLabel(link)} ${visibleText(link)}`);
}
