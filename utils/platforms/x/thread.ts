// What hangs under a post of X: the replies of its own page, or the posts that a line joins to it in a feed.
import { closest, comesBefore, containsNode, matches, parentOf, query, queryAll, rawText } from '@/utils/platforms/page/dom';
import { boxOf, isPainted } from '@/utils/platforms/page/painted';
import type { Candidate, Page, ThreadLook, ThreadRow } from '@/utils/platforms/platform';
import { answerOf } from './conversation';
import { type FoundPost, findPosts, isAdvert } from './found-post';
import { CLASSIC, VIEWER } from './selectors';
import { statusOf } from './status-address';

const FOLD = 'button, [role="button"], a[role="link"][href*="/status/"]';
/** A bar with a value is a poll's or a video's, and loads nothing. */
const SPINNER = '[role="progressbar"]:not([aria-valuenow])';

/** A post with its candidate, where it may be recorded. */
export interface KeyedPost {
  key: string;
  post: FoundPost;
  candidate?: Candidate;
}

/**
 * The thread from the post with this key on. On a status page everything after the named post, up to a heading of its own ("More
 * posts"); elsewhere, and for a reply, the posts that answer one another without a break. `keyed`: all posts of the look.
 */
export function threadOf(page: Page, keyed: readonly KeyedPost[], key: string, known: readonly string[]): ThreadLook | undefined {
  const outer = keyed.filter(({ post }) => post.inside === undefined);
  const chosen = outer.findIndex((each) => each.key === key);
  const start = chosen >= 0 ? chosen : outer.findIndex((each) => known.includes(each.key));
  const first = outer[start];
  if (first === undefined || (chosen >= 0 && isAdvert(first.post))) return undefined;
  const isWhole = statusOf(page.url)?.id === key;
  const [heading] = isWhole ? headingsAfter(page, first.post) : [];
  const after = outer.slice(start).filter(({ post }) => heading === undefined || comesBefore(post.root, heading));
  const members = isWhole ? after : chain(page, after, known);
  // In a feed nothing hangs under a post that no line joins to the next.
  if (!isWhole && known.length === 0 && members.length < 2) return undefined;
  const next = isWhole ? heading : after[members.length]?.post.root;
  const { list, last } = listOf(members.map(({ post }) => post));
  const between = queryAll(list, `${FOLD}, ${SPINNER}`).filter(
    (element) =>
      comesBefore(first.post.root, element) && (next === undefined || comesBefore(element, next)) && isBetween(element, members),
  );
  return {
    rows: members.filter(({ post }) => !isAdvert(post)).map(row),
    list,
    column: boxOf(first.post.root),
    apart: members.filter(({ post }) => isAdvert(post)).map(({ post }) => closest(post.root, CLASSIC.cell) ?? post.root),
    folds: between.filter(isFold).map((root) => ({ root, count: 1 })),
    loading: between.filter((element) => matches(element, SPINNER)),
    ...endOf(next, last),
  };
}

function endOf(next: Element | undefined, last: Element): { end?: Element } {
  if (next === undefined || !isPainted(next)) return {};
  return comesBefore(last, next) ? { end: closest(next, CLASSIC.cell) ?? next } : {};
}

function row({ key, post, candidate }: KeyedPost): ThreadRow {
  return { key, root: post.root, ...(candidate && { candidate }) };
}

/** The first of them and what follows it, each joined to the one before. */
function chain(page: Page, after: readonly KeyedPost[], known: readonly string[]): KeyedPost[] {
  const posts = findPosts(page);
  const end = after.findIndex(
    ({ key, post }, index) => index > 0 && !known.includes(key) && answerOf(page, posts, post)?.strategy !== 'x-thread-line',
  );
  return end < 0 ? [...after] : after.slice(0, end);
}

/** Headings in the conversation's own column, after the post. */
function headingsAfter(page: Page, { root }: FoundPost): Element[] {
  return queryAll(page.document, 'h2, [role="heading"]').filter(
    (heading) =>
      comesBefore(root, heading) &&
      closest(heading, 'article') === undefined &&
      closest(heading, 'aside, [role="complementary"], [data-testid="sidebarColumn"], [data-testid="DMDrawer"]') === undefined &&
      isPainted(heading),
  );
}

/** The element that holds all of the rows; with one row, the one around its cell. */
function listOf(posts: readonly FoundPost[]): { list: Element; last: Element } {
  const roots = posts.map(({ root }) => closest(root, `${CLASSIC.cell}, li`) ?? root);
  const last = roots.at(-1);
  let list = roots[0] && parentOf(roots[0]);
  while (list !== undefined && !roots.every((root) => list !== undefined && containsNode(list, root))) list = parentOf(list);
  if (last === undefined || list === undefined) throw new TypeError('threadOf: a thread has rows');
  return { list, last };
}

/** Whether the element stands among the rows, in none of them. */
function isBetween(element: Element, members: readonly KeyedPost[]): boolean {
  return !members.some(({ post }) => containsNode(post.root, element) || containsNode(element, post.root));
}

/** Everything on the page behind which more replies are folded away. */
export function foldsOf(page: Page): ThreadLook['folds'] {
  const posts = findPosts(page);
  const outside = queryAll(page.document, FOLD).filter((element) => !posts.some(({ root }) => containsNode(root, element)));
  return outside.filter(isFold).map((root) => ({ root, count: 1 }));
}

/** "Show more replies", "Show probable spam": a button in a row of its own, which is no composer and offers nobody to follow. */
function isFold(element: Element): boolean {
  if (!matches(element, FOLD)) return false;
  const cell = closest(element, `${CLASSIC.cell}, li`);
  if (cell === undefined || rawText(element).trim() === '') return false;
  return query(cell, `article, ${VIEWER.composer}, [data-testid="UserCell"], [role="heading"], h2`) === undefined;
}
