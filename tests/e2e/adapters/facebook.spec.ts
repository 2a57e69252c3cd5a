// The Facebook adapter on the practice pages: posts, comments, where they are, when they were posted, who could see them.
import type { FixturePost, FixtureReading } from './read-in-page';
import { expect, ownPage, readFixture, test } from './adapter-page';

const FRONT = 'https://www.facebook.com/';
const POST_ONE = `${FRONT}poster.one/posts/pfbid0Practice1PostBySomebodyInvented`;

/** The latest 16 October that is not in the future, 14:05 in London: what a date without a year means. */
const SIXTEENTH = ((now) =>
  `${now < new Date(now.getFullYear(), 9, 16) ? now.getFullYear() - 1 : now.getFullYear()}-10-16T13:05:00.000Z`)(new Date());

function by(reading: FixtureReading, author: string, kind = 'post'): FixturePost {
  const found = reading.posts.find((post) => post.kind === kind && post.reading.post.author.value === author);
  if (!found)
    throw new Error(`no ${kind} by ${author}: ${reading.posts.map((post) => post.reading.post.author.value).join(', ')}`);
  return found;
}

test.describe('a home feed', () => {
  let feed: FixtureReading;
  test.beforeEach(async ({ openPage }) => {
    const page = await openPage(`${FRONT}?fbclid=TOKEN&sk=h_chr`, ownPage('facebook/home-feed.html'));
    feed = await readFixture(page, 'facebook');
  });

  test('lists painted posts and comments in their order, without loaders, empty slots and shared posts', () => {
    expect(feed.posts.map(({ kind, reading }) => `${kind}: ${reading.post.author.value}`)).toEqual([
      'post: Poster One',
      'comment: Commenter One',
      'reply: Commenter Two',
      'comment: unknown',
      'post: Poster Two',
      'post: Poster Three',
      'post: Poster Four',
      'post: Example Shop',
    ]);
    expect(feed.posts.some(({ permalinked }) => permalinked)).toBe(false);
    expect(feed.posts.filter(({ advert }) => advert).map(({ reading }) => reading.post.author.value)).toEqual(['Example Shop']);
    expect(new Set(feed.posts.map(({ key }) => key)).size).toBe(feed.posts.length);
  });

  test('reads the words without the site’s button, and says that they are cut', () => {
    const { post, reasons } = by(feed, 'Poster One').reading;
    expect(post.text.value).toBe(
      'Our school sends letters home that nobody can read and charges for the paper & the stamps.\nAsk Mrs Example Teacher what she does all day',
    );
    expect(post.cut).toMatchObject({ value: true, raw: 'See more' });
    expect(reasons).toEqual(['text-cut']);
  });

  test('reads a scrambled date as it is painted, and names the year it had to settle', () => {
    expect(by(feed, 'Poster One').reading.post.postedAt).toEqual({
      value: { utc: SIXTEENTH, offset: '+01:00', precision: 'minute', shown: '16 October at 14:05' },
      source: 'page:facebook-painted-time-latest-such-day',
      raw: '16 October at 14:05 · 5 weeks ago',
    });
    expect(by(feed, 'Poster Two').reading.post.postedAt).toMatchObject({
      value: { utc: expect.stringMatching(/T0[89]:30:00\.000Z$/), precision: 'minute', shown: 'Yesterday at 09:30' },
      source: 'page:facebook-painted-time-day-by-clock',
    });
    expect(by(feed, 'Poster Four').reading.post.postedAt).toMatchObject({
      value: { utc: '2025-10-14T17:20:00.000Z' },
      source: 'page:facebook-painted-time',
    });
  });

  test('keeps a relative time relative, and takes the word for adverts for no time', () => {
    expect(by(feed, 'Poster Three').reading.post.postedAt).toEqual({
      value: { precision: 'relative', shown: '5 hours ago' },
      source: 'page:facebook-accessible-name',
      raw: '5 hours ago',
    });
    expect(by(feed, 'Example Shop').reading.post.postedAt.source).toBe('unknown');
  });

  test('finds a post’s address in the links of its comments or in its photos’ set', () => {
    expect(by(feed, 'Poster One').reading.locator).toEqual({
      url: FRONT,
      permalink: POST_ONE,
      platformId: '122001',
      droppedParameters: ['__cft__[0]', '__tn__', 'fbclid', 'sk'],
    });
    expect(by(feed, 'Poster Four').reading.locator).toMatchObject({
      permalink: `${FRONT}poster.four/posts/660000`,
      platformId: '660000',
    });
    expect(by(feed, 'Poster Two').reading.locator.permalink).toBeUndefined();
  });

  test('reads comments and replies with their addresses and what they answer', () => {
    const comment = by(feed, 'Commenter One', 'comment').reading;
    expect(comment.post.text.value).toBe('She should be ashamed <img src=x onerror=alert(1)>\nsecond line 😡');
    expect(comment.post.profile.value).toBe(`${FRONT}commenter.one`);
    expect(comment.post.parent?.value).toBe(POST_ONE);
    expect(comment.locator).toMatchObject({ permalink: `${POST_ONE}?comment_id=440001`, platformId: '440001' });
    expect(comment.post.postedAt.value).toEqual({ precision: 'relative', shown: '3d' });
    const reply = by(feed, 'Commenter Two', 'reply').reading;
    expect(reply.post.parent?.value).toBe(`${POST_ONE}?comment_id=440001`);
    expect(reply.locator.permalink).toBe(`${POST_ONE}?comment_id=440001&reply_comment_id=440002`);
  });

  test('points out where others name the viewer, and reads nothing of what the viewer wrote', () => {
    expect(by(feed, 'Commenter Two', 'reply').reading.viewerMentioned).toBe(true);
    expect(by(feed, 'Commenter One', 'comment').reading.viewerMentioned).toBe(false);
    const own = by(feed, 'unknown', 'comment').reading;
    expect(own.post.text.source).toBe('unknown');
    expect(JSON.stringify(own)).not.toMatch(/fixture|440003|Please speak/i);
  });

  test('tells a sharer’s words from those that are shared', () => {
    const { post, locator } = by(feed, 'Poster Three').reading;
    expect(post.text.value).toBe('Look at this!');
    expect(locator.permalink).toBeUndefined();
    expect(post.reach?.value).toEqual({ likes: '1.2K', comments: '3' });
  });

  test('reads coloured words once and says that there are further pictures', () => {
    const { post, reasons } = by(feed, 'Poster Four').reading;
    expect(post.text).toMatchObject({ value: 'Coloured words in one line', source: 'page:facebook-plain-text' });
    expect(reasons).toEqual(['further-pictures']);
  });

  test('reads the audience from the icon, and counts without names', () => {
    expect(by(feed, 'Poster One').reading.audience).toBe('public');
    expect(by(feed, 'Poster Two').reading.audience).toBe('friends');
    expect(by(feed, 'Poster One').reading.post.reach?.value).toEqual({ likes: '66', comments: '12', shares: '2' });
    expect(by(feed, 'Poster Two').reading.post.reach?.value).toEqual({ comments: '14' });
  });

  test('frames a post from its author’s line to its buttons, and a tall one whole', () => {
    const one = by(feed, 'Poster One');
    const comment = by(feed, 'Commenter One', 'comment');
    expect(one.box.y + one.box.height).toBeLessThanOrEqual(comment.box.y);
    expect(one.box.height).toBeGreaterThan(120);
    expect(by(feed, 'Poster Two').box.height).toBeGreaterThan(1800);
    expect(comment.box.y + comment.box.height).toBeLessThanOrEqual(by(feed, 'Commenter Two', 'reply').box.y);
  });

  test('keeps only the post’s own words and clean addresses as its source', () => {
    const { source } = by(feed, 'Poster One').reading;
    expect(source).toContain('<a href="https://www.facebook.com/poster.one">');
    expect(source).toContain('charges for the paper &amp; the stamps.');
    expect(source).not.toMatch(/__cft__|See more|Commenter|66|data-|style=/);
    expect(by(feed, 'Example Shop').reading.source).toContain('<a href="https://shop.example/bags">');
  });
});

for (const names of ['the renderer’s names', 'headings alone'] as const) {
  test(`a post shared without a word is not the sharer’s words, by ${names}`, async ({ openPage }) => {
    const page = await openPage(FRONT, ownPage('facebook/home-feed.html'));
    await page.evaluate((withNames) => {
      const [message] =
        document.querySelector('.shared')?.parentElement?.querySelectorAll('[data-ad-rendering-role="story_message"]') ?? [];
      message?.remove();
      if (withNames) return;
      for (const part of document.querySelectorAll('[data-ad-rendering-role]:not([data-ad-rendering-role="story_message"])')) {
        part.removeAttribute('data-ad-rendering-role');
      }
    }, names === 'the renderer’s names');
    const { reading } = by(await readFixture(page, 'facebook'), 'Poster Three');
    expect(['', 'unknown']).toContain(reading.post.text.value);
    expect(reading.source).toContain('Words of somebody else that are only shared.');
  });
}

test('a group: members, an anonymous participant, full dates, the group’s name and size', async ({ openPage }) => {
  const page = await openPage(`${FRONT}groups/exampleparents/?multi_permalinks=770001&ref=share`, ownPage('facebook/group.html'));
  const group = await readFixture(page, 'facebook');
  const anonymous = by(group, 'Anonymous participant');
  expect(anonymous.permalinked).toBe(true);
  expect(anonymous.reading).toMatchObject({ audience: 'group', post: { groupSize: { value: '1.2K' } } });
  expect(anonymous.reading.post).toMatchObject({
    author: { source: 'page:facebook-author-without-link' },
    handle: { value: 'unknown' },
    profile: { value: 'unknown' },
    postedAt: {
      value: { utc: '2026-07-29T11:59:00.000Z', offset: '+01:00', precision: 'minute' },
      source: 'page:facebook-time-label',
    },
  });
  expect(anonymous.reading.source).toContain('Anonymous participant');
  expect(anonymous.reading.locator).toEqual({
    url: `${FRONT}groups/exampleparents/posts/770001/`,
    permalink: `${FRONT}groups/exampleparents/posts/770001/`,
    platformId: '770001',
    chatTitle: 'Example School Parents (Not Official)',
    droppedParameters: ['ref'],
  });
  const member = by(group, 'Parent Example').reading.post;
  expect(member.handle.value).toBe('100000000000004');
  expect(member.profile.value).toBe(`${FRONT}profile.php?id=100000000000004`);
  expect(by(group, 'Commenter Three', 'comment').reading.post.postedAt.value).toMatchObject({ utc: '2026-07-29T12:30:00.000Z' });
  expect(by(group, 'Anonymous participant', 'comment').reading.post.text.value).toBe('Anonymous words under it.');
  // The viewer's slug stands in the shortcuts, their number in the group: both are learnt, and the own comment is not read.
  expect(group.viewer.handles).toEqual(['fixture.reporter', '100000000000009']);
  expect(JSON.stringify(group.posts)).not.toContain('please stop');
});

test('a group’s post with words in its buttons and counts in a line of their own', async ({ openPage }) => {
  const page = await openPage(`${FRONT}groups/100200300400/posts/500600700800/`, ownPage('practice/facebook-group-post.html'));
  const { posts, areas, viewer } = await readFixture(page, 'facebook');
  const [post] = posts;
  expect(viewer.handles).toEqual(['fixture.reporter']);
  expect(post).toMatchObject({ permalinked: true, reading: { post: { groupSize: { value: '312' } }, audience: 'group' } });
  // How many reacted is not read where "You and 13 others" would stand for who has reacted.
  expect(post?.reading.post.reach?.value).toEqual({ comments: '2', shares: '5' });
  // The line of those who reacted is covered as the row of buttons is, for bare counts too.
  expect(areas).toContainEqual(post?.frame.at(-1));
  expect(areas).toContainEqual(post?.frame.at(-2));
});

test('a dialog over the card: only the whole post in front, framed inside its scroller', async ({ openPage }) => {
  const page = await openPage(`${FRONT}poster.one/posts/990001?rdid=TOKEN&share_url=x`, ownPage('facebook/dialog.html'));
  const dialog = await readFixture(page, 'facebook');
  expect(dialog.posts.map(({ kind }) => kind)).toEqual(['post', 'comment', 'comment']);
  const post = by(dialog, 'Poster One');
  expect(post).toMatchObject({ permalinked: true, reading: { post: { cut: { value: false } } } });
  expect(post.box.height).toBeGreaterThan(1800);
  expect(post.box.x).toBeGreaterThan(280);
  expect(dialog.locator).toEqual({
    url: `${FRONT}poster.one/posts/990001`,
    permalink: `${FRONT}poster.one/posts/990001`,
    platformId: '990001',
    droppedParameters: ['rdid', 'share_url'],
  });
  // Over the post's columns there is no cover but those of the banner, the row of buttons, the own comment and the composer.
  const over = dialog.areas.filter(({ x, width }) => x + width > post.box.x && x < post.box.x + post.box.width);
  expect(over).toHaveLength(6);
  expect(over).toContainEqual(post.frame.at(-1));
});

test('a dialog scrolled by itself: the same posts, keys, readings and sizes', async ({ openPage }) => {
  const page = await openPage(`${FRONT}poster.one/posts/990001`, ownPage('facebook/dialog.html'));
  const look = async (top: number) => {
    await page
      .locator('[role="dialog"] .scroll')
      .evaluate((scroller, to) => scroller.scrollTo({ top: to, behavior: 'instant' }), top);
    const { posts } = await readFixture(page, 'facebook');
    return posts.map(({ key, reading, box }) => ({ key, reading, width: box.width, height: box.height, x: box.x }));
  };
  const before = await look(0);
  for (const top of [200, 1_000, 5_000]) expect(await look(top)).toEqual(before);
});

test('a feed scrolled: the same posts, keys, readings and sizes', async ({ openPage }) => {
  const page = await openPage(FRONT, ownPage('facebook/home-feed.html'));
  const look = async (top: number) => {
    await page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);
    const { posts } = await readFixture(page, 'facebook');
    return posts.map(({ key, reading, box }) => ({ key, reading, width: box.width, height: box.height, x: box.x }));
  };
  const before = await look(0);
  for (const top of [600, 3_000, 9_000]) expect(await look(top)).toEqual(before);
});

test('a post that has the page to itself, without a wrapper: found by its words, its time in the page’s data', async ({
  openPage,
}) => {
  const page = await openPage(`${FRONT}poster.one/posts/123456789012345?mibextid=TOKEN`, ownPage('facebook/permalink.html'));
  const alone = await readFixture(page, 'facebook');
  const { permalinked, reading } = by(alone, 'Poster One');
  expect(permalinked).toBe(true);
  expect(reading.post.kind.source).toBe('page:facebook-message');
  expect(reading.post.postedAt).toEqual({
    value: { utc: '2026-10-16T13:05:05.000Z', precision: 'second', shown: '16 October at 14:05', agrees: true },
    source: 'page:facebook-inline-time',
    raw: '1792155905',
  });
  expect(reading.post.reach?.value).toEqual({ comments: '12', shares: '2' });
  expect(by(alone, 'Commenter One', 'comment').reading.post.edited).toMatchObject({ value: true, raw: 'Edited' });
  expect(alone.viewer.handles).toEqual(['100000000000009']);
});

test('an address that names a comment: the comment is the permalinked one', async ({ openPage }) => {
  const page = await openPage(`${FRONT}poster.one/posts/123456789012345?comment_id=440001`, ownPage('facebook/permalink.html'));
  const { posts, locator } = await readFixture(page, 'facebook');
  expect(posts.filter(({ permalinked }) => permalinked).map(({ key }) => key)).toEqual(['comment-440001']);
  expect(locator.platformId).toBe('440001');
});

test('a photo viewer: the panel’s author and words, the picture in the frame, the feed behind left out', async ({ openPage }) => {
  const page = await openPage(`${FRONT}photo/?fbid=330001&set=pcb.330000&__tn__=x`, ownPage('facebook/photo-viewer.html'));
  const viewer = await readFixture(page, 'facebook');
  expect(viewer.posts.map(({ kind }) => kind)).toEqual(['post', 'comment']);
  const { box, reading } = by(viewer, 'Poster One');
  expect(reading.post.text.value).toBe('The gate they never mend.');
  expect(reading.post.postedAt.value).toMatchObject({ utc: '2026-10-16T13:05:00.000Z', agrees: true });
  expect(reading.locator.permalink).toBe(`${FRONT}photo/?fbid=330001&set=pcb.330000`);
  expect(box.width).toBeGreaterThan(1000);
});

test('a feed in Welsh without the renderer’s names: found by structure', async ({ openPage }) => {
  const page = await openPage(FRONT, ownPage('facebook/welsh-feed.html'));
  const feed = await readFixture(page, 'facebook');
  expect(feed.viewer).toEqual({ known: true, names: ['Fixture Reporter'], handles: ['fixture.reporter'] });
  const { reading } = by(feed, 'Postiwr Un');
  expect(reading.post).toMatchObject({
    kind: { source: 'page:facebook-menu' },
    text: { value: 'Mae’r ysgol hon yn warthus\nac mae pawb yn gwybod hynny' },
    cut: { value: true },
    postedAt: { value: { utc: SIXTEENTH } },
    reach: { value: { likes: '66', comments: '12', shares: '2' } },
  });
  expect(reading.audience).toBe('public');
  expect(by(feed, 'Postiwr Dau').reading.post.postedAt.value).toEqual({ precision: 'relative', shown: '3 diwrnod yn ôl' });
});

test('posts of groups in a feed, posts known by their position, and no people who are only suggested', async ({ openPage }) => {
  const feed = await readFixture(await openPage(FRONT, ownPage('facebook/older-feed.html')), 'facebook');
  expect(feed.posts.map(({ kind, reading }) => `${kind}: ${reading.post.author.value} <${reading.post.kind.source}>`)).toEqual([
    'post: Poster Six <page:facebook-rendering-role>',
    'post: Anonymous participant <page:facebook-rendering-role>',
    'post: Poster Seven <page:facebook-posinset>',
    'comment: Commenter One <page:facebook-labelled-article>',
    'post: Poster Eight <page:facebook-posinset>',
    'comment: Commenter One <page:facebook-labelled-article>',
  ]);
  const six = by(feed, 'Poster Six').reading;
  expect(six.post.profile.value).toBe(`${FRONT}profile.php?id=100000000000006`);
  expect(six).toMatchObject({
    audience: 'group',
    locator: { permalink: `${FRONT}groups/5560001/posts/4321001/`, chatTitle: 'Parents of Example School' },
  });
  expect(by(feed, 'Anonymous participant').reading).toMatchObject({ audience: 'group', post: { handle: { value: 'unknown' } } });
  expect(by(feed, 'Poster Eight').reading.post.cut.value).toBe(true);
});

test('a translation beside the words: they are the author’s own, and it is said that a translation stands there', async ({
  openPage,
}) => {
  const page = await openPage(FRONT, ownPage('facebook/home-feed.html'));
  await page.evaluate(() => {
    const message = document.querySelector('[data-ad-rendering-role="story_message"]');
    message?.insertAdjacentHTML(
      'afterend',
      '<div dir="auto">In other words</div><div role="button" tabindex="0">Hide translation</div>',
    );
  });
  const { post } = (await readFixture(page, 'facebook')).posts[0]!.reading;
  expect(post.translated).toMatchObject({ value: true, source: 'page:facebook-translation-control' });
  expect(post.text.source).toBe('page:facebook-message');
  expect(post.text.value).not.toContain('In other words');
});

test('a feed in German: words as hints, dates in the page’s language', async ({ openPage }) => {
  const feed = await readFixture(await openPage(FRONT, ownPage('facebook/german-feed.html')), 'facebook');
  for (const [author, strategy] of [
    ['Poster Eins', 'rendering-role'],
    ['Poster Zwei', 'heading'],
  ] as const) {
    const { reading } = by(feed, author);
    expect(reading.post).toMatchObject({
      kind: { source: `page:facebook-${strategy}` },
      text: { value: `Worte von ${author}.` },
      cut: { value: true },
      postedAt: { value: { utc: SIXTEENTH, shown: '16. Oktober um 14:05' } },
      translated: { value: false },
    });
    expect(reading.audience).toBe('public');
  }
});

test('a page without an account: the post is read, and nothing is claimed of a viewer', async ({ openPage }) => {
  const page = await openPage(POST_ONE, ownPage('facebook/logged-out.html'));
  const { viewer, posts } = await readFixture(page, 'facebook');
  expect(viewer).toEqual({ known: false, names: [], handles: [] });
  expect(posts).toMatchObject([
    {
      permalinked: true,
      reading: { post: { author: { value: 'Poster One' }, text: { value: 'Words that anybody can read.' } } },
    },
  ]);
  expect(posts[0]?.reading.source).toContain('https://news.example/story?id=7"');
});
