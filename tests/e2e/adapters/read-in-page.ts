// Runs inside the test's page: asks an adapter everything and answers in JSON.
import type { Locator } from '@/utils/evidence/post';
import type { Rect } from '@/utils/evidence/rect';
import type { Unread } from '@/utils/evidence/unread';
import { boxOf, unionBox } from '@/utils/platforms/page/painted';
import { tellTales } from '@/utils/platforms/geometry/tell-tales';
import type { Candidate, Frame, Platform, PostReading, Viewer } from '@/utils/platforms/platform';

export interface FixturePost extends Pick<Candidate, 'key' | 'kind' | 'permalinked'> {
  advert: boolean;
  namesake: boolean;
  /** CSS pixels of the window. */
  box: Rect;
  frame: Rect[];
  reading: PostReading;
}

export interface FixtureReading {
  matches: boolean;
  locator: Locator;
  viewer: Viewer;
  posts: FixturePost[];
  areas: Rect[];
  /** How many rows hang under the first post, itself included; absent where nothing can. */
  firstThread?: number;
  unread?: Unread;
  places: Rect[];
  /** What the page paints, above and below the window as well, that could tell whose account it is. */
  tellTales: Pick<Frame, 'named' | 'ownWords'>;
}

export function readInPage(platform: Platform): FixtureReading {
  const page = { url: new URL(location.href), document, now: new Date() };
  const viewer = platform.viewer(page);
  const posts = platform.candidates(page).map((candidate) => ({
    key: candidate.key,
    kind: candidate.kind,
    permalinked: candidate.permalinked,
    advert: candidate.advert ?? false,
    namesake: candidate.namesake ?? false,
    box: unionBox(candidate.frame),
    frame: candidate.frame.map(boxOf),
    reading: platform.read(page, candidate, viewer),
  }));
  const thread = posts[0] && platform.thread?.(page, posts[0].key, []);
  const unread = posts.length === 0 ? platform.unread?.(page) : undefined;
  return {
    ...(thread && { firstThread: thread.rows.length }),
    ...(unread && { unread }),
    matches: platform.matches(page.url),
    locator: platform.locate(page.url, viewer),
    viewer,
    posts,
    areas: platform.accountAreas(page, viewer).map(boxOf),
    places: platform.accountPlaces?.(page, viewer) ?? [],
    tellTales: tellTales(page, platform, viewer, [document.documentElement], wholePage()),
  };
}

/** All that can be scrolled to, CSS pixels of the window; what is taken out of the flow may lie outside the root's own box. */
function wholePage(): Rect {
  const { scrollWidth, scrollHeight } = document.documentElement;
  return { x: -scrollX, y: -scrollY, width: scrollWidth, height: scrollHeight };
}
