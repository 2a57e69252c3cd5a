// Finds the one link of a post that is its date, whatever its text and address look like just now (PLATFORMS §2.3).
import { attribute, query } from '@/utils/platforms/page/dom';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { ownLabel, pointedLabel } from './accessible-name';
import { isAccountLink } from './account-link';
import { isPosted, placeOf } from './address';
import { hrefOf } from './landmarks';
import { parseLocalTime } from './localised-time';
import { pageLanguage } from './page-language';
import { isScrambled } from './painted-time';
import { says } from './words';

/** Until the pointer reaches it, the date's address leads nowhere: `#`, `#?bia`, or tokens alone. */
const NOWHERE = /^(?:$|#|\?__|\?$)/;

/**
 * Of the header's links, the first that is written like a date; else the first whose words are a time; else the first to the post that has
 * a number. In that order, for "added 3 photos" may link to a post too. The word for adverts is written like a date.
 */
export function timeLink(document: Document, headerLinks: readonly Element[]): Element | undefined {
  const links = headerLinks.filter((link) => !isAccountLink(link));
  const plain = links.filter(leadsToPost).map((link) => ({ link, words: ownLabel(link) || visibleText(link) }));
  const language = pageLanguage(document);
  return (
    links.find((link) => isScrambled(link) || query(link, 'canvas, use') !== undefined || pointedLabel(document, link) !== '') ??
    plain.find(({ words }) => says(words, 'ago') || parseLocalTime(words, language) !== undefined)?.link ??
    plain.find(({ words }) => /\p{N}/u.test(words))?.link
  );
}

function leadsToPost(link: Element): boolean {
  const href = hrefOf(link);
  return (href !== undefined && isPosted(placeOf(href))) || NOWHERE.test(attribute(link, 'href') ?? '');
}
