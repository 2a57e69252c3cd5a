// The replay command on saved pages of X gives what their notes say: twelve posts of the classic layout, a status page of x-web.
import { expect, test } from '@playwright/test';
import { replayed } from './replayed';

const TIMELINE = 'x/classic-timeline-assembled-2020-2026.html';
const STATUS = 'x/xweb-status-loggedout-2026-10.html';

/** Handle, permalink's path, time to the second, and what else the notes say of it. */
const POSTS: readonly (readonly [handle: string, path: string, time: string, also?: Record<string, unknown>])[] = [
  ['@fixture_author', '/fixture_user/status/123456789', '2026-04-17T00:12:19'],
  [
    '@RichardDawkins',
    '/RichardDawkins/status/1694469132152975786',
    '2023-08-23T21:58:17',
    { edited: { value: true }, cut: { value: true } },
  ],
  ['@tehprom269887', '/tehprom269887/status/1708518870846202279', '2023-10-01T16:26:56'],
  ['@rvinowise', '/rvinowise/status/1706099190240088103', '2023-09-25T00:11:59'],
  [
    '@tehprom269887',
    '/tehprom269887/status/1706099462379033033',
    '2023-09-25T00:13:04',
    { kind: { value: 'reply' }, parent: { value: 'https://x.com/rvinowise/status/1706099190240088103' } },
  ],
  ['@tehprom269887', '/tehprom269887/status/1704650832828940551', '2023-09-21T00:16:44'],
  ['@tehprom269887', '/tehprom269887/status/1706184429964513566', '2023-09-25T05:50:42'],
  ['@tehprom269887', '/tehprom269887/status/1727106214990139845', '2023-11-21T23:26:24'],
  ['@RichardDawkins', '/RichardDawkins/status/1730332754225586194', '2023-11-30T21:07:31'],
  ['@Oreo', '/Oreo/status/1314302695365320712', '2020-10-08T20:32:35'],
  ['@elonmusk', '/elonmusk/status/1604486844867133442', '2022-12-18T14:40:48'],
  ['@ARKInvest', '/ARKInvest/status/1740834000149594564', '2023-12-29T20:35:43'],
];

for (const [handle, path, time, also] of POSTS) {
  test(`classic: ${path}`, async () => {
    const { capture, requests, mutations } = await replayed('https://x.com/home', TIMELINE, `article:has(a[href="${path}"])`);
    expect([requests, mutations]).toEqual([[], 0]);
    expect(capture.locator).toMatchObject({ permalink: `https://x.com${path}`, platformId: path.split('/').at(-1) });
    expect(capture.post).toMatchObject({ handle: { value: handle }, ...also });
    expect(capture.post.postedAt.value).toMatchObject({ utc: expect.stringMatching(time) });
    // "You reposted" and the switcher identify the viewer.
    expect(JSON.stringify(capture)).not.toMatch(/reporter_dummy|you reposted/i);
  });
}

test('x-web: the focal post, its time decoded from its id', async () => {
  const { capture } = await replayed('https://x.com/thsottiaux/status/2107913674593644711', STATUS);
  expect(capture.locator.permalink).toBe('https://x.com/thsottiaux/status/2107913674593644711');
  expect(capture.post).toMatchObject({
    handle: { value: '@thsottiaux' },
    postedAt: { value: { utc: '2026-10-07T19:19:17.822Z' }, source: 'id-decoded' },
  });
});

test('x-web: the post that it quotes, whose words are cut', async () => {
  const { capture } = await replayed(
    'https://x.com/thsottiaux/status/2107913674593644711',
    STATUS,
    '[data-timeline-entry] [data-timeline-entry]',
  );
  expect(capture.locator.permalink).toBe('https://x.com/thsottiaux/status/2107575657014468879');
  expect(capture.post).toMatchObject({ postedAt: { value: { utc: '2026-10-06T20:56:08.151Z' } }, cut: { value: true } });
});

for (const id of ['1003', '1004']) {
  test(`x-web: the reply ${id}, whose id holds no time and whose date is not there`, async () => {
    const { capture } = await replayed(
      'https://x.com/thsottiaux/status/2107913674593644711',
      STATUS,
      `li [data-timeline-entry][data-href$="/${id}"]`,
    );
    expect(capture.locator.platformId).toBe(id);
    expect(capture.post).toMatchObject({
      kind: { value: 'reply' },
      parent: { value: 'https://x.com/thsottiaux/status/2107913674593644711' },
      postedAt: { value: 'unknown' },
    });
  });
}
