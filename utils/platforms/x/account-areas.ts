// The boxes of a page of X that tell whose account it is open in, or show matters other than the post.
import type { Rect } from '@/utils/evidence/rect';
import { contains } from '@/utils/evidence/rect';
import {
  childrenOf,
  climb,
  closest,
  comesBefore,
  containsNode,
  linkOf,
  matches,
  parentOf,
  queryAll,
} from '@/utils/platforms/page/dom';
import { segmentsOf } from '@/utils/platforms/page/address';
import { boxOf, isPainted } from '@/utils/platforms/page/painted';
import type { Page, Viewer } from '@/utils/platforms/platform';
import { type FoundPost, findPosts, openModals, own } from './found-post';
import { isViewer } from './locate';
import { areasOf, ownPicture } from './post-areas';
import { ACCOUNT_AREAS, CLASSIC, NEW_POSTS, VIEWER, X_WEB } from './selectors';
import { profileOf } from './status-address';

/** Elements whose boxes are masked whole; each painted, none inside another, in document order. */
export function accountAreas(page: Page, viewer: Viewer): Element[] {
  const posts = findPosts(page);
  const areas = [
    ...ACCOUNT_AREAS.flatMap((selector) => queryAll(page.document, selector)).filter((area) => !holdsPost(area, posts)),
    ...queryAll(page.document, NEW_POSTS).map(blockAround),
    ...composers(page, posts),
    ...posts.flatMap((post) => areasOf(post, viewer)),
    ...ownLinks(page, posts, viewer),
    ...(viewer.known && !isOwnPage(page.url, viewer) ? [] : outside(page, posts)),
  ];
  return outermost(areas.flatMap(withFixedParts).filter(isPainted), page);
}

/** A composer's field shows the viewer's picture beside it and drafts in it: the whole box around it, up to where the posts begin. */
function composers(page: Page, posts: readonly FoundPost[]): Element[] {
  return queryAll(page.document, VIEWER.composer).map((field) =>
    climb(
      field,
      (up) =>
        !holdsPost(up, posts) &&
        !holdsWords(up, posts) &&
        !matches(up, 'main, body, [data-testid="primaryColumn"], [aria-modal="true"]'),
    ),
  );
}

/** Whether the element holds the article of a post, or words of the post that it stands in itself. */
function holdsWords(element: Element, posts: readonly FoundPost[]): boolean {
  const around = posts.findLast((post) => containsNode(post.root, element));
  if (around === undefined) return false;
  return [...own(around, `${CLASSIC.author}, ${CLASSIC.text}, ${X_WEB.text}`), around.body].some((words) =>
    containsNode(element, words),
  );
}

/** The viewer's picture and profile links outside posts, with the row or cell they stand in. */
function ownLinks(page: Page, posts: readonly FoundPost[], viewer: Viewer): Element[] {
  const links = queryAll(page.document, `a[href], ${VIEWER.avatar}`).filter((element) => {
    const url = linkOf(element);
    const linked = url && profileOf(url);
    const pictured = viewer.handles.some((handle) => matches(element, ownPicture(handle)));
    return pictured || (linked !== undefined && isViewer(linked, viewer));
  });
  return links
    .filter((link) => !posts.some((post) => containsNode(post.root, link)))
    .map((link) => closest(link, '[data-testid="UserCell"], [data-testid="cellInnerDiv"]') ?? blockAround(link));
}

function blockAround(element: Element): Element {
  for (let up = parentOf(element); up !== undefined; up = parentOf(up)) {
    if (!/^(?:inline|contents)/.test(getComputedStyle(up).display)) return up;
  }
  return element;
}

/** The viewer's own profile and what hangs under it: its head, its tabs and its title tell who they are. */
function isOwnPage(url: URL, viewer: Viewer): boolean {
  const [handle = ''] = segmentsOf(url);
  return isViewer(handle, viewer);
}

/** Everything that is not a post: used where the page did not tell whose account it is, and where it is theirs. */
function outside(page: Page, posts: readonly FoundPost[]): Element[] {
  const [body] = queryAll(page.document, 'body');
  if (body === undefined || posts.length === 0) return [];
  const found: Element[] = [];
  const open = [body];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    for (const child of childrenOf(element)) {
      if (posts.some((post) => post.root === child)) continue;
      if (holdsPost(child, posts)) open.push(child);
      else found.push(child);
    }
  }
  return found;
}

function holdsPost(element: Element, posts: readonly FoundPost[]): boolean {
  return posts.some((post) => containsNode(element, post.root));
}

/** The navigation's own box is in the page's flow, what is painted of it stands fixed in the window. */
function withFixedParts(area: Element): Element[] {
  const parts = [area, ...childrenOf(area), ...childrenOf(area).flatMap(childrenOf)];
  return parts.filter((part) => part === area || getComputedStyle(part).position === 'fixed');
}

/** Drops what lies wholly under another area, or wholly behind an open layer that it is no part of. */
function outermost(areas: readonly Element[], page: Page): Element[] {
  const layers = openModals(page).map((layer): [Element, Rect] => [layer, boxOf(layer)]);
  const boxes = new Map([...new Set(areas)].map((element) => [element, boxOf(element)]));
  return [...boxes]
    .filter(([element, box]) => !isUnderAnother(element, box, boxes))
    .filter(([element, box]) =>
      layers.every(([layer, over]) => containsNode(layer, element) || containsNode(element, layer) || !contains(over, box)),
    )
    .map(([element]) => element)
    .toSorted((a, b) => (comesBefore(a, b) ? -1 : 1));
}

function isUnderAnother(element: Element, box: Rect, boxes: ReadonlyMap<Element, Rect>): boolean {
  for (let up = parentOf(element); up !== undefined; up = parentOf(up)) {
    const outer = boxes.get(up);
    if (outer !== undefined && contains(outer, box)) return true;
  }
  return false;
}
