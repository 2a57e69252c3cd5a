// The Facebook adapter and whose account the page is open in: another account changes nothing of what is read, nor where covers lie.
import { expect, ownPage, readFixture, test } from './adapter-page';

const FRONT = 'https://www.facebook.com/';
const PAGES = [
  ['home-feed', FRONT],
  ['group', `${FRONT}groups/exampleparents/`],
  ['dialog', `${FRONT}poster.one/posts/990001`],
  ['permalink', `${FRONT}poster.one/posts/123456789012345`],
  ['photo-viewer', `${FRONT}photo/?fbid=330001&set=pcb.330000`],
  ['welsh-feed', FRONT],
  ['older-feed', FRONT],
  ['german-feed', FRONT],
] as const;

/** What somebody else wrote of the first account: it stays when the account is another. Line breaks in markup are white space. */
const MENTION = /and\s+Fixture\s+Reporter\s+knows it too/g;
const MENTION_IN_JSON = /and(?:\s|\\n)+Fixture(?:\s|\\n)+Reporter(?:\s|\\n)+knows it too/g;

/** The same page as another account sees it: name, profile, picture, number and tokens. */
function asAnother(html: string): string {
  return html
    .replaceAll(MENTION, 'THE MENTION')
    .replaceAll('Fixture Reporter', 'Second Account With A Much Longer Name')
    .replaceAll('fixture.reporter', 'second.account.slug.42')
    .replaceAll('fixture_reporter_picture', 'another_persons_picture')
    .replaceAll('100000000000009', '100000000000777')
    .replaceAll('AZVnotarealtoken', 'AZVanothertoken')
    .replaceAll('THE MENTION', 'and Fixture Reporter knows it too');
}

const oneLine = (source: string) => source.replaceAll(/\s+/g, ' ');

for (const [name, address] of PAGES) {
  test(`${name}: two accounts give equal readings and equal covers`, async ({ openPage }) => {
    const html = ownPage(`facebook/${name}.html`);
    const first = await readFixture(await openPage(address, html), 'facebook');
    const second = await readFixture(await openPage(address, asAnother(html)), 'facebook');
    const comparable = ({ posts, locator, areas }: typeof first) => ({
      locator,
      areas,
      posts: posts.map((post) => ({
        ...post,
        reading: { ...post.reading, viewerMentioned: false, source: oneLine(post.reading.source) },
      })),
    });
    expect(first.viewer.known).toBe(true);
    expect(second.viewer.names).toEqual(['Second Account With A Much Longer Name']);
    expect(comparable(second)).toEqual(comparable(first));
  });

  test(`${name}: nothing of the account stands in a reading but where others name it`, async ({ openPage }) => {
    const reading = await readFixture(await openPage(`${address}#own`, ownPage(`facebook/${name}.html`)), 'facebook');
    const out = JSON.stringify([reading.locator, reading.posts]).replaceAll(MENTION_IN_JSON, '');
    expect(out).not.toMatch(/fixture|100000000000009|AZV|__cft__\[0\]=/i);
  });

  test(`${name}: every trace of the account that is painted lies under a cover`, async ({ openPage }) => {
    const page = await openPage(address, ownPage(`facebook/${name}.html`));
    const { areas } = await readFixture(page, 'facebook');
    const traces = await page.evaluate(() => {
      const sheet = document.querySelector('[role="dialog"]');
      const behind = sheet?.getBoundingClientRect();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
      const found: { x: number; y: number; width: number; height: number }[] = [];
      for (let node = walker.nextNode(); node instanceof Element; node = walker.nextNode()) {
        const own = [...node.childNodes].filter((child) => child instanceof Text).map((child) => child.textContent);
        const isName = own.join('').includes('Fixture Reporter') && !own.join('').includes('knows it too');
        if (!isName && !(node.getAttribute('href') ?? '').includes('fixture_reporter_picture')) continue;
        const { x, y, width, height } = node.getBoundingClientRect();
        const hidden =
          behind &&
          !sheet?.contains(node) &&
          x >= behind.x &&
          y >= behind.y &&
          x + width <= behind.right &&
          y + height <= behind.bottom;
        if (width > 1 && height > 1 && !hidden) found.push({ x, y, width, height });
      }
      return found;
    });
    expect(traces.length).toBeGreaterThan(0);
    const uncovered = traces.filter(
      (box) =>
        !areas.some(
          (area) =>
            area.x <= box.x + 1 &&
            area.y <= box.y + 1 &&
            area.x + area.width >= box.x + box.width - 1 &&
            area.y + area.height >= box.y + 1,
        ),
    );
    expect(uncovered).toEqual([]);
  });
}

test('the row of buttons and the line of who reacted are covered, whether or not the account acted', async ({ openPage }) => {
  const html = ownPage('facebook/permalink.html');
  const plain = await readFixture(await openPage(`${FRONT}poster.one/posts/123456789012345`, html), 'facebook');
  const row = plain.posts[0]?.frame.at(-1);
  expect(plain.areas).toContainEqual(row);
  const counts = plain.posts[0]?.frame.at(-2);
  expect(plain.areas).toContainEqual(counts);
});

test('own words are not read where the page tells only the account’s name', async ({ openPage }) => {
  const html = ownPage('facebook/permalink.html')
    .replaceAll('Commenter One', 'Fixture Reporter')
    .replace(/<script[\s\S]*<\/script>/, '');
  const { viewer, posts, areas } = await readFixture(
    await openPage(`${FRONT}poster.one/posts/123456789012345`, html),
    'facebook',
  );
  expect(viewer).toMatchObject({ known: true, names: ['Fixture Reporter'] });
  const own = posts.find(({ kind }) => kind === 'comment');
  expect(own?.reading.post.text.source).toBe('unknown');
  expect(areas).toContainEqual(own?.frame[0]);
});

test('the account’s own profile is in no address where the page tells only its name', async ({ openPage }) => {
  const html = ownPage('facebook/permalink.html')
    .replace(/<script[\s\S]*<\/script>/, '')
    .replace(/(<div role="main"[^>]*>)/, '$1<h1>Fixture Reporter</h1>');
  const page = await openPage(`${FRONT}fixture.reporter?fref=t`, html);
  const { viewer, locator, posts, areas } = await readFixture(page, 'facebook');
  expect(viewer).toEqual({ known: true, names: ['Fixture Reporter'], handles: ['fixture.reporter'] });
  expect(locator).toEqual({ url: FRONT, droppedParameters: ['fref', 'path'] });
  expect(JSON.stringify(posts)).not.toContain('fixture.reporter');
  const title = await page.locator('h1').first().boundingBox();
  expect(areas).toContainEqual(title);
});

test('a post of the viewer’s that somebody else shares is covered and in no source', async ({ openPage }) => {
  const shared = `<div class="shared"><h4><a href="/profile.php?id=100000000000009" role="link">Fixture Reporter</a></h4>
    <div dir="auto">Own words that are shared.</div></div>`;
  const html = ownPage('facebook/permalink.html').replace('<div class="summary">', `${shared}$&`);
  const page = await openPage(`${FRONT}poster.one/posts/123456789012345`, html);
  const { posts, areas } = await readFixture(page, 'facebook');
  expect(posts[0]?.reading.post.author.value).toBe('Poster One');
  expect(posts[0]?.reading.source).not.toMatch(/Own words|Fixture Reporter/);
  expect(areas).toContainEqual(await page.locator('.shared').boundingBox());
});

test('of the people tagged in a post none has an address in its source: the one without would be the viewer', async ({
  openPage,
}) => {
  const tagged =
    '<a href="/friend.tagged" role="link">Friend Tagged</a> <a href="/fixture.reporter" role="link">Fixture Reporter</a>';
  const html = ownPage('facebook/permalink.html').replace(/(<div dir="auto"[^>]*>)/, `$1${tagged} `);
  const { posts } = await readFixture(await openPage(`${FRONT}poster.one/posts/123456789012345`, html), 'facebook');
  expect(posts[0]?.reading.source).toContain('Friend Tagged');
  expect(posts[0]?.reading.source).not.toMatch(/friend\.tagged|fixture\.reporter/);
});

test('a line that names who reacted is covered and in no source, whether or not the account is among them', async ({
  openPage,
}) => {
  const html = ownPage('facebook/home-feed.html');
  const openAt = async (text: string) => readFixture(await openPage(FRONT, text), 'facebook');
  const among = await openAt(html);
  const apart = await openAt(html.replace('You, Friend Example One and 5 others', 'Friend Example One and 6 others'));
  expect(apart.areas).toEqual(among.areas);
  const tall = among.posts.find(({ reading }) => reading.post.author.value === 'Poster Two');
  expect(among.areas).toContainEqual(tall?.frame.at(-2));
  expect(tall?.reading.source).not.toContain('Friend Example One');
});

test('the account is known from its picture where no list of shortcuts names it', async ({ openPage }) => {
  const html = ownPage('facebook/group.html').replace(
    /<div role="navigation" aria-label="Shortcuts"[\s\S]*?<\/ul>\s*<\/div>/,
    '',
  );
  const { viewer } = await readFixture(await openPage(`${FRONT}groups/exampleparents/`, html), 'facebook');
  expect(html).not.toContain('Shortcuts');
  expect(viewer).toMatchObject({ known: true, handles: ['100000000000009'] });
});

test('the account is not known where nothing tells it', async ({ openPage }) => {
  const html = ownPage('facebook/group.html')
    .replaceAll('fixture_reporter_picture', 'silhouette')
    .replaceAll(/Fixture\s+Reporter/g, '');
  const { viewer } = await readFixture(
    await openPage(
      `${FRONT}groups/exampleparents/`,
      html
        .replace(/<li>\s*<a href="https:\/\/www.facebook.com\/fixture.reporter"[\s\S]*?<\/li>/, '')
        .replaceAll('100000000000009', ''),
    ),
    'facebook',
  );
  expect(viewer).toEqual({ known: false, names: [], handles: [] });
});
