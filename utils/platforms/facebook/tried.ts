// What a page has of the marks from which each way of finding Facebook's posts begins.
import type { Unread, WayTried } from '@/utils/evidence/unread';
import { triedWays } from '@/utils/platforms/page/tried';
import type { Page } from '@/utils/platforms/platform';
import { MARKS } from './landmarks';
import { seenThings } from './surroundings';

const BEGINS_FROM: Readonly<Record<WayTried<'facebook'>, string>> = {
  'facebook-rendering-role': MARKS.name,
  'facebook-posinset': 'div[aria-posinset]',
  'facebook-described': 'div[aria-describedby]',
  'facebook-article': '[role="article"]',
  'facebook-feed-child': '[role="feed"] > div, div[data-pagelet^="FeedUnit_"]',
  'facebook-menu': '[aria-haspopup="menu"]',
  'facebook-heading': 'h2 a, h3 a, h4 a, [role="heading"] a',
  'facebook-message': MARKS.message,
  'facebook-photo-panel': '[role="complementary"] [dir="auto"]',
};

/** Undefined where a post or a comment was found. */
export function unreadOf(page: Page): Unread | undefined {
  if (seenThings(page).length > 0) return undefined;
  return { why: 'no-strategy', tried: triedWays(page.document, 'facebook', BEGINS_FROM) };
}
