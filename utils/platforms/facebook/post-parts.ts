// Takes a post's root apart: which names, words and buttons in it are the post's own, not a comment's and not those of a post it shares.
import { closest, containsNode, precedes, query, queryAll } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { isAccountLink } from './account-link';
import { actionRow } from './action-row';
import { commentAround, COMMENTS, isComment, MARKS } from './landmarks';
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
const HEADING = 'h2, h3, h4, [role="heading"]';
const NAME_LINKS = 'h2 a, h3 a, h4 a, [role="heading"] a, h2 object, h3 object, h4 object';

export function postParts(document: Document, root: Element): PostParts {
  const own = (selector: string) => queryAll(root, selector).filter((part) => commentAround(part) === undefined);
  const row = actionRow(root);
  const named = own(MARKS.name);
  const [header, ...others] = named.length > 0 ? named : headings(own);
  const [message] = own(MARKS.message);
  const before = [message, row, queryAll(root, COMMENTS).find(isComment)].filter((part) => part !== undefined);
  const links = own('a').filter((link) => before.every((part) => precedes(link, part)) && isPainted(link) && !isPicture(link));
  const time = timeLink(document, links);
  // A second name is the author's under a group's as long as no date has come; after the date or the words it is that of a shared post.
  const linked = own(NAME_LINKS).filter((link) => isAccountLink(link) && (header === undefined || !containsNode(header, link)));
  const further = [...others, ...linked.map((link) => closest(link, HEADING) ?? link)];
  const shared = further.find((name) => [time, message].some((part) => part && precedes(part, name)));
  const isShared = (part: Element) => shared !== undefined && precedes(shared, part);
  return {
    root,
    headerLinks: links.filter((link) => !isShared(link) && !(shared && containsNode(shared, link))),
    ...(time && { time }),
    ...(row && { row }),
    ...(header && { header }),
    ...(shared && { shared }),
    ...(message && !isShared(message) && { message }),
  };
}

/** Where the renderer names no author's line: the headings with a link, else the first name in bold. */
function headings(own: (selector: string) => Element[]): Element[] {
  const linked = own(NAME_LINKS).filter(isPainted);
  const links = linked.length > 0 ? linked : own('strong a').filter(isPainted).slice(0, 1);
  return [...new Set(links.map((link) => closest(link, `${HEADING}, strong`) ?? link))];
}

/** An avatar or an attached photo, without words of its own. */
function isPicture(link: Element): boolean {
  return query(link, 'img, image, video') !== undefined && visibleText(link) === '';
}
