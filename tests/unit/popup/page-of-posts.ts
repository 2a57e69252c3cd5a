// Pages and posts as the page reader would answer them, for tests of the popup.
import { unknown } from '@/utils/evidence/read';
import type { PageReading, PostSummary } from '@/utils/platforms/platform';

export function postOf(changes: Partial<PostSummary>): PostSummary {
  return {
    key: 'key',
    kind: 'post',
    author: 'Poster One',
    words: 'Invented words',
    postedAt: unknown(),
    locator: { url: 'https://www.facebook.com/groups/1', droppedParameters: [] },
    audience: 'public',
    groupSize: '',
    rect: { x: 0, y: 100, width: 600, height: 300 },
    permalinked: false,
    advert: false,
    visible: 0.5,
    scrolls: false,
    thread: false,
    hovered: false,
    ...changes,
  };
}

export function pageOf(posts: PostSummary[]): PageReading {
  return {
    platform: 'facebook',
    locator: { url: 'https://www.facebook.com/groups/1', droppedParameters: [] },
    viewport: { width: 1000, height: 800, scale: 1 },
    viewer: { known: true, names: [], handles: [] },
    posts,
  };
}
