// The Facebook adapter on pages that mean it ill: texts of any kind and size, elements named like DOM properties, deep nesting.
import type { Page } from '@playwright/test';
import { expect, ownPage, readFixture, test } from './adapter-page';

const FRONT = 'https://www.facebook.com/';
const FEED = ownPage('facebook/home-feed.html');

/** Puts words into the first post: its author's name and its message. */
async function write(page: Page, name: string, words: string): Promise<void> {
  await page.evaluate(
    ([author, text]) => {
      const post = document.querySelector('[role="main"] .card:not([role])');
      post?.querySelector('h4 a span')?.replaceChildren(author ?? '');
      post?.querySelector('[data-ad-rendering-role="story_message"] [dir="auto"] [dir="auto"]')?.replaceChildren(text ?? '');
    },
    [name, words],
  );
}

test('a name of 100,000 characters is cut visibly and words of a million are capped', async ({ openPage }) => {
  const page = await openPage(FRONT, FEED);
  await write(page, 'N'.repeat(100_000), 'w'.repeat(1_000_000));
  const { post } = (await readFixture(page, 'facebook')).posts[0]?.reading ?? {};
  expect(post?.author.value).toMatch(/^N{1999}…$/);
  expect(String(post?.text.value).length).toBeLessThanOrEqual(200_000);
});

test('bidirectional and zero-width characters, lone surrogates and markup stay text', async ({ openPage }) => {
  const page = await openPage(FRONT, FEED);
  await write(page, '\u202Eeno retsoP\u200B', '<script>alert(1)</script> \u2066x\u2069 PLACE');
  await page.evaluate(() => {
    const run = document.querySelector('[data-ad-rendering-role="story_message"] [dir="auto"] [dir="auto"]');
    run?.append('\uD83D lone \uDE21');
  });
  const { posts } = await readFixture(page, 'facebook');
  expect(posts[0]?.reading.post.author.value).toBe('\u202Eeno retsoP\u200B');
  expect(posts[0]?.reading.post.text.value).toContain('<script>alert(1)</script> \u2066x\u2069 PLACE\uFFFD lone \uFFFD');
  expect(posts[0]?.reading.source).not.toContain('<script>');
  expect(posts).toHaveLength(8);
});

test('elements named like DOM properties shadow nothing', async ({ openPage }) => {
  const names =
    'querySelectorAll querySelector parentNode parentElement childNodes children closest matches getAttribute contains ownerDocument body';
  const clobber = names
    .split(' ')
    .map((name) => `<img name="${name}" alt=""><input name="${name}">`)
    .join('');
  const html = FEED.replace('<div role="main"', `<form id="a">${clobber}</form><img name="documentElement"><div role="main"`);
  const plain = await readFixture(await openPage(FRONT, FEED), 'facebook');
  const { posts, viewer } = await readFixture(await openPage(FRONT, html), 'facebook');
  expect(viewer).toEqual(plain.viewer);
  expect(posts.map(({ key }) => key)).toEqual(plain.posts.map(({ key }) => key));
});

test('links to scripts, to broken and to endless addresses give no profile and no source', async ({ openPage }) => {
  const bad = [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://[broken',
    `https://www.facebook.com/${'a'.repeat(20_000)}`,
    'file:///etc/passwd',
  ];
  for (const href of bad) {
    const page = await openPage(FRONT, FEED);
    await page.evaluate((address) => {
      for (const link of document.querySelectorAll('[data-ad-rendering-role="profile_name"] a'))
        link.setAttribute('href', address);
    }, href);
    const { posts } = await readFixture(page, 'facebook');
    expect(posts[0]?.reading.post.profile.source).toBe('unknown');
    expect(posts[0]?.reading.source).not.toMatch(/javascript:|data:|file:|a{100}/);
  }
});

test('nesting of five thousand levels breaks nothing', async ({ openPage }) => {
  const page = await openPage(FRONT, FEED);
  await page.evaluate(() => {
    let inner = document.querySelector('[data-ad-rendering-role="story_message"] [dir="auto"] [dir="auto"]');
    for (let level = 0; inner !== null && level < 5_000; level++) inner = inner.appendChild(document.createElement('span'));
    inner?.append('at the bottom');
  });
  const { posts } = await readFixture(page, 'facebook');
  expect(posts[0]?.reading.post.text.value).toContain('at the bottom');
});

test('someone else’s tooltip, dialog or data gives a post no time', async ({ openPage }) => {
  const html = FEED.replace(
    '</body>',
    '<div role="tooltip" style="position:fixed;left:20px;bottom:20px">Friday 1 May 2026 at 10:00</div><script type="application/json">{"post_id":"1","creation_time":1760000000}</script></body>',
  );
  const { posts } = await readFixture(await openPage(FRONT, html), 'facebook');
  expect(posts[0]?.reading.post.postedAt.value).toMatchObject({ shown: '16 October at 14:05' });
});

test('an open tooltip over the date gives the full date', async ({ openPage }) => {
  const page = await openPage(FRONT, FEED);
  await page.evaluate(() => {
    const date = document.querySelector('[role="main"] .card .sub a');
    const box = date?.getBoundingClientRect();
    const tip = document.createElement('div');
    tip.setAttribute('role', 'tooltip');
    tip.append('Friday 16 October 2026 at 14:05');
    tip.style.cssText = `position:fixed;left:${box?.x ?? 0}px;top:${(box?.bottom ?? 0) + 4}px`;
    document.body.append(tip);
  });
  const { posts } = await readFixture(page, 'facebook');
  expect(posts[0]?.reading.post.postedAt).toMatchObject({
    value: { utc: '2026-10-16T13:05:00.000Z', precision: 'minute', agrees: true },
    source: 'page:facebook-time-tooltip',
  });
});

test('four times the posts take about four times as long, not sixteen', async ({ openPage }) => {
  const page = await openPage(FRONT, FEED);
  const grown = async (copies: number) => {
    await page.evaluate((count) => {
      const cards = [...document.querySelectorAll('[role="main"] > .card:not([role])')].slice(0, 1);
      for (let copy = 0; copy < count; copy++) cards[0]?.after(...cards.map((card) => card.cloneNode(true)));
    }, copies);
    const started = performance.now();
    const { posts } = await readFixture(page, 'facebook');
    return { took: performance.now() - started, count: posts.length };
  };
  await grown(0);
  const few = await grown(40);
  const many = await grown(120);
  expect(many.count).toBeGreaterThan(3.5 * few.count);
  expect(many.took / few.took).toBeLessThan(10);
});
