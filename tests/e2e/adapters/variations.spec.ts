// The same pages in other clothes are read alike: what no strategy may depend on is changed, one thing at a time.
import type { PlatformId } from '@/utils/evidence/post';
import { expect, ownPage, readFixture, sharedPage, test } from './adapter-page';
import type { FixtureReading } from './read-in-page';
import { VARIATIONS } from './variations';

const PAGES: readonly (readonly [platform: PlatformId, address: string, file: string])[] = [
  ['x', 'https://x.com/poster_one/status/2108200564985692165', 'x/status.html'],
  ['x', 'https://x.com/home', 'x/timeline.html'],
  ['x', 'https://x.com/poster_one/status/2108200564985692165', 'x/x-web-status.html'],
  ['x', 'https://x.com/poster_one/status/2108200564985692165', 'x/transitional-status.html'],
  ['facebook', 'https://www.facebook.com/', 'facebook/home-feed.html'],
  ['facebook', 'https://www.facebook.com/groups/example.parents/', 'facebook/group.html'],
  ['facebook', 'https://www.facebook.com/', 'facebook/older-feed.html'],
  ['facebook', 'https://www.facebook.com/', 'facebook/welsh-feed.html'],
  ['facebook', 'https://www.facebook.com/', 'facebook/dialog.html'],
  ['facebook', 'https://www.facebook.com/photo/?fbid=1', 'facebook/photo-viewer.html'],
  ['facebook', 'https://www.facebook.com/poster.one/posts/1', 'facebook/permalink.html'],
  ['whatsapp', 'https://web.whatsapp.com/', 'whatsapp/group-2026.html'],
  ['whatsapp', 'https://web.whatsapp.com/', 'whatsapp/direct-2026.html'],
  ['whatsapp', 'https://web.whatsapp.com/', 'whatsapp/old-generation.html'],
  ['whatsapp', 'https://web.whatsapp.com/', 'whatsapp/portuguese.html'],
  ['whatsapp', 'https://web.whatsapp.com/', 'whatsapp/us-locale.html'],
];

/** Pages kept beside the project, among them real ones. */
const SHARED: typeof PAGES = [
  ['x', 'https://x.com/home', 'x/classic-timeline-assembled-2020-2026.html'],
  ['x', 'https://x.com/thsottiaux/status/2107913674593644711', 'x/xweb-status-loggedout-2026-10.html'],
  ['facebook', 'https://www.facebook.com/', 'facebook/reconstructed-home-feed-2026.html'],
  ['facebook', 'https://www.facebook.com/', 'facebook/real-fragments-2025-2026.html'],
  ['whatsapp', 'https://web.whatsapp.com/', 'whatsapp/reconstructed-group-chat-2026.html'],
];

/** What is read of the posts; neither where they lie nor by what they are found again. */
function said({ posts, viewer }: FixtureReading) {
  return {
    viewer,
    posts: posts.map(({ kind, permalinked, advert, reading }) => ({
      kind,
      permalinked,
      advert,
      post: reading.post,
      locator: reading.locator,
      audience: reading.audience,
      reasons: reading.reasons,
    })),
  };
}

for (const [platform, address, file] of [...PAGES, ...SHARED]) {
  test(`${file} in ever more other clothes`, async ({ openPage }) => {
    const page = await openPage(address, PAGES.some((page) => page[2] === file) ? ownPage(file) : sharedPage(file));
    const plain = said(await readFixture(page, platform));
    expect(plain.posts.length).toBeGreaterThan(0);
    for (const [name, vary] of Object.entries(VARIATIONS)) {
      await vary(page);
      expect(said(await readFixture(page, platform)), name).toEqual(plain);
    }
  });
}
