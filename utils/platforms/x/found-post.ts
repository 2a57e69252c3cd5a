// Finds the posts of a page of X, and what inside one is the post's own rather than a quoted one's.
import { attribute, closest, containsNode, linkOf, matches, parentOf, queryAll, query } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import type { Page } from '@/utils/platforms/platform';
import { CLASSIC, type Generation, MODAL, OTHER_POSTS, POSTS, X_WEB } from './selectors';
import { isMediaAddress, type StatusAddress, statusOf } from './status-address';

export interface FoundPost {
  generation: Generation;
  root: Element;
  /** The article: in x-web it stands inside the root. */
  body: Element;
  /** Where the post is, as its own links say; undefined when none of them does. */
  status?: StatusAddress;
  /** Undefined for a post that stands in no other. */
  inside?: Element;
}

/** A page holds far fewer; a hostile one may hold any number, each inside the last. */
const MOST_POSTS = 300;
const DEEPEST = 2;
const MOST_LAYERS = 12;

/** A Page is one look at a page that does not change meanwhile, so its posts are found once. */
const looks = new WeakMap<Page, FoundPost[]>();

/** The page's posts that are painted and in front, in document order, of the first generation that has any. Empty when none has. */
export function findPosts(page: Page): FoundPost[] {
  const known = looks.get(page) ?? lookForPosts(page);
  looks.set(page, known);
  return known;
}

function lookForPosts(page: Page): FoundPost[] {
  const scope = frontLayer(page);
  for (const generation of GENERATIONS) {
    const roots = paintedPosts(scope, generation);
    if (roots.length > 0) return roots.map((root) => found(generation, root, roots));
  }
  return [];
}

function paintedPosts(scope: ParentNode, generation: Generation): Element[] {
  const selector = POSTS[generation];
  return queryAll(scope, selector)
    .filter((root) => depthOf(root, selector) <= DEEPEST)
    .slice(0, MOST_POSTS)
    .filter(isPainted);
}

/** How many posts the element stands in; counted no further than matters. */
function depthOf(root: Element, selector: string): number {
  let depth = 0;
  for (let up = parentOf(root); up !== undefined && depth <= DEEPEST; up = parentOf(up)) {
    if (matches(up, selector)) depth += 1;
  }
  return depth;
}

const GENERATIONS: readonly Generation[] = ['x-classic', 'x-transitional', 'x-web', 'x-web-bare'];

/** A modal layer that shows posts hides those behind it; the media viewer does so even when it shows none. */
function frontLayer(page: Page): ParentNode {
  const modals = openModals(page);
  const front = modals.findLast((modal) => GENERATIONS.some((generation) => paintedPosts(modal, generation).length > 0));
  return front ?? (isMediaAddress(page.url) ? modals.at(-1) : undefined) ?? page.document;
}

/** The layers that are painted, the one in front last. */
export function openModals(page: Page): Element[] {
  return queryAll(page.document, MODAL).slice(-MOST_LAYERS).filter(isPainted);
}

function found(generation: Generation, root: Element, roots: readonly Element[]): FoundPost {
  const body = matches(root, 'article') ? root : (query(root, 'article') ?? root);
  const inside = roots.findLast((other) => other !== root && containsNode(other, root));
  const post: FoundPost = { generation, root, body, ...(inside && { inside }) };
  const status = ownStatus(post);
  return status === undefined ? post : { ...post, status };
}

/** What matches inside the post and belongs to no other post inside it, in document order. */
export function own(post: FoundPost, selector: string): Element[] {
  return queryAll(post.body, selector).filter((element) => !isForeign(post, element));
}

/** Whether the element stands in a quote, or in a post embedded in this one. */
function isForeign(post: FoundPost, element: Element): boolean {
  for (let up: Element | undefined = element; up !== undefined && up !== post.body; up = parentOf(up)) {
    if (matches(up, OTHER_POSTS)) return true;
  }
  return false;
}

/** Quotes and embedded posts directly inside this one. */
export function quotesIn(post: FoundPost): Element[] {
  return queryAll(post.body, OTHER_POSTS).filter((element) => {
    const parent = parentOf(element);
    return parent === undefined || !isForeign(post, parent);
  });
}

export function isAdvert(post: FoundPost): boolean {
  const parent = parentOf(post.root);
  return parent !== undefined && closest(parent, CLASSIC.advert) !== undefined;
}

/** The post's address from the surest of its own marks to the least sure. Links in its text name other posts and are not looked at. */
function ownStatus(post: FoundPost): StatusAddress | undefined {
  const links = own(post, 'a[href]').filter(
    (link) => closest(link, `${CLASSIC.text}, ${X_WEB.text}`) === undefined || hasTime(link),
  );
  const addressed = links.flatMap((link) => {
    const url = linkOf(link);
    const status = url && statusOf(url);
    return url && status ? [{ link, url, status }] : [];
  });
  const bare = ({ url }: { url: URL }): boolean => /^\/\w+\/status\/\d+\/?$/.test(url.pathname);
  const byTime = addressed.find(({ link }) => hasTime(link)) ?? addressed.find(({ link }) => matches(link, X_WEB.date));
  const byLink = byTime ?? addressed.find(bare) ?? addressed.find(({ url }) => /\/analytics\/?$/.test(url.pathname));
  return byAttribute(post, byLink?.status) ?? byLink?.status ?? byReplyAction(post) ?? addressed[0]?.status;
}

function hasTime(link: Element): boolean {
  return query(link, 'time') !== undefined;
}

/** `data-tweet-id` holds the id alone: the handle comes from a link to the same post. */
function byAttribute(post: FoundPost, linked: StatusAddress | undefined): StatusAddress | undefined {
  const id = attribute(post.body, 'data-tweet-id') ?? attribute(post.root, 'data-tweet-id');
  if (id !== undefined && /^\d{1,19}$/.test(id)) return linked?.id === id ? linked : { id };
  const parent = parentOf(post.root);
  const holder = attribute(post.root, 'data-href') !== undefined ? post.root : parent;
  const path = holder && attribute(holder, 'data-href');
  return path === undefined ? undefined : statusAt(path);
}

function statusAt(path: string): StatusAddress | undefined {
  const url = URL.parse(path, 'https://x.com');
  return url === null ? undefined : statusOf(url);
}

function byReplyAction(post: FoundPost): StatusAddress | undefined {
  const link = own(post, X_WEB.replyAction)[0];
  const id = link && linkOf(link)?.searchParams.get('in_reply_to');
  return typeof id === 'string' && /^\d{1,19}$/.test(id) ? { id } : undefined;
}
