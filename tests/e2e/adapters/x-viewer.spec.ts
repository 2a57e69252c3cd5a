// Non-interference: who looks at a page of X changes neither what is read of others' posts nor where masks lie.
import { expect, ownPage, readFixture, test } from './adapter-page';
import type { FixtureReading } from './read-in-page';

const PAGES = {
  status: 'https://x.com/poster_one/status/2108200564985692165',
  timeline: 'https://x.com/home',
  'long-post': 'https://x.com/poster_one/status/2117719766201270273',
};

/** The same page seen from another account: other name, handle and picture, other acts; the author's mention of the first viewer stays. */
function seenByAnother(html: string): string {
  return html
    .replaceAll('Fixture Reporter', 'Second Fixture Reporter ŵ')
    .replaceAll('fixture_reporter', 'somebody_else_7')
    .replaceAll('%23b0107a', '%2310b070')
    .replaceAll('#b0107a', '#10b070')
    .replaceAll(
      '<a dir="ltr" href="/somebody_else_7" role="link">@somebody_else_7</a>',
      '<a dir="ltr" href="/fixture_reporter" role="link">@fixture_reporter</a>',
    )
    .replaceAll('data-testid="unlike"', 'data-testid="like"')
    .replaceAll('class="pressed"', 'class=""')
    .replaceAll(', Liked', '')
    .replaceAll('data-testid="unretweet"', 'data-testid="retweet"')
    .replaceAll(', Reposted', '');
}

for (const [name, address] of Object.entries(PAGES)) {
  test(`two viewers of the ${name} page get one reading and the same account areas`, async ({ openPage, context }) => {
    const html = ownPage(`x/${name}.html`);
    const first = await readFixture(await openPage(address, html), 'x');
    const page = await context.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: seenByAnother(html) }));
    await page.goto(address);
    const second = await readFixture(page, 'x');
    expect(second.viewer.handles).toEqual(['somebody_else_7']);
    expect(second.areas).toEqual(first.areas);
    expect(others(second, 'somebody_else_7')).toEqual(others(first, 'fixture_reporter'));
  });
}

/** All that may leave the device of the posts that are not the viewer's own. */
function others(reading: FixtureReading, handle: string): unknown {
  return reading.posts
    .filter(({ reading: { post } }) => post.handle.value !== `@${handle}`)
    .map(({ key, kind, permalinked, box, reading: rest }) => ({
      key,
      kind,
      permalinked,
      box,
      rest: { ...rest, viewerMentioned: false },
    }));
}

const article = (name: string, handle: string, id: string, words: string) => `<article data-testid="tweet">
<div data-testid="User-Name"><a href="/${handle}"><span>${name}</span></a> <a href="/${handle}"><span>@${handle}</span></a>
<a href="/${handle}/status/${id}"><time datetime="2026-11-17T10:31:05.000Z">9h</time></a></div><div data-testid="tweetText">${words}</div></article>`;

const REPORTERS = [
  ['Fixture Reporter', 'fixture_reporter'],
  ['Io', 'io_ffug'],
] as const;

/** A page of the viewer's own: their post, and under it one by somebody else; `above` stands over both. */
const ownPlace = (name: string, handle: string, above = '') => `<!doctype html><title>${name} on X</title><body>
<header role="banner"><a data-testid="AppTabBar_Profile_Link" href="/${handle}">Profile</a></header>
<main><div data-testid="primaryColumn"><section>${above}${article(name, handle, '2111081085424108700', 'Own words.')}
${article('Poster One', 'poster_one', '2111081085424108754', 'Invented words.')}</section></div></main>`;

for (const path of ['', '/status/2111081085424108700?s=20', '/with_replies']) {
  test(`a post under the viewer’s own address (/<handle>${path}) tells nothing of the viewer`, async ({ context }) => {
    const readings = [];
    for (const [name, handle] of REPORTERS) {
      const page = await context.newPage();
      const html = ownPlace(name, handle);
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
      await page.goto(`https://x.com/${handle}${path}`);
      readings.push(await readFixture(page, 'x'));
    }
    const [first, second] = readings.map(({ locator, posts }) => JSON.stringify({ locator, posts }));
    expect(first).toBe(second);
    expect(first).toContain('"url":"https://x.com/"');
    expect(first).not.toMatch(/reporter|2111081085424108700/i);
  });
}

test('the viewer’s profile, what it is headed with and what was searched for are covered', async ({ openPage }) => {
  const head = '<h2>Fixture Reporter</h2><div data-testid="UserName">Fixture Reporter</div><p>A bio.</p>';
  const page = await openPage('https://x.com/fixture_reporter', ownPlace('Fixture Reporter', 'fixture_reporter', head));
  const { areas } = await readFixture(page, 'x');
  for (const part of ['h2', '[data-testid="UserName"]', 'p'])
    expect(areas).toContainEqual(await page.locator(part).boundingBox());
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.setAttribute('role', 'search');
    form.textContent = 'from:somebody';
    document.querySelector('section')?.prepend(form);
    history.replaceState(null, '', '/search?q=from');
  });
  expect((await readFixture(page, 'x')).areas).toContainEqual(await page.locator('form').boundingBox());
});
