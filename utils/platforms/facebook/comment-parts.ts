// Takes a comment's row apart: its author, its words, the plain link that is its date (PLATFORMS §2.4).
import {
  attribute,
  childrenOf,
  closest,
  containsNode,
  matches,
  precedes,
  query,
  queryAll,
  rawText,
} from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { isAccountLink } from './account-link';
import { isPosted, placeOf } from './address';
import { outermost } from './ancestry';
import type { AuthorFound } from './author';
import { COMMENTS, hrefOf, MARKS } from './landmarks';
import { REPLY_LABEL } from './words';

export interface CommentParts {
  root: Element;
  author?: AuthorFound;
  /** Painted runs of the comment's words, in document order. */
  runs: Element[];
  time?: Element;
  isReply: boolean;
}

/** Buttons, lists of controls and boxes to type into hold none of the author's words. */
const NO_WORDS = `ul, [role="list"], [role="button"], button, form, ${MARKS.textbox}`;

export function commentParts(root: Element): CommentParts {
  // Labelled articles in a comment are comments themselves.
  const own = (selector: string) =>
    queryAll(root, selector).filter((part) => closest(part, COMMENTS) === root && isPainted(part));
  const links = own('a');
  const time = links.find(isTimeLink);
  const plain = own('[dir="auto"]').filter((run) => closest(run, NO_WORDS) === undefined);
  const named = links.find(
    (link) => link !== time && isAccountLink(link) && visibleText(link) !== '' && closest(link, 'ul') === undefined,
  );
  // An anonymous participant has no link: the first run is the name, and only further ones are words.
  const [label] = named === undefined ? outermost(plain) : [];
  const name = named ?? label;
  const words = plain.filter((run) => name === undefined || (precedes(name, run) && !containsNode(run, name)));
  const blocks = words.filter((run) => matches(run, 'div'));
  const runs = outermost(blocks.length > 0 ? blocks : words);
  return {
    root,
    ...(time && { time }),
    ...(name && { author: { element: name, strategy: named ? 'comment-author-link' : 'author-without-link' } }),
    runs: runs.length > 0 || name === undefined ? runs : bareRuns(own('span, div'), name),
    isReply: isReply(root, time),
  };
}

/** Where no run is marked as one: what stands between the name and the list of controls and holds nothing but text. */
function bareRuns(parts: readonly Element[], name: Element): Element[] {
  return parts.filter(
    (part) =>
      precedes(name, part) &&
      !containsNode(part, name) &&
      childrenOf(part).every((child) => matches(child, 'img, br, a')) &&
      rawText(part).trim() !== '' &&
      closest(part, `${NO_WORDS}, a`) === undefined,
  );
}

/** Author links carry a comment's id too, but lead to an account; the date leads to the post. */
function isTimeLink(link: Element): boolean {
  const href = hrefOf(link);
  return href !== undefined && isPosted(placeOf(href)) && href.searchParams.has('comment_id');
}

/** By the address, which for a reply names its thread as well, or by the label's words. */
function isReply(root: Element, time: Element | undefined): boolean {
  const href = time && hrefOf(time);
  return href?.searchParams.has('reply_comment_id') === true || REPLY_LABEL.test(attribute(root, 'aria-label') ?? '');
}

/** The list with the date and the comment's own buttons. */
export function controlList({ root, time }: CommentParts): Element | undefined {
  return (time && closest(time, 'ul, [role="list"]')) ?? query(root, 'ul, [role="list"]');
}
