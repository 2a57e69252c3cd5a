// The ways to find where a post begins and ends, in the order to try (PLATFORMS §2.1); each is named in what is read by it.
import { attribute, childrenOf, closest, matches, parentOf, query, queryAll } from '@/utils/platforms/page/dom';
import { largestAround, tally, upwards } from './ancestry';
import { commentAround, MARKS } from './landmarks';

export interface RootStrategy {
  /** Stands in sources as `page:facebook-<name>`. */
  name: string;
  roots: (scope: ParentNode) => Element[];
}

/** Parts of the page that hold no posts of their own, whatever their headings and menus look like. */
const NOT_A_FEED = '[role="banner"], [role="navigation"], [role="grid"], [role="menu"], [role="listbox"], [role="tablist"], form';
const LARGEST_CLIMB = 20;
/** The post's own menu, "Actions for this post": its words are localised, that it opens a menu is not. */
const MENU = '[aria-haspopup="menu"]';
const HEADINGS = [
  'h4, [role="heading"][aria-level="4"]',
  'h3, [role="heading"][aria-level="3"]',
  'h2, [role="heading"][aria-level="2"]',
];

/** What a date can be a link to or named by, and what people suggested to the viewer do not have. */
const DATED =
  'a[aria-labelledby], a [aria-labelledby], a[href^="#"], a[href^="?"], a[href=""], a[href*="/posts/"], a[href*="/permalink"], a[href*="story_fbid="], ' +
  'a[href*="/videos/"], a[href*="/reel/"], a[href*="fbid="]';

const postParts = (scope: ParentNode, selector: string) =>
  queryAll(scope, selector).filter((part) => closest(part, NOT_A_FEED) === undefined && commentAround(part) === undefined);

const matching =
  (selector: string): RootStrategy['roots'] =>
  (scope) =>
    postParts(scope, selector).filter(holdsPost);

/**
 * The nearest ancestor of each author's name that also holds a like button. One that holds another such ancestor has climbed out of a
 * post that cannot be liked.
 */
function byRenderingRole(scope: ParentNode): Element[] {
  const likes = tally(postParts(scope, MARKS.like));
  const roots = new Set(
    postParts(scope, MARKS.name).flatMap((name) => upwards(name, LARGEST_CLIMB).find((up) => (likes.get(up) ?? 0) > 0) ?? []),
  );
  const held = tally(roots);
  return [...roots].filter((root) => held.get(root) === 1);
}

/** From something that each post has once to the largest element that holds no second one. */
const around =
  (landmarksOf: (scope: ParentNode) => Element[]): RootStrategy['roots'] =>
  (scope) => {
    const landmarks = landmarksOf(scope);
    const foreign = tally([...landmarks, ...queryAll(scope, '[role="region"], [role="banner"], [role="navigation"], h1')]);
    return landmarks.map((landmark) => largestAround(landmark, foreign)).filter((root) => holdsActions(root) && holdsPost(root));
  };

function menus(scope: ParentNode): Element[] {
  const held = tally(queryAll(scope, MENU).filter((menu) => commentAround(menu) === undefined));
  return postParts(scope, MENU).filter((menu) =>
    upwards(menu, 8).some((up) => held.get(up) === 1 && query(up, 'h2 a, h3 a, h4 a, [role="heading"] a') !== undefined),
  );
}

/** The headings of the deepest level in use: a post's heading stands under the feed's. */
function headings(scope: ParentNode): Element[] {
  for (const level of HEADINGS) {
    const found = postParts(scope, level).filter((heading) => query(heading, 'a, object') !== undefined);
    if (found.length > 0) return found;
  }
  return [];
}

/** A post that has the page to itself: from its words up to where author and actions are held as well. */
function byMessage(scope: ParentNode): Element[] {
  const messages = postParts(scope, MARKS.message).filter((message) => {
    const above = parentOf(message);
    return above === undefined || closest(above, MARKS.message) === undefined;
  });
  const counts = tally(messages);
  return messages.flatMap((message) => {
    const alone = upwards(message).filter((up) => counts.get(up) === 1 && !matches(up, 'body, html'));
    return alone.find((up) => holdsAuthor(up) && holdsActions(up)) ?? alone.find(holdsAuthor) ?? [];
  });
}

/** The panel beside a photo has almost no roles: its author is the first plain link with words (PLATFORMS §2.1). */
function byPhotoPanel(scope: ParentNode): Element[] {
  return queryAll(scope, '[role="complementary"]').filter(
    (panel) =>
      query(panel, '[dir="auto"]') !== undefined &&
      (query(panel, MARKS.actions) !== undefined || query(panel, '[role="article"]') !== undefined),
  );
}

function holdsAuthor(element: Element): boolean {
  return query(element, MARKS.name) !== undefined || query(element, 'h2 a, h3 a, h4 a, strong a') !== undefined;
}

function holdsActions(element: Element): boolean {
  return query(element, MARKS.like) !== undefined || queryAll(element, '[role="button"]').length >= 3;
}

/** Placeholders, trays and suggestions are articles and positions too: a post has words, or an author, a date and actions. */
function holdsPost(element: Element): boolean {
  if (childrenOf(element).length === 0) return false;
  if (query(element, MARKS.message) !== undefined) return true;
  return holdsAuthor(element) && holdsActions(element) && query(element, DATED) !== undefined;
}

export const FEED_STRATEGIES: readonly RootStrategy[] = [
  { name: 'rendering-role', roots: byRenderingRole },
  { name: 'posinset', roots: matching('div[aria-posinset]') },
  { name: 'described', roots: matching('div[aria-describedby]') },
  {
    name: 'article',
    roots: (scope) => matching('[role="article"]')(scope).filter((found) => attribute(found, 'aria-label') === undefined),
  },
  { name: 'feed-child', roots: matching('[role="feed"] > div, div[data-pagelet^="FeedUnit_"]') },
  { name: 'menu', roots: around(menus) },
  { name: 'heading', roots: around(headings) },
];

/** Tried only where no other found anything. */
export const ALONE_STRATEGIES: readonly RootStrategy[] = [
  { name: 'message', roots: byMessage },
  { name: 'photo-panel', roots: byPhotoPanel },
];
