// Pages of X made to break a reader: each is read to its end, and what they plant comes out as text.
import * as v from 'valibot';
import { LocatorSchema, PostSchema } from '@/utils/evidence/post';
import { expect, ownPage, readFixture, test } from './adapter-page';
import type { FixtureReading } from './read-in-page';

const STATUS = 'https://x.com/poster_one/status/2108200564985692165';

/** Every reading must fit the record's schema, whatever the page says. */
function checked(reading: FixtureReading): FixtureReading {
  for (const { reading: one } of reading.posts) {
    v.parse(PostSchema, one.post);
    v.parse(LocatorSchema, one.locator);
  }
  return reading;
}

const HOSTILE: Record<string, (html: string) => string> = {
  'a name of 100,000 characters': (html) => html.replaceAll('>Poster One <', `>${'N'.repeat(100_000)}<`),
  'a text of 300,000 characters': (html) => html.replaceAll('Shame on', 'Shame '.repeat(50_000)),
  'right-to-left overrides and zero-width characters': (html) => html.replaceAll('Shame on', '\u202EShame\u200B\u2066 on\u2069'),
  'markup written as text': (html) =>
    html.replaceAll('Shame on', '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;'),
  'ids of a thousand digits': (html) => html.replaceAll('/status/2108210820834918402', `/status/${'9'.repeat(1_000)}`),
  'links that are scripts or data': (html) =>
    html
      .replaceAll('href="/commenter_two"', 'href="javascript:alert(1)"')
      .replaceAll('href="https://t.co/', 'href="data:text/html,'),
  'a base that points elsewhere': (html) => html.replace('<head>', '<head><base href="https://evil.example/">'),
  'fields named like properties of the document and of elements': (html) =>
    html
      .replace(
        '<div id="react-root">',
        '<img name="querySelectorAll"><img name="body"><img name="defaultView"><img name="createTreeWalker"><form name="URL"></form><div id="react-root">',
      )
      .replaceAll(
        '<main role="main">',
        '<form><input name="parentNode"><input name="children"><input name="getBoundingClientRect"><input name="closest"><main role="main">',
      ),
  'thousands of nested elements': (html) => html.replace('Shame on', `${'<b>'.repeat(5_000)}Shame on${'</b>'.repeat(5_000)}`),
  'thousands of posts without an end': (html) =>
    html.replace('>Same here.<', `>${'<article data-testid="tweet">'.repeat(400)}Same here.<`),
  'thousands of links in a post': (html) => html.replace('Shame on', '<a href="/poster_one/status/1">x</a>'.repeat(3_000)),
};

for (const [name, spoil] of Object.entries(HOSTILE)) {
  test(`survives ${name}`, async ({ openPage }) => {
    const page = await openPage(STATUS, spoil(ownPage('x/status.html')));
    const { posts, viewer, areas } = checked(await readFixture(page, 'x'));
    const focal = posts.find((post) => post.permalinked);
    expect(focal?.reading.post.handle.value).toBe('@poster_one');
    expect(focal?.reading.locator.permalink).toBe(STATUS);
    expect(viewer.handles).toEqual(['fixture_reporter']);
    expect(areas.length).toBeGreaterThan(5);
    expect(focal?.reading.source).not.toMatch(/<script|javascript:|data:text|onerror="|evil\.example/);
  });
}

test('makes lone surrogates well-formed', async ({ openPage }) => {
  const page = await openPage(STATUS, ownPage('x/status.html'));
  await page.evaluate(() => {
    const text = document.querySelector('article.focal [data-testid="tweetText"] span');
    if (text?.firstChild) text.firstChild.nodeValue = 'broken \uD83D here';
  });
  const { posts } = checked(await readFixture(page, 'x'));
  const focal = posts.find((post) => post.permalinked)?.reading;
  expect(focal?.post.text.value).toContain('broken \uFFFD here');
  expect(focal?.source.isWellFormed()).toBe(true);
});

test('keeps a 100,000-character name to the limit, visibly cut', async ({ openPage }) => {
  const html = ownPage('x/status.html').replaceAll('>Poster One <', `>${'N'.repeat(100_000)}<`);
  const { posts } = await readFixture(await openPage(STATUS, html), 'x');
  const author = posts.find((post) => post.permalinked)?.reading.post.author.value ?? '';
  expect(author).toHaveLength(2_000);
  expect(author.endsWith('…')).toBe(true);
});

test('does not take a hidden copy of a post for a second one', async ({ openPage }) => {
  const html = ownPage('x/status.html');
  const article = /<article role="article" tabindex="-1"[^]*?<\/article>/.exec(html)?.[0] ?? '';
  const copied = html.replace(
    '<div id="layers">',
    `<div hidden id="S:0">${article}</div><div style="opacity:0">${article}</div><div id="layers">`,
  );
  const { posts } = await readFixture(await openPage(STATUS, copied), 'x');
  expect(posts.filter((post) => post.reading.locator.platformId === '2108200564985692165')).toHaveLength(1);
});

test('words that nobody can see are not read, however they are hidden', async ({ openPage }) => {
  const ways = [
    'opacity: 0.01',
    'color: transparent',
    '-webkit-text-fill-color: rgba(0, 0, 0, 0.01)',
    'display: block; height: 0; overflow: hidden',
    'display: inline-block; width: 0; overflow: clip',
    'position: absolute; left: -9999px',
    'display: block; text-indent: -9999px',
    'display: inline-block; transform: scale(0)',
    'display: inline-block; transform: translateX(-9999px)',
    'clip-path: circle(0)',
    'filter: opacity(0)',
    'font-size: 0.5px',
    'visibility: hidden',
  ];
  const hidden = ways.map((style, index) => `<span style="${style}">HIDDEN${index}</span>`).join('');
  const shown = '<span style="color: transparent; background: #c00; background-clip: text">painted</span>';
  const html = ownPage('x/status.html').replaceAll(/(data-testid="tweetText"[^>]*>)/g, `$1${hidden}${shown}`);
  const { posts } = await readFixture(await openPage(STATUS, html), 'x');
  expect(posts.length).toBeGreaterThan(0);
  for (const { reading } of posts) {
    expect(reading.post.text.value).toContain('painted');
    expect(`${reading.post.text.value} ${reading.source}`).not.toContain('HIDDEN');
  }
});
