// What a case needs beside the words: the author's lasting number, group size, further pictures by number, whether anybody is signed in.
import { X_ADDRESS, xPage } from '@/tests/e2e/x-page';
import { expect, ownPage, readFixture, test } from './adapter-page';

const ID = '2111081085424108754';
const PHOTO = (number: number) =>
  `<a href="/poster_one_x/status/${ID}/photo/${number}" style="display:inline-block;width:120px;height:90px"><div data-testid="tweetPhoto">■</div></a>`;
const IN_POST = '<div role="group"';

test.describe('X', () => {
  test('the author’s number is that of the button to follow them, whatever the viewer did with it', async ({ openPage }) => {
    for (const act of ['follow', 'unfollow']) {
      const cell = `<div data-testid="UserCell"><a href="/poster_one_x">Poster One</a><button data-testid="1234567890-${act}">…</button></div>`;
      const other = `<div data-testid="UserCell"><a href="/poster_two_x">Poster Two</a><button data-testid="99-follow">…</button></div>`;
      const page = await openPage(X_ADDRESS, xPage({ extra: other + cell }));
      const [post] = (await readFixture(page, 'x')).posts;
      expect(post?.reading.post.authorId).toEqual({ value: '1234567890', source: 'page:x-follow-button', raw: '1234567890' });
      expect(JSON.stringify(post)).not.toContain('unfollow');
      await page.unrouteAll();
    }
  });

  test('a cell that names two accounts, and one of somebody else, tell nothing', async ({ openPage }) => {
    const cell = `<div data-testid="UserCell"><a href="/poster_one_x">Poster One</a><a href="/poster_two_x">Poster Two</a><button data-testid="77-follow">…</button></div>`;
    const [post] = (await readFixture(await openPage(X_ADDRESS, xPage({ extra: cell })), 'x')).posts;
    expect(post?.reading.post.authorId).toEqual({ value: 'unknown', source: 'unknown', raw: '' });
  });

  test('pictures are told by their numbers; a single one is not numbered', async ({ openPage }) => {
    const four = xPage().replace(IN_POST, [1, 2, 3, 4].map(PHOTO).join('') + IN_POST);
    const [post] = (await readFixture(await openPage(X_ADDRESS, four), 'x')).posts;
    expect(post?.reading.post.pictures?.value).toEqual({ shown: [1, 2, 3, 4], of: 4 });
    const one = xPage().replace(IN_POST, PHOTO(1) + IN_POST);
    const [alone] = (await readFixture(await openPage(`${X_ADDRESS}?s=20`, one), 'x')).posts;
    expect(alone?.reading.post.pictures).toBeUndefined();
  });

  test('a carousel shows one picture of many', async ({ openPage }) => {
    const carousel = `<div aria-roledescription="carousel" style="width:130px;overflow:hidden;white-space:nowrap">${[1, 2, 3].map(PHOTO).join('')}</div>`;
    const [post] = (await readFixture(await openPage(X_ADDRESS, xPage().replace(IN_POST, carousel + IN_POST)), 'x')).posts;
    expect(post?.reading.post.pictures?.value).toEqual({ shown: [1], of: 3 });
  });

  test('the media viewer has one picture open beside the post', async ({ openPage }) => {
    const page = await openPage(`${X_ADDRESS}/photo/2`, xPage());
    const [post] = (await readFixture(page, 'x')).posts;
    expect(post?.reading.post.pictures?.value).toEqual({ shown: [], open: 2 });
  });

  test('signed out is told, and nothing about an account that is signed in', async ({ openPage }) => {
    const open = await openPage('https://x.com/poster_one/status/2107913674592092167', ownPage('x/x-web-status.html'));
    const away = (await readFixture(open, 'x')).posts.map(({ reading }) => reading.post.seenWith?.value);
    expect(new Set(away)).toEqual(new Set(['signed-out']));
    const [post] = (await readFixture(await openPage(X_ADDRESS, xPage()), 'x')).posts;
    expect(post?.reading.post.seenWith).toEqual({ value: 'unknown', source: 'unknown', raw: '' });
  });
});

test.describe('Facebook', () => {
  const GROUP = 'https://www.facebook.com/groups/100200300400/posts/500600700800/';

  test('an account that its address names by a number has that for its lasting number; a name in an address is none', async ({
    openPage,
  }) => {
    const page = await openPage('https://www.facebook.com/groups/exampleparents/', ownPage('facebook/group.html'));
    const posts = (await readFixture(page, 'facebook')).posts.map(({ reading }) => reading.post);
    const member = posts.find(({ author }) => author.value === 'Parent Example');
    expect(member?.authorId?.value).toBe('100000000000004');
    const nameless = posts.filter(({ handle }) => handle.source === 'unknown');
    expect(nameless.length).toBeGreaterThan(0);
    for (const { authorId } of nameless) expect(authorId?.value ?? 'unknown').toBe('unknown');
    const feed = await readFixture(await openPage('https://www.facebook.com/', ownPage('facebook/home-feed.html')), 'facebook');
    const slug = feed.posts.map(({ reading }) => reading.post).find(({ handle }) => handle.value === 'poster.one');
    expect(slug?.authorId?.value).toBe('unknown');
  });

  test('pictures of a post are counted in their order, and with "+3" over the last their number stays open', async ({
    openPage,
  }) => {
    const photos = (last: string) =>
      [1, 2, 3]
        .map(
          (n) =>
            `<a role="link" href="/photo/?fbid=90000${n}&set=pcb.500600700800" style="display:inline-block;width:100px;height:80px"><img alt="" style="width:90px;height:70px">${n === 3 ? last : ''}</a>`,
        )
        .join('');
    const html = ownPage('practice/facebook-group-post.html');
    const anchor = /<div[^>]*data-ad-rendering-role="story_message"/.exec(html)?.[0] ?? '';
    expect(anchor).not.toBe('');
    const withPhotos = (last: string) =>
      html.replace(/(data-ad-rendering-role="story_message"[\s\S]*?<\/div>\s*<\/div>)/, `$1<div>${photos(last)}</div>`);
    const all = await readFixture(await openPage(GROUP, withPhotos('')), 'facebook');
    expect(all.posts[0]?.reading.post.pictures?.value).toEqual({ shown: [1, 2, 3], of: 3 });
    const more = await readFixture(await openPage(`${GROUP}?ref=1`, withPhotos('<div>+3</div>')), 'facebook');
    expect(more.posts[0]?.reading.post.pictures?.value).toEqual({ shown: [1, 2, 3] });
    expect(more.posts[0]?.reading.reasons).toContain('further-pictures');
  });

  test('a page that offers to log in, and names nobody, is open without an account', async ({ openPage }) => {
    const html = ownPage('practice/facebook-group-post.html').replace(
      '</body>',
      '<form id="login_form"><input name="email"></form></body>',
    );
    const signedIn = await readFixture(await openPage(GROUP, html), 'facebook');
    expect(signedIn.posts[0]?.reading.post.seenWith?.source).toBe('unknown');
    const open = await readFixture(await openPage(`${GROUP}?ref=2`, ownPage('facebook/logged-out.html')), 'facebook');
    expect(open.posts[0]?.reading.post.seenWith?.value).toBe('signed-out');
  });
});

test('a WhatsApp group’s size is that of its list of people', async ({ openPage }) => {
  const page = await openPage('https://web.whatsapp.com/', ownPage('practice/whatsapp-group-chat.html'));
  const { posts } = await readFixture(page, 'whatsapp');
  const sizes = new Set(posts.map(({ reading }) => JSON.stringify(reading.post.groupSize)));
  expect(sizes.size).toBe(1);
  expect(posts[0]?.reading.post.groupSize).toMatchObject({ source: 'page:chat-header' });
  expect(posts[0]?.reading.post.authorId).toBeUndefined();
});
