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
