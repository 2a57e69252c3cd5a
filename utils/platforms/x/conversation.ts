// Which post the page's address names, and which post another one answers, by where they stand in the conversation.
import { attribute, closest, comesBefore, linkOf, matches, query, queryAll, rawText } from '@/utils/platforms/page/dom';
import { visibleText } from '@/utils/platforms/page/visible-text';
import type { Page } from '@/utils/platforms/platform';
import { type FoundPost, isAdvert, own } from './found-post';
import { CLASSIC } from './selectors';
import { profileOf, type StatusAddress, statusOf } from './status-address';

export interface Answer {
  /** Names the way by which it was found to be a reply. */
  strategy: 'x-replying-to' | 'x-thread-line' | 'x-conversation-place';
  /** The post answered, where it stands in the page. */
  to?: FoundPost;
}

/** The post that the address names: by its id, else the one that the page itself marks as the focal one (`tabindex="-1"`). */
export function focalPost(page: Page, posts: readonly FoundPost[]): FoundPost | undefined {
  const named = statusOf(page.url);
  if (named === undefined) return undefined;
  const outer = posts.filter((post) => post.inside === undefined);
  const byId = outer.find((post) => post.status?.id === named.id) ?? posts.find((post) => post.status?.id === named.id);
  return byId ?? outer.find((post) => post.status === undefined && isMarkedFocal(post));
}

function isMarkedFocal(post: FoundPost): boolean {
  return attribute(post.root, 'tabindex') === '-1' || attribute(post.body, 'tabindex') === '-1';
}

/** The post's own marks; for the focal post, which an X Article opened in focus mode shows without any link, the page's address. */
export function statusIn(page: Page, posts: readonly FoundPost[], post: FoundPost): StatusAddress | undefined {
  const named = statusOf(page.url);
  const isNamed =
    named !== undefined && (post.status === undefined ? focalPost(page, posts) === post : post.status.id === named.id);
  if (post.status !== undefined) return post.status.handle === undefined && isNamed ? named : post.status;
  return isNamed ? named : undefined;
}

/** What the post answers; undefined when nothing shows that it is a reply. */
export function answerOf(page: Page, posts: readonly FoundPost[], post: FoundPost): Answer | undefined {
  if (post.inside !== undefined || isAdvert(post)) return replyingTo(post);
  const outer = posts.filter((other) => other.inside === undefined && !isAdvert(other));
  const index = outer.indexOf(post);
  const previous = outer[index - 1];
  if (previous !== undefined && ((hasThreadLine(previous) && areNeighbours(previous, post)) || sharesGroup(previous, post)))
    return { strategy: 'x-thread-line', to: previous };
  const focal = focalPost(page, outer);
  const place = focal === undefined ? -1 : outer.indexOf(focal);
  // Above the focal post stand the posts that led to it, each answering the one before.
  if (previous !== undefined && index <= place) return { strategy: 'x-conversation-place', to: previous };
  if (focal !== undefined && index > place && !headingBetween(page, focal, post))
    return { strategy: 'x-conversation-place', to: focal };
  return replyingTo(post);
}

/** "Replying to @handle": profile links written as `@handle` between the author and the text, whatever the words around them. */
function replyingTo(post: FoundPost): Answer | undefined {
  const [author] = own(post, CLASSIC.author);
  const [text] = own(post, CLASSIC.text);
  if (author === undefined) return undefined;
  const row = own(post, 'a[href]').some((link) => {
    const url = linkOf(link);
    const handle = url && profileOf(url);
    if (handle === undefined || rawText(link).trim().toLowerCase() !== `@${handle.toLowerCase()}`) return false;
    if (closest(link, `${CLASSIC.author}, ${CLASSIC.text}, ${CLASSIC.socialContext}, ${CLASSIC.avatar}`) !== undefined)
      return false;
    return comesBefore(author, link) && (text === undefined || comesBefore(link, text));
  });
  return row ? { strategy: 'x-replying-to' } : undefined;
}

/** A line leads from the author's picture down to the next post: an element without words after the picture, in its column. */
function hasThreadLine(post: FoundPost): boolean {
  const [avatar] = own(post, CLASSIC.avatar);
  const next = avatar && nextLaidOut(avatar);
  return next !== undefined && query(next, 'img, svg, a, button, [data-testid]') === undefined && visibleText(next) === '';
}

function nextLaidOut(element: Element): Element | undefined {
  let next: unknown = Reflect.get(Element.prototype, 'nextElementSibling', element);
  while (next instanceof Element && getComputedStyle(next).display === 'none') {
    next = Reflect.get(Element.prototype, 'nextElementSibling', next);
  }
  return next instanceof Element ? next : undefined;
}

/** Between two rows that are no neighbours there may be replies not shown. */
function areNeighbours(previous: FoundPost, post: FoundPost): boolean {
  const [first, second] = [previous, post].map(({ root }) => closest(root, CLASSIC.cell));
  return first === undefined || Reflect.get(Element.prototype, 'nextElementSibling', first) === second;
}

/** In x-web a chain of replies stands in one list item. */
function sharesGroup(previous: FoundPost, post: FoundPost): boolean {
  if (!post.generation.startsWith('x-web')) return false;
  const group = closest(post.root, 'li');
  return group !== undefined && group === closest(previous.root, 'li');
}

/** "More posts" under a conversation stand under a heading of their own and answer nothing. */
function headingBetween(page: Page, focal: FoundPost, post: FoundPost): boolean {
  return queryAll(page.document, 'h2, [role="heading"]').some(
    (heading) =>
      closest(heading, 'article') === undefined &&
      !matches(heading, 'aside *') &&
      comesBefore(focal.root, heading) &&
      comesBefore(heading, post.root),
  );
}
