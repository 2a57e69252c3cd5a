// Addresses and rows that may be the viewer's own where the page only half tells: never written, never chosen by themselves.
import { facebookPage } from '@/tests/e2e/planted/facebook-page';
import { FIRST } from '@/tests/e2e/planted/reporter';
import { xPage } from '@/tests/e2e/planted/x-page';
import { expect, readFixture, test } from './adapter-page';

const FRONT = 'https://www.facebook.com/';
const WORDS = 'Invented words about a school, posted by nobody.';

/** A post in which the author is called as the viewer is, behind a number; the page tells the viewer's slug alone. */
function namesakesPost(author: string): string {
  const { html } = facebookPage(FIRST, { author });
  return html.replaceAll(FIRST.id, 'unknown');
}

test('Facebook: somebody of the viewer’s name behind an address that cannot be compared is covered, and chosen by nobody', async ({
  openPage,
}) => {
  const address = `${FRONT}groups/100200300400/posts/500600700800/`;
  const [namesake] = (await readFixture(await openPage(address, namesakesPost(FIRST.name)), 'facebook')).posts;
  expect(namesake).toMatchObject({ namesake: true, permalinked: true });
  // A person may still choose it: then it is read as anybody's.
  expect(namesake?.reading.post.text.value).toBe(WORDS);
});

test('Facebook: the viewer’s own timeline does not stand in the address where only their name is known', async ({ openPage }) => {
  const html = namesakesPost('Poster One').replaceAll(FIRST.handle, '100055556666777');
  const own = await readFixture(await openPage(`${FRONT}own.slug/posts/500600700800`, html), 'facebook');
  expect(own.locator).toEqual({ url: FRONT, droppedParameters: ['path'] });
  const linked = html.replace('</body>', '<a role="link" href="/own.slug">Poster One</a></body>');
  const anothers = await readFixture(await openPage(`${FRONT}own.slug/posts/500600700801`, linked), 'facebook');
  expect(anothers.locator.url).toBe(`${FRONT}own.slug/posts/500600700801`);
});

test('X: the id of the viewer’s own post does not stand in an address without an author', async ({ openPage }) => {
  const address = 'https://x.com/i/status/2111081085424108754';
  const { html } = xPage(FIRST);
  const anothers = await readFixture(await openPage(address, html), 'x');
  expect(anothers.locator.platformId).toBe('2111081085424108754');
  const own = await readFixture(await openPage(`${address}?own`, html.replaceAll('poster_one_x', FIRST.handle)), 'x');
  expect(own.locator.url).toBe('https://x.com/');
  expect(JSON.stringify(own.locator)).not.toContain('2111081085424108754');
});
