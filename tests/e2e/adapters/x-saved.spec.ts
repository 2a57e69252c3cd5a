// The X adapter on pages saved from the site, where they are on this machine.
import { expect, readFixture, sharedPage, test } from './adapter-page';

test('reads twelve real posts of the classic layout', async ({ openPage }) => {
  const page = await openPage('https://x.com/home', sharedPage('x/classic-timeline-assembled-2020-2026.html'));
  const { posts, viewer } = await readFixture(page, 'x');
  expect(viewer).toMatchObject({ known: true, handles: ['reporter_dummy'] });
  const read = posts.map(({ reading: { post, locator } }) => [
    post.handle.value,
    locator.permalink?.replace('https://x.com', ''),
    post.postedAt.value === 'unknown' ? '' : post.postedAt.value.utc?.replace(/\.\d{3}Z$/, '.000Z'),
  ]);
  expect(read).toEqual([
    ['@fixture_author', '/fixture_user/status/123456789', '2026-04-17T00:12:19.000Z'],
    ['@RichardDawkins', '/RichardDawkins/status/1694469132152975786', '2023-08-23T21:58:17.000Z'],
    ['@tehprom269887', '/tehprom269887/status/1708518870846202279', '2023-10-01T16:26:56.000Z'],
    ['@rvinowise', '/rvinowise/status/1706099190240088103', '2023-09-25T00:11:59.000Z'],
    ['@tehprom269887', '/tehprom269887/status/1706099462379033033', '2023-09-25T00:13:04.000Z'],
    ['@tehprom269887', '/tehprom269887/status/1704650832828940551', '2023-09-21T00:16:44.000Z'],
    ['@tehprom269887', '/tehprom269887/status/1706184429964513566', '2023-09-25T05:50:42.000Z'],
    ['@tehprom269887', '/tehprom269887/status/1727106214990139845', '2023-11-21T23:26:24.000Z'],
    ['@RichardDawkins', '/RichardDawkins/status/1730332754225586194', '2023-11-30T21:07:31.000Z'],
    ['@Oreo', '/Oreo/status/1314302695365320712', '2020-10-08T20:32:35.000Z'],
    ['@elonmusk', '/elonmusk/status/1604486844867133442', '2022-12-18T14:40:48.000Z'],
    ['@ARKInvest', '/ARKInvest/status/1740834000149594564', '2023-12-29T20:35:43.000Z'],
  ]);
  expect(posts[1]?.reading.post).toMatchObject({ edited: { value: true }, cut: { value: true } });
  expect(posts[4]?.reading.post.parent?.value).toBe('https://x.com/rvinowise/status/1706099190240088103');
  expect(
    posts.map(({ reading: { post } }) => post.postedAt.value !== 'unknown' && post.postedAt.value.agrees).slice(1),
  ).not.toContain(false);
});

test('reads a real status page of the x-web layout, in Chinese, signed out', async ({ openPage }) => {
  const address = 'https://x.com/thsottiaux/status/2107913674593644711';
  const { posts } = await readFixture(await openPage(address, sharedPage('x/xweb-status-loggedout-2026-10.html')), 'x');
  const [focal, quote, ...replies] = posts;
  expect(focal).toMatchObject({ permalinked: true, kind: 'post' });
  expect(focal?.reading).toMatchObject({
    locator: { permalink: address },
    post: {
      handle: { value: '@thsottiaux' },
      postedAt: { value: { utc: '2026-10-07T19:19:17.822Z', shown: '3:19 · 2026年10月8日' }, source: 'id-decoded' },
      translated: { value: false },
      cut: { value: false },
      reach: { value: { replies: '1480', reposts: '645', likes: '1.8万', bookmarks: '751', views: '129.4万' } },
    },
  });
  expect(quote?.reading).toMatchObject({
    locator: { permalink: 'https://x.com/thsottiaux/status/2107575657014468879' },
    post: { postedAt: { value: { utc: '2026-10-06T20:56:08.151Z' } }, cut: { value: true } },
  });
  expect(replies.map(({ key, kind }) => [key, kind])).toEqual([
    ['1003', 'reply'],
    ['1004', 'reply'],
  ]);
  // Their ids hold no time, and the capture's dates were blanked: nothing is guessed.
  expect(replies.map(({ reading: { post } }) => post.postedAt.value)).toEqual(['unknown', 'unknown']);
});
