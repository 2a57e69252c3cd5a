// The replay command on pages of Facebook kept beside the project gives what their notes say.
import { expect, test } from '@playwright/test';
import { pageOfTree } from './accessibility-page';
import { replayed } from './replayed';

const FRONT = 'https://www.facebook.com/';
const RECONSTRUCTED = 'facebook/reconstructed-home-feed-2026.html';
const FRAGMENTS = 'facebook/real-fragments-2025-2026.html';
const TREE = 'facebook/feed-accessibility-tree-2026-04.txt';
/** Of the viewer; in none of the records. */
const OWN = /Fixture Reporter|fixture\.reporter|OWN_AVATAR|Fixture User|fixture\.user/;

/** The n-th post's card of the page written from descriptions, counted from one. */
const card = (place: number) => `:nth-match(.post:has([data-ad-rendering-role="profile_name"]), ${place})`;

test('a cut post: its visible time, its accessible name is relative', async () => {
  const { capture, requests, mutations } = await replayed(FRONT, RECONSTRUCTED, card(1));
  expect([requests, mutations]).toEqual([[], 0]);
  expect(capture.post).toMatchObject({
    author: { value: 'Poster One' },
    handle: { value: 'poster.one' },
    profile: { value: 'https://www.facebook.com/poster.one' },
    postedAt: { value: { shown: '16 October at 14:05' }, raw: expect.stringContaining('3 days ago') },
    cut: { value: true },
  });
  expect(capture.completeness.reasons).toContain('text-cut');
  expect(JSON.stringify(capture)).not.toMatch(OWN);
});

test('its comment, with the time as the page shows it', async () => {
  const { capture } = await replayed(FRONT, RECONSTRUCTED, '[role="article"][aria-label]');
  expect(capture.post).toMatchObject({
    kind: { value: 'comment' },
    author: { value: 'Commenter One' },
    text: { value: 'A nasty comment about a teacher' },
    postedAt: { value: { precision: 'relative', shown: '3d' } },
  });
  expect(capture.locator.permalink).toContain('comment_id=111111111111111');
  expect(JSON.stringify(capture)).not.toMatch(OWN);
});

test('a group’s anonymous post, its full date in the label', async () => {
  const { capture } = await replayed(FRONT, RECONSTRUCTED, card(2));
  expect(capture.post).toMatchObject({
    author: { value: 'Anonymous participant' },
    handle: { value: 'unknown' },
    postedAt: { value: { utc: '2026-10-18T18:12:00.000Z' } },
  });
  expect(capture.locator.platformId).toBe('3006634934732718');
  expect(JSON.stringify(capture)).not.toMatch(OWN);
});

test('an advert can be captured, its preview’s words are not its poster’s', async () => {
  const { capture } = await replayed(FRONT, RECONSTRUCTED, card(3));
  expect(capture.post).toMatchObject({
    author: { value: 'Brand Page' },
    text: { value: 'Advert text' },
    postedAt: { value: 'unknown' },
  });
});

test('a real post’s body, found by its position', async () => {
  const { capture } = await replayed(FRONT, FRAGMENTS, '[aria-posinset]');
  expect(capture.post.kind.source).toBe('page:facebook-posinset');
  expect(capture.post.text.value).toContain('🌱 PELATIHAN CODING DAN AI\nOptimalisasi Peran Guru');
});

test('a page made of a real accessibility tree: two posts, an advert, two comments', async () => {
  for (const [name, place, also] of [
    ['Poster One', 1, { postedAt: { value: { precision: 'relative', shown: '3 days ago' } } }],
    ['Brand Page', 2, { postedAt: { value: 'unknown' } }],
    ['Poster Two', 3, { postedAt: { value: { precision: 'relative', shown: '6 days ago' } }, cut: { value: true } }],
  ] as const) {
    const { capture } = await replayed(FRONT, TREE, `:nth-match(h4, ${place})`, (tree) => pageOfTree(tree, 'Feed posts'));
    expect(capture.post).toMatchObject({ author: { value: name }, ...also });
    expect(JSON.stringify(capture)).not.toMatch(OWN);
  }
  const { capture } = await replayed(FRONT, TREE, '[role="article"][aria-label]', (tree) => pageOfTree(tree, 'Feed posts'));
  expect(capture.post).toMatchObject({
    kind: { value: 'comment' },
    author: { value: 'Commenter One' },
    text: { value: 'Good luck!' },
  });
});
