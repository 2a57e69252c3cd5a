// The X adapter on the project's own practice pages, in real Chromium under x.com addresses.
import { expect, ownPage, readFixture, test } from './adapter-page';
import type { FixturePost, FixtureReading } from './read-in-page';

const ADDRESS = {
  status: 'https://x.com/poster_one/status/2108200564985692165',
  media: 'https://x.com/poster_one/status/2108200564985692165/photo/1',
  article: 'https://x.com/poster_one/article/2115692607874007041',
  long: 'https://x.com/poster_one/status/2117719766201270273',
  web: 'https://x.com/poster_one/status/2107913674592092167',
  transitional: 'https://x.com/poster_one/status/2066481482456629249',
};

function postOf(reading: FixtureReading, key: string): FixturePost {
  const found = reading.posts.find((post) => post.key === key);
  if (found === undefined) throw new Error(`no post ${key} among ${reading.posts.map((post) => post.key).join(', ')}`);
  return found;
}

test.describe('classic status page', () => {
  test('reads the permalinked post whole, its address without share tokens', async ({ openPage }) => {
    const page = await openPage(`${ADDRESS.status}?s=20&t=SHARETOKEN`, ownPage('x/status.html'));
    const focal = (await readFixture(page, 'x')).posts.find((post) => post.permalinked);
    expect(focal?.reading).toMatchObject({
      post: {
        kind: { value: 'reply' },
        author: { value: 'Poster One 🌱', source: 'page:x-classic-user-name' },
        handle: { value: '@poster_one' },
        profile: { value: 'https://x.com/poster_one' },
        postedAt: {
          value: { utc: '2026-10-08T14:19:17.822Z', precision: 'millisecond', shown: '3:19 PM · Oct 8, 2026', agrees: true },
          source: 'id-decoded',
          raw: '2108200564985692165',
        },
        text: {
          value:
            'Shame on Ysgol Enghraifft 😡\n\nAsk @fixture_reporter, not me. Every parent should read this: example.org/what-happened-at… #ysgolenghraifft',
        },
        edited: { value: false },
        translated: { value: false },
        cut: { value: false },
        reach: { value: { replies: '8', reposts: '17', likes: '325', bookmarks: '4', views: '1,204' } },
        parent: { value: 'https://x.com/parent_example/status/2108181280746110977' },
      },
      locator: {
        url: ADDRESS.status,
        permalink: ADDRESS.status,
        platformId: '2108200564985692165',
        droppedParameters: ['s', 't'],
      },
      audience: 'public',
      reasons: [],
      viewerMentioned: true,
    });
  });

  test('tells replies from posts that only stand below', async ({ openPage }) => {
    const reading = await readFixture(await openPage(ADDRESS.status, ownPage('x/status.html')), 'x');
    const parents = reading.posts.map(({ reading: { post } }) => [post.handle.value, post.kind.value, post.parent?.value]);
    expect(parents).toEqual([
      ['@parent_example', 'post', undefined],
      ['@poster_one', 'reply', 'https://x.com/parent_example/status/2108181280746110977'],
      ['@commenter_two', 'reply', ADDRESS.status],
      ['@poster_one', 'reply', 'https://x.com/commenter_two/status/2108210820834918402'],
      ['@unrelated_example', 'post', undefined],
    ]);
  });

  test('learns the viewer and covers navigation, composer, own rows, side column and acts, but not the post', async ({
    openPage,
  }) => {
    const page = await openPage(ADDRESS.status, ownPage('x/status.html'));
    const { viewer, areas, posts } = await readFixture(page, 'x');
    expect(viewer).toEqual({ known: true, names: ['Fixture Reporter'], handles: ['fixture_reporter'] });
    const planted = page.locator(
      'header [data-testid], .switcher, .composer, .composer img, [data-testid="sidebarColumn"] a, [role="group"], .follow, .drawer, [data-testid="UserAvatar-Container-fixture_reporter"]',
    );
    const uncovered: string[] = [];
    for (const element of await planted.all()) {
      const box = await element.boundingBox();
      if (box !== null && box.width > 0 && !areas.some((area) => holds(area, box)))
        uncovered.push(await element.evaluate((node) => node.outerHTML.slice(0, 120)));
    }
    expect(uncovered).toEqual([]);
    const text = await page.locator('article.focal [data-testid="tweetText"]').boundingBox();
    expect(areas.filter((area) => text !== null && overlaps(area, text))).toEqual([]);
    expect(posts.find((post) => post.permalinked)?.box.height).toBeGreaterThan(400);
  });

  test('keeps the viewer’s acts, drafts and the buttons out of the source, and the author’s words in', async ({ openPage }) => {
    const { posts } = await readFixture(await openPage(ADDRESS.status, ownPage('x/status.html')), 'x');
    const source = posts.find((post) => post.permalinked)?.reading.source ?? '';
    expect(source).toContain('Shame on Ysgol Enghraifft');
    expect(source).toContain('<img alt="😡">');
    expect(source).toContain('<time datetime="2026-10-08T14:19:17.000Z">');
    expect(source).toContain('<a href="https://t.co/aB3dE5fG7h" dir="ltr">');
    expect(source).not.toMatch(/Liked|Follow|draft|class=|data-testid|aria-|src=|https:\/\/\s/);
  });
});

test.describe('classic timeline', () => {
  const key = {
    reposted: '2112441767692337153',
    edited: '2112249946462748674',
    cut: '2111789388399640579',
    translated: '2111564342078996484',
    quoting: '2111336529770053637',
    replying: '2110960195487137798',
    advert: '2110597807621537799',
    moving: '2110235419755937800',
    own: '2109873031890337801',
    old: '123456789',
  };

  test('gives each post its own permalink and the page no more than its place', async ({ openPage }) => {
    const reading = await readFixture(await openPage('https://x.com/home?src=x', ownPage('x/timeline.html')), 'x');
    expect(reading.posts.map((post) => post.key)).toEqual(Object.values(key).filter((id) => id !== key.own));
    expect(reading.posts.filter((post) => post.permalinked)).toEqual([]);
    expect(postOf(reading, key.edited).reading.locator).toEqual({
      url: 'https://x.com/home',
      permalink: `https://x.com/edited_example/status/${key.edited}`,
      platformId: key.edited,
      droppedParameters: ['src'],
    });
  });

  test('marks edited, cut, translated, locked, moving and replying posts, each with the strategy that told', async ({
    openPage,
  }) => {
    const reading = await readFixture(await openPage('https://x.com/home', ownPage('x/timeline.html')), 'x');
    const { post: edited } = postOf(reading, key.edited).reading;
    expect(edited.edited).toMatchObject({ value: true, source: 'page:x-pencil' });
    expect(edited.text.value).toBe('Corrected words, said @poster_one.');
    expect(postOf(reading, key.cut).reading).toMatchObject({ post: { cut: { value: true } }, reasons: ['text-cut'] });
    expect(postOf(reading, key.translated).reading.post.translated).toMatchObject({
      value: true,
      source: 'page:x-translation-words',
    });
    expect(postOf(reading, key.replying).reading).toMatchObject({
      post: { kind: { value: 'reply', source: 'page:x-replying-to' }, text: { value: 'No, it was not.' } },
      audience: 'friends',
    });
    expect(postOf(reading, key.moving).reading.reasons).toEqual(['video-or-sound']);
  });

  test('leaves a quoted post’s words out of the text, keeps them in the source, and says that they are cut', async ({
    openPage,
  }) => {
    const { reading } = postOf(
      await readFixture(await openPage('https://x.com/home', ownPage('x/timeline.html')), 'x'),
      key.quoting,
    );
    expect(reading.post.author.value).toBe('Quoting Example');
    expect(reading.post.text.value).toBe('Look at this.');
    expect(reading.source).toContain('Words that are not the poster’s');
    expect(reading.post.cut.value).toBe(false);
    expect(reading.reasons).toEqual(['text-cut']);
  });

  test('reads the date of a post from before ids held a time from its time element', async ({ openPage }) => {
    const { reading } = postOf(await readFixture(await openPage('https://x.com/home', ownPage('x/timeline.html')), 'x'), key.old);
    expect(reading.post.postedAt).toEqual({
      value: { utc: '2006-03-21T20:50:14.000Z', precision: 'second', shown: 'Mar 21, 2006', agrees: true },
      source: 'page:x-time-element',
      raw: '2006-03-21T20:50:14.000Z',
    });
  });

  test('offers every post but the viewer’s own', async ({ openPage }) => {
    const { posts } = await readFixture(await openPage('https://x.com/home', ownPage('x/timeline.html')), 'x');
    expect(posts.map((post) => post.key)).not.toContain(key.own);
  });

  test('covers the whole row of "reposted" over every post, whoever reposted', async ({ openPage }) => {
    const page = await openPage('https://x.com/home', ownPage('x/timeline.html'));
    const { areas } = await readFixture(page, 'x');
    for (const row of await page.locator('.context').all()) {
      const box = await row.boundingBox();
      expect(areas).toContainEqual(box);
    }
    expect(await page.locator('.context').count()).toBe(2);
  });

  test('calls an advert one, so that it is never chosen by itself', async ({ openPage }) => {
    const { posts } = await readFixture(await openPage('https://x.com/home', ownPage('x/timeline.html')), 'x');
    expect(posts.filter((post) => post.advert).map((post) => post.key)).toEqual([key.advert]);
  });
});

test('reads a post taller than three windows to its end', async ({ openPage }) => {
  const { posts } = await readFixture(await openPage(ADDRESS.long, ownPage('x/long-post.html')), 'x');
  const [post] = posts;
  expect(post?.permalinked).toBe(true);
  expect(post?.box.height).toBeGreaterThan(2_700);
  expect(post?.reading.post.text.value).toMatch(/^1\. .*\n\n60\. [^\n]*$/s);
  expect(post?.reading.post.cut.value).toBe(false);
});

test('reads an X Article without a link to itself from the address, without the post embedded in it', async ({ openPage }) => {
  const { posts } = await readFixture(await openPage(ADDRESS.article, ownPage('x/article.html')), 'x');
  const [article, embedded] = posts;
  expect(article).toMatchObject({ key: '2115692607874007041', permalinked: true });
  expect(article?.reading.post).toMatchObject({
    text: {
      value: 'What happened at the gate\n\nIt began on a Monday 🌱.\nBy Friday everybody had heard of it.',
      source: 'page:x-classic-article',
    },
    postedAt: { value: { utc: '2026-10-29T06:30:00.042Z', agrees: true }, source: 'id-decoded' },
  });
  expect(article?.reading.locator.permalink).toBe('https://x.com/poster_one/status/2115692607874007041');
  expect(embedded?.reading.post).toMatchObject({ author: { value: 'Parent Example' }, text: { value: 'I saw it too.' } });
});

test('reads only the post in front when the media viewer lies over the timeline, and says that the picture is beside it', async ({
  openPage,
}) => {
  const { posts, locator, areas } = await readFixture(await openPage(ADDRESS.media, ownPage('x/media-viewer.html')), 'x');
  expect(locator.url).toBe(ADDRESS.status);
  expect(posts).toHaveLength(1);
  expect(posts[0]).toMatchObject({
    permalinked: true,
    reading: { post: { text: { value: 'Shame on Ysgol Enghraifft.' } }, reasons: ['further-pictures'] },
  });
  expect(areas.every((area) => area.x >= 930)).toBe(true);
});

test('reads the x-web layout, which has neither test ids nor time elements', async ({ openPage }) => {
  const { posts, viewer } = await readFixture(await openPage(ADDRESS.web, ownPage('x/x-web-status.html')), 'x');
  expect(viewer).toEqual({ known: true, names: [], handles: [] });
  const [focal, quote, answer, chained] = posts;
  expect(focal).toMatchObject({ permalinked: true, kind: 'post' });
  expect(focal?.reading).toMatchObject({
    post: {
      author: { value: 'Poster One 🌱', source: 'page:x-profile-link' },
      handle: { value: '@poster_one' },
      postedAt: {
        value: { utc: '2026-10-07T19:19:17.822Z', shown: '8:19 PM · Oct 7, 2026', agrees: true },
        source: 'id-decoded',
      },
      text: { value: 'Shame on Ysgol Enghraifft 😡\n\nAsk @fixture_reporter, not me.', source: 'page:x-web-text' },
      translated: { value: false },
      cut: { value: false },
      edited: { value: 'unknown' },
      reach: { value: { replies: '1480', reposts: '645', likes: '18K', bookmarks: '751', views: '12.4K' } },
    },
    reasons: ['text-cut'],
  });
  expect(quote?.reading.post).toMatchObject({ handle: { value: '@quoted_example' }, cut: { value: true } });
  expect(answer?.reading.post.parent?.value).toBe(ADDRESS.web);
  expect(chained?.reading.post.parent?.value).toBe(answer?.reading.locator.permalink);
});

test('does not claim to know the viewer of an x-web page that offers no login, and covers all but the posts', async ({
  openPage,
}) => {
  const html = ownPage('x/x-web-status.html').replace(
    /<a href="\/i\/jf\/onboarding[^<]*<\/a>/,
    '<a href="/fixture_reporter"><img alt="@fixture_reporter"></a>',
  );
  const page = await openPage(ADDRESS.web, html);
  const { viewer, areas } = await readFixture(page, 'x');
  expect(viewer.known).toBe(false);
  for (const outside of ['aside', '.top']) {
    const box = await page.locator(outside).boundingBox();
    expect(areas.some((area) => box !== null && holds(area, box))).toBe(true);
  }
});

test('covers a row above an x-web post that names somebody else, and takes the author from below it', async ({ openPage }) => {
  const row = '<div class="flex gap" id="above"><a href="/fixture_reporter">Fixture Reporter</a> reposted</div>';
  const html = ownPage('x/x-web-status.html').replace(
    '<article class="flex-col gap"><div',
    `<article class="flex-col gap">${row}<div`,
  );
  const page = await openPage(ADDRESS.web, html);
  const { posts, areas } = await readFixture(page, 'x');
  expect(posts[0]?.reading.post.handle.value).toBe('@poster_one');
  expect(posts[0]?.reading.source).not.toContain('Fixture Reporter');
  expect(areas).toContainEqual(await page.locator('#above').boundingBox());
});

test('reads the transitional layout by its own links and microdata', async ({ openPage }) => {
  const { posts } = await readFixture(await openPage(ADDRESS.transitional, ownPage('x/transitional-status.html')), 'x');
  expect(posts[0]?.reading.post).toMatchObject({
    author: { value: 'Poster One' },
    handle: { value: '@poster_one' },
    postedAt: { value: { utc: '2026-06-15T11:22:33.444Z', agrees: true } },
    text: { value: 'Shame on Ysgol Enghraifft' },
    reach: { value: { likes: '325' }, source: 'page:x-microdata' },
  });
});

test.describe('what stands near the words', () => {
  const TRANSLATED = '2111564342078996484';

  test('takes a row of words and a button above the text for a translation, in a language it does not know', async ({
    openPage,
  }) => {
    const html = ownPage('x/timeline.html')
      .replace('Translated from Spanish', 'Käännetty kielestä espanja')
      .replaceAll('Show original', 'Näytä alkuperäinen');
    const reading = await readFixture(await openPage('https://x.com/home', html), 'x');
    expect(postOf(reading, TRANSLATED).reading.post.translated).toMatchObject({ value: true, source: 'page:x-translation-row' });
  });

  test('takes neither an offer to translate nor the buttons beside the name for a translation', async ({ openPage }) => {
    const row = /<div class="row"><span>Translated from Spanish[^]*?<\/button><\/div>/;
    const offered = ownPage('x/timeline.html').replace(
      row,
      '<div><button type="button"><span>Show translation</span></button></div>',
    );
    const reading = await readFixture(await openPage('https://x.com/home', offered), 'x');
    expect(postOf(reading, TRANSLATED).reading.post.translated.value).toBe(false);
  });

  test('reads the author’s own words where a translation stands under them', async ({ openPage }) => {
    const html = ownPage('x/timeline.html').replace(
      /(<div dir="auto" lang="en" data-testid="tweetText">)[^]*?<\/div>/,
      '$&<div>Translated by Example</div>$1In other words</div>',
    );
    const { post } = (await readFixture(await openPage('https://x.com/home', html), 'x')).posts[0]!.reading;
    expect(post.translated).toEqual({ value: true, source: 'page:x-second-text', raw: 'In other words' });
    expect(post.text.value).not.toContain('In other words');
  });

  test('takes Subscribe and Follow beside the name for what they are', async ({ openPage }) => {
    const html = ownPage('x/status.html').replace(
      'type="button">Follow<',
      'type="button">Subscribe</button><button type="button">Follow<',
    );
    const reading = await readFixture(await openPage(ADDRESS.status, html), 'x');
    expect(reading.posts.find((post) => post.permalinked)?.reading.post.translated.value).toBe(false);
  });

  test('says so when the time shown, or the time element, does not fit the id', async ({ openPage }) => {
    const shown = ownPage('x/status.html').replaceAll('3:19 PM · Oct 8, 2026', '3:20 PM · Oct 8, 2026');
    const focal = (reading: FixtureReading) => reading.posts.find((post) => post.permalinked)?.reading.post.postedAt;
    expect(focal(await readFixture(await openPage(ADDRESS.status, shown), 'x'))).toMatchObject({ value: { agrees: false } });
  });

  test('says so when the time element does not fit the id', async ({ openPage }) => {
    const html = ownPage('x/status.html').replaceAll('2026-10-08T14:19:17.000Z', '2026-10-08T14:19:27.000Z');
    const reading = await readFixture(await openPage(ADDRESS.status, html), 'x');
    expect(reading.posts.find((post) => post.permalinked)?.reading.post.postedAt).toMatchObject({
      value: { utc: '2026-10-08T14:19:17.822Z', agrees: false },
    });
  });

  test('covers a quote of the viewer’s own post and leaves it out of the source, not the words around it', async ({
    openPage,
  }) => {
    const html = ownPage('x/timeline.html')
      .replaceAll('quoted_example', 'Fixture_Reporter')
      .replaceAll('Quoted Example', 'Fixture Reporter');
    const page = await openPage('https://x.com/home', html);
    const reading = await readFixture(page, 'x');
    const quote = await page.locator('.quote').boundingBox();
    expect(reading.areas).toContainEqual(quote);
    const { source, post } = postOf(reading, '2111336529770053637').reading;
    expect(post.text.value).toBe('Look at this.');
    expect(source).not.toMatch(/fixture.reporter/i);
  });

  test('does not connect posts between which replies are hidden', async ({ openPage }) => {
    const html = ownPage('x/status.html').replace(
      /(Same here\.[^]*?<\/article><\/div><\/div>)/,
      '$1<div data-testid="cellInnerDiv"><button type="button">Show replies</button></div>',
    );
    const reading = await readFixture(await openPage(ADDRESS.status, html), 'x');
    expect(postOf(reading, '2108221164009553924').reading.post.parent?.value).toBe(ADDRESS.status);
  });
});

test('reads x-web as the server sends it: absolute links, no entries, scripts in dates, a hidden copy', async ({ openPage }) => {
  const html = ownPage('x/x-web-status.html')
    .replaceAll(' data-timeline-entry=""', '')
    .replaceAll('href="/poster_one', 'href="https://x.com/poster_one')
    .replaceAll('</a></span>', '<script>window.format?.run()</script></a></span>')
    .replace(/(<li>[^]*?<\/li>)/, '<div hidden id="S:0"><ul>$1</ul></div>$1')
    .replace('<div hidden', '</ul><div hidden')
    .replace('</ul></div>', '</ul></div><ul>');
  const { posts } = await readFixture(await openPage(ADDRESS.web, html), 'x');
  expect(posts.map((post) => [post.key, post.permalinked, post.reading.post.handle.value])).toEqual([
    ['2107913674592092167', true, '@poster_one'],
    ['2107575657012658179', false, '@quoted_example'],
    ['2107924170745577473', false, '@commenter_two'],
    ['2107926308712349698', false, '@poster_one'],
  ]);
  expect(posts[0]?.reading.post).toMatchObject({
    text: { value: 'Shame on Ysgol Enghraifft 😡\n\nAsk @fixture_reporter, not me.' },
    postedAt: { value: { shown: '8:19 PM · Oct 7, 2026' } },
    reach: { value: { views: '12.4K' } },
  });
});

test.describe('languages of the page', () => {
  const JAPANESE: [RegExp, string][] = [
    [/aria-label="[^"]*"/g, 'aria-label="ラベル"'],
    [/Replying to/g, '返信先:'],
    [/ reposted<\/span>/g, 'さんがリポスト</span>'],
    [/Translated from Spanish/g, 'スペイン語から翻訳しました'],
    [/>Show original</g, '>原文を表示<'],
    [/>Show more</g, '>さらに表示<'],
    [/>Views</g, '>件の表示<'],
    [/>Last edited</g, '>最終更新<'],
    [/3:19 PM · Oct 8, 2026/g, '午後3:19 · 2026年10月8日'],
  ];

  for (const name of ['status', 'timeline'] as const) {
    test(`reads the ${name} page alike when its own words are Japanese`, async ({ openPage, context }) => {
      const html = ownPage(`x/${name}.html`);
      const address = name === 'status' ? ADDRESS.status : 'https://x.com/home';
      const english = await readFixture(await openPage(address, html), 'x');
      const other = await context.newPage();
      await other.route('**/*', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: JAPANESE.reduce((text, [from, to]) => text.replace(from, to), html),
        }),
      );
      await other.goto(address);
      const japanese = await readFixture(other, 'x');
      const essence = (reading: FixtureReading): unknown =>
        reading.posts.map(({ key, kind, permalinked, reading: { post, locator, audience, reasons } }) => ({
          key,
          kind,
          permalinked,
          locator,
          audience,
          reasons,
          values: {
            ...Object.fromEntries(Object.entries(post).map(([field, value]) => [field, value?.value])),
            postedAt: post.postedAt.raw,
          },
        }));
      expect(essence(japanese)).toEqual(essence(english));
    });
  }
});

function holds(outer: { x: number; y: number; width: number; height: number }, inner: typeof outer): boolean {
  return (
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.width <= outer.x + outer.width + 1 &&
    inner.y + inner.height <= outer.y + outer.height + 1
  );
}

function overlaps(a: { x: number; y: number; width: number; height: number }, b: typeof a): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
