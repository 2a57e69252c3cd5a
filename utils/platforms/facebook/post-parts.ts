// Takes a post's root apart: which names, words and buttons in it are the post's own, not a comment's and not those of a post it shares.
import { closest, containsNode, precedes, query, queryAll } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { actionRow } from './action-row';
import { commentAround, MARKS } from './landmarks';
import { timeLink } from './time-link';

export interface PostParts {
  root: Element;
  /** The line with the author's name. */
  header?: Element;
  /** Where a post that this one shares begins: from there on the words are another author's. */
  shared?: Element;
  message?: Element;
  row?: Element;
  /** Painted links of the header's lines, in document order: author, group, time. */
  headerLinks: Element[];
  /** Of these, the date. */
  time?: Element;
}

/** Headings in the order of their worth where the renderer names no author's line. */
const NAME_LINKS = 'h2 a, h3 a, h4 a, [role="heading"] a, h2 object, h3 object, h4 object';

export function postParts(document: Document, root: Element): PostParts {
  const own = (selector: string) => queryAll(root, selector).filter((part) => commentAround(part) === undefined);
  const row = actionRow(root);
  const [header = fallbackHeader(own), ...further] = own(MARKS.name);
  const shared = further.find((name) => header === undefined || !containsNode(header, name));
  const message = own(MARKS.message).find((found) => shared === undefined || precedes(found, shared));
  const end = [message, shared, row, query(root, '[role="article"][aria-label]')].filter((part) => part !== undefined);
  const headerLinks = own('a').filter((link) => end.every((part) => precedes(link, part)) && isPainted(link) && !isPicture(link));
  const time = timeLink(document, headerLinks);
  return {
    root,
    headerLinks,
    ...(time && { time }),
    ...(row && { row }),
    ...(header && { header }),
    ...(shared && { shared }),
    ...(message && { message }),
  };
}

function fallbackHeader(own: (selector: string) => Element[]): Element | undefined {
  const link = own(NAME_LINKS).find(isPainted) ?? own('strong a').find(isPainted);
  return link && (closest(link, 'h2, h3, h4, [role="heading"], strong') ?? link);
}

/** An avatar or an attached photo, without words of its own. */
function isPicture(link: Element): boolean {
  return query(link, 'img, image, video') !== undefined && visibleText(link) === '';
}
