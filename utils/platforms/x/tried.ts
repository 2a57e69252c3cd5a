// What a page has of the marks from which each way of finding X's posts begins.
import type { Unread } from '@/utils/evidence/unread';
import { triedWays } from '@/utils/platforms/page/tried';
import type { Page } from '@/utils/platforms/platform';
import { findPosts } from './found-post';
import { POSTS } from './selectors';

/** Undefined where a post was found, be it the viewer's own. */
export function unreadOf(page: Page): Unread | undefined {
  if (findPosts(page).length > 0) return undefined;
  return { why: 'no-strategy', tried: triedWays(page.document, 'x', POSTS) };
}
