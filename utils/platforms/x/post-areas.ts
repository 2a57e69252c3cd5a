// What inside a post of X tells whose account it is seen from.
import type { Rect } from '@/utils/evidence/rect';
import { restOfLines } from '@/utils/platforms/geometry/rest-of-line';
import { climb, closest, containsNode, linkOf, matches, query, queryAll } from '@/utils/platforms/page/dom';
import { boxOf } from '@/utils/platforms/page/painted';
import type { Viewer } from '@/utils/platforms/platform';
import { readAuthor } from './author';
import { type FoundPost, own, quotesIn } from './found-post';
import { isViewer } from './locate';
import { CLASSIC, X_WEB } from './selectors';
import { profileOf } from './status-address';

/** What in a post is the viewer's: all of it when they wrote it; else the row above it, the row of actions, and quotes of the viewer. */
export function areasOf(post: FoundPost, viewer: Viewer): Element[] {
  if (isByViewer(post, viewer)) return [post.root];
  return [...contextRows(post), ...actionRows(post), ...ownQuotes(post, viewer), ...ownPictures(post, viewer)];
}

/** Whether the viewer wrote it, by the handle beside the author's name. */
export function isByViewer(post: FoundPost, viewer: Viewer): boolean {
  const { handle } = readAuthor(post);
  return handle.source !== 'unknown' && isViewer(handle.value.slice(1), viewer);
}

/**
 * Beside the author, from the end of the names to the post's edge: "Follows you" and the button to follow stand there, or do not, and
 * both tell what binds the viewer and the author.
 */
export function besideAuthor(post: FoundPost): Rect[] {
  const [block] = own(post, CLASSIC.author);
  const [badge] = own(post, FOLLOWING);
  if (block === undefined) return [];
  const shown = queryAll(block, 'a[href], time').filter(
    (part) => (badge === undefined || !containsNode(badge, part)) && query(part, 'a[href], time') === undefined,
  );
  const header = headerOf(post, block);
  const { x, width } = boxOf(post.body);
  return restOfLines(shown.map(wordsBox), { ...boxOf(header), x, width }, getComputedStyle(block).direction);
}

const FOLLOWING = '[data-testid="userFollowIndicator"]';

/** The row of the author's names with the picture and the button beside them. */
function headerOf(post: FoundPost, block: Element): Element {
  return climb(
    block,
    (up) =>
      up !== post.body &&
      query(up, `${CLASSIC.text}, ${CLASSIC.socialContext}, ${CLASSIC.article}, [role="group"]`) === undefined,
  );
}

/** A link's own box may be as wide as its line. */
function wordsBox(element: Element): Rect {
  const range = Document.prototype.createRange.call(element.ownerDocument);
  range.selectNodeContents(element);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x, y, width, height };
}

/** The viewer's picture in somebody else's post, as among those who replied. */
function ownPictures(post: FoundPost, viewer: Viewer): Element[] {
  return viewer.handles.flatMap((handle) => own(post, ownPicture(handle)));
}

/** A handle consists of letters, digits and underscores, so it cannot break out of the selector. */
export function ownPicture(handle: string): string {
  return `[data-testid="UserAvatar-Container-${handle}" i]`;
}

/** A quote of the viewer's own post carries their name, handle and picture. */
function ownQuotes(post: FoundPost, viewer: Viewer): Element[] {
  return quotesIn(post).filter((quote) => {
    const marked = viewer.handles.some((handle) => query(quote, ownPicture(handle)) !== undefined);
    return marked || isByViewer({ generation: post.generation, root: quote, body: query(quote, 'article') ?? quote }, viewer);
  });
}

/** "You reposted", "NAME reposted", "Pinned": the whole row, for the width of a name tells it. */
function contextRows(post: FoundPost): Element[] {
  return [...own(post, CLASSIC.socialContext), ...linksAbove(post)].map((context) =>
    climb(
      context,
      (up) => up !== post.body && query(up, `${CLASSIC.author}, ${CLASSIC.avatar}, ${CLASSIC.text}, ${PICTURED}`) === undefined,
    ),
  );
}

const PICTURED = 'a[href]:has(img)';

/** Where that row has no mark of its own: links to a profile above the author's picture. */
function linksAbove(post: FoundPost): Element[] {
  if (post.generation === 'x-classic') return [];
  const links = own(post, 'a[href]');
  const picture = links.findIndex((link) => matches(link, PICTURED));
  return links.slice(0, Math.max(0, picture)).filter((link) => {
    const url = linkOf(link);
    return url !== undefined && profileOf(url) !== undefined;
  });
}

/** Always masked: a filled heart is the viewer's act, and a mask only over filled ones would tell as much. */
function actionRows(post: FoundPost): Element[] {
  const groups = own(post, '[role="group"]').filter((group) => query(group, ANY_COUNT) !== undefined || isButtonRow(group));
  const [action] = own(post, X_WEB.actions);
  if (action === undefined) return groups;
  return [
    ...groups,
    climb(action, (up) => up !== post.body && own(post, X_WEB.text).every((text) => !containsNode(up, text)) && isRow(up)),
  ];
}

const ANY_COUNT = Object.values(CLASSIC.countButtons).join(', ');

/** Where the buttons are not named: at least three of them and no picture, so not a carousel or the controls of a video. */
function isButtonRow(group: Element): boolean {
  return (
    queryAll(group, 'button, [role="button"]').length >= 3 &&
    query(group, 'img, video') === undefined &&
    closest(group, CLASSIC.moving) === undefined
  );
}

/** Whether all that the element holds is the row of actions. */
function isRow(element: Element): boolean {
  return queryAll(element, 'a[href]:not([href*="in_reply_to="])').every((link) => closest(link, X_WEB.actions) !== undefined);
}
