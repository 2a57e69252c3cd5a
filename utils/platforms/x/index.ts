// The adapter for X (x.com, twitter.com): all generations of its pages behind the one interface.
import { AppError } from '@/utils/errors';
import type { Candidate, Page, Platform } from '@/utils/platforms/platform';
import { accountAreas } from './account-areas';
import { answerOf, focalPost, statusIn } from './conversation';
import { findPosts, type FoundPost, isAdvert } from './found-post';
import { locate } from './locate';
import { besideAuthor, isByViewer } from './post-areas';
import { postFrame } from './post-frame';
import { readPost } from './read-post';
import { isX } from './status-address';
import { type KeyedPost, foldsOf, threadOf } from './thread';
import { unreadOf } from './tried';
import { viewerOf } from './viewer';
import { xWatch } from './watch';

export const x: Platform = {
  id: 'x',
  matches: isX,
  locate,
  viewer: viewerOf,
  candidates(page) {
    const posts = findPosts(page);
    const focal = focalPost(page, posts);
    const keys = keysOf(page, posts);
    const viewer = viewerOf(page);
    // The viewer's own posts are account areas, never posts to record.
    return posts.flatMap((post, index) =>
      isByViewer(post, viewer) ? [] : [candidate(page, posts, post, keys[index] ?? '', post === focal)],
    );
  },
  read(page, { root }, viewer) {
    const posts = findPosts(page);
    const post = posts.find((found) => found.root === root);
    if (post === undefined) throw new AppError('post-vanished');
    return readPost(page, posts, post, viewer);
  },
  accountAreas,
  accountPlaces: (page) =>
    findPosts(page)
      .filter(({ generation }) => generation === 'x-classic')
      .flatMap(besideAuthor),
  unread: unreadOf,
  thread(page, key, known) {
    const posts = findPosts(page);
    const keys = keysOf(page, posts);
    const viewer = viewerOf(page);
    const keyed = posts.map((post, index): KeyedPost => {
      const own: KeyedPost = { key: keys[index] ?? '', post };
      // The viewer's own and adverts hold their place among the rows, but are never recorded.
      if (!isByViewer(post, viewer) && !isAdvert(post)) own.candidate = candidate(page, posts, post, own.key, false);
      return own;
    });
    return threadOf(page, keyed, key, known);
  },
  // The viewer's own posts are no candidates.
  wholePage: (page) => ({ own: [], folds: foldsOf(page), loading: [] }),
  watch: xWatch,
};

function candidate(page: Page, posts: readonly FoundPost[], post: FoundPost, key: string, permalinked: boolean): Candidate {
  const kind = answerOf(page, posts, post) === undefined ? 'post' : 'reply';
  return { key, kind, root: post.root, frame: postFrame(post), permalinked, advert: isAdvert(post) };
}

/** The status id; for a post drawn twice, or without an id, its place among its like: rows move while scrolling, ids do not. */
function keysOf(page: Page, posts: readonly FoundPost[]): string[] {
  const seen = new Map<string, number>();
  return posts.map((post) => {
    const id = statusIn(page, posts, post)?.id ?? 'post';
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  });
}
