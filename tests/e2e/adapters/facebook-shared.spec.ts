// The Facebook adapter on pages kept beside the project: real fragments and a page written from descriptions.
import { expect, readFixture, sharedPage, test } from './adapter-page';

const HOME = 'https://www.facebook.com/';

test('a feed written from descriptions: posts, comment, anonymous participant, advert', async ({ openPage }) => {
  const page = await openPage(HOME, sharedPage('facebook/reconstructed-home-feed-2026.html'));
  const { posts, viewer } = await readFixture(page, 'facebook');
  expect(viewer).toEqual({ known: true, names: ['Fixture Reporter'], handles: ['fixture.reporter'] });
  expect(posts.map(({ kind, reading }) => [kind, reading.post.author.value])).toEqual([
    ['post', 'Poster One'],
    ['comment', 'Commenter One'],
    ['post', 'Anonymous participant'],
    ['post', 'Brand Page'],
  ]);
  const [one, comment, anonymous] = posts.map(({ reading }) => reading);
  expect(one?.post.handle.value).toBe('poster.one');
  expect(one?.post.postedAt.value).toMatchObject({ shown: '16 October at 14:05', precision: 'minute' });
  expect(one?.reasons).toEqual(['text-cut']);
  expect(comment?.locator.platformId).toBe('111111111111111');
  expect(anonymous?.locator.platformId).toBe('3006634934732718');
  expect(anonymous?.post.postedAt.value).toMatchObject({ utc: '2026-10-18T18:12:00.000Z' });
});

test('its account areas cover banner, rails, composer, stories and chat', async ({ openPage }) => {
  const page = await openPage(HOME, sharedPage('facebook/reconstructed-home-feed-2026.html'));
  const { areas } = await readFixture(page, 'facebook');
  const marks = await page.locator('image[href*="OWN_AVATAR"], [aria-label="New message"], [role="complementary"] a').all();
  expect(marks.length).toBeGreaterThan(4);
  for (const mark of marks) {
    const box = await mark.boundingBox();
    expect(
      areas.some((area) => box !== null && area.x <= box.x && area.y <= box.y && area.x + area.width >= box.x + box.width),
    ).toBe(true);
  }
});

test('a real post’s body: its words with emoji, found by its position', async ({ openPage }) => {
  const page = await openPage(HOME, sharedPage('facebook/real-fragments-2025-2026.html'));
  const { posts } = await readFixture(page, 'facebook');
  expect(posts).toHaveLength(1);
  const post = posts[0]?.reading.post;
  expect(post?.kind.source).toBe('page:facebook-posinset');
  expect(post?.text.value).toContain('🌱 PELATIHAN CODING DAN AI\nOptimalisasi Peran Guru');
  expect(post?.author.source).toBe('unknown');
});
