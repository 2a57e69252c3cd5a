// What the WhatsApp adapter offers to cover: everything of the account, nothing of others' words; the same for every contact list.
import type { Page } from '@playwright/test';
import { contains, intersect, type Rect } from '@/utils/evidence/rect';
import { expect, ownPage, readFixture, sharedPage, test } from './adapter-page';

const ADDRESS = 'https://web.whatsapp.com/';

async function boxes(page: Page, selector: string): Promise<Rect[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
}

async function expectCovered(page: Page, areas: readonly Rect[], selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) {
    const found = await boxes(page, selector);
    expect(found.length, selector).toBeGreaterThan(0);
    const bare = found.filter((box) => !areas.some((area) => contains(area, box, 0.5)));
    expect(bare, selector).toEqual([]);
  }
}

/** Rows scrolled out of the panel lie under its bars and are not seen: only what is in view counts. */
async function expectBare(page: Page, areas: readonly Rect[], selector: string): Promise<void> {
  const [view] = await boxes(page, '[role="application"]');
  const found = (await boxes(page, selector)).flatMap((box) => (view && intersect(box, view)) ?? []);
  expect(found.length, selector).toBeGreaterThan(0);
  const covered = found.filter((box) => areas.some((area) => intersect(area, box) !== undefined));
  expect(covered, selector).toEqual([]);
}

const row = (id: string) => `[role="row"]:has([data-id="${id}"])`;

test('covers navigation, chat list, header, composer, notices, own rows and quotes of the viewer', async ({ openPage }) => {
  const page = await openPage(ADDRESS, ownPage('whatsapp/group-2026.html'));
  const { areas } = await readFixture(page, 'whatsapp');
  await expectCovered(page, areas, [
    '[data-testid="navbar-footer-section"] img',
    '#side',
    '[data-testid="conversation-header"]',
    '#main footer',
    row('3EB0AA0000000000000005'),
    row('3EB0AA0000000000000006'),
    `${row('3EB0AA0000000000000007')} [data-testid="quoted-message"]`,
    '[data-testid="msg-notification-container"]:has-text("added you")',
    '[data-testid="msg-notification-container"]:has-text("unread")',
  ]);
  // Own rows lie across the whole panel, so that nothing tells how long the message is.
  const [panel] = await boxes(page, '.panel');
  expect(areas.some((area) => area.width >= (panel?.width ?? Infinity) - 140 && area.height < 60)).toBe(true);
});

test('covers names and pictures of contacts over the whole line, and leaves those of strangers', async ({ openPage }) => {
  const page = await openPage(ADDRESS, ownPage('whatsapp/group-2026.html'));
  const { areas } = await readFixture(page, 'whatsapp');
  await expectCovered(page, areas, [
    `${row('3EB0AA0000000000000001')} .name`,
    `${row('3EB0AA0000000000000001')} .small`,
    `${row('3EB0AA0000000000000004')} .mention >> nth=0`,
  ]);
  await expectBare(page, areas, `${row('3EB0AA0000000000000003')} .name`);
  await expectBare(page, areas, `${row('3EB0AA0000000000000003')} .small`);
});

test('never covers words, times or photos of other people', async ({ openPage }) => {
  const page = await openPage(ADDRESS, ownPage('whatsapp/group-2026.html'));
  await page.setViewportSize({ width: 1280, height: 2000 });
  const { areas, posts } = await readFixture(page, 'whatsapp');
  const others = posts.map(({ key }) => row(key)).join(', ');
  for (const part of ['[data-testid="msg-meta"]', '[data-testid="image-thumb"]', '[data-testid="forwarded-header"]']) {
    await expectBare(page, areas, `:is(${others}) ${part}`);
  }
  await expectBare(page, areas, `:is(${others}) .words:not(:has(.mention))`);
  await expectBare(page, areas, '.notice span:text-matches("[0-9]/")');
});

for (const [name, own] of [
  ['old-generation', '.message-out'],
  ['rtl', row('3EB0DD0000000000000002')],
  ['portuguese', row('3EB0EE0000000000000002')],
  ['direct-2026', row('3EB0BB0000000000000003')],
] as const) {
  test(`covers own rows, quotes of the viewer and the shell: ${name}`, async ({ openPage }) => {
    const page = await openPage(ADDRESS, ownPage(`whatsapp/${name}.html`));
    const { areas, posts } = await readFixture(page, 'whatsapp');
    const quotes = name === 'old-generation' ? '.quote >> nth=0' : '[data-testid="quoted-message"] >> nth=0';
    await expectCovered(page, areas, ['#side', '#main > header', '#main footer', own, quotes]);
    await expectBare(page, areas, `${row(posts[0]?.key ?? '')} .words`.replace('[data-id="3AOLD', '[data-id*="3AOLD'));
  });
}

test('the older markup: own picture above the chat list, pictures of contacts beside messages', async ({ openPage }) => {
  const page = await openPage(ADDRESS, ownPage('whatsapp/old-generation.html'));
  const { areas } = await readFixture(page, 'whatsapp');
  await expectCovered(page, areas, ['#side header img', '.message-in .small img', '.message-in .name']);
});

test('two viewers with other profile names and other contact names give equal readings and equal areas', async ({
  openPage,
  context,
}) => {
  const html = ownPage('whatsapp/group-2026.html');
  // Without mentions: a name inside a line of words moves the words after it, whoever covers it.
  const one = html.replaceAll(/asking <span class="mention".*?what/gs, 'asking what');
  const two = one
    .replaceAll('Contact Alpha', 'Mam of Example 4B 🌼')
    .replaceAll('Contact Beta', 'B')
    .replaceAll('Parents of Class Example', 'Class chat')
    .replaceAll(/(pre-plain-text="[^"]*\] )Fixture Reporter:/g, '$1Another Fixture Person:');
  const first = await readFixture(await openPage(ADDRESS, one), 'whatsapp');
  const other = await context.newPage();
  await other.route('**/*', (route) =>
    route.request().url() === ADDRESS ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: two }) : route.abort(),
  );
  await other.goto(ADDRESS);
  const second = await readFixture(other, 'whatsapp');
  expect(second.viewer.names).not.toEqual(first.viewer.names);
  expect(second.areas).toEqual(first.areas);
  const leaving = ({ posts }: typeof first) =>
    posts.map(({ key, reading: { post, locator, audience, source, reasons } }) => ({
      key,
      post,
      locator,
      audience,
      groupSize: post.groupSize,
      source,
      reasons,
    }));
  expect(leaving(second)).toEqual(leaving(first));
});

test('with no own row in view the viewer is not known', async ({ openPage }) => {
  const page = await openPage(ADDRESS, ownPage('whatsapp/long-message.html'));
  expect((await readFixture(page, 'whatsapp')).viewer).toEqual({ known: false, names: [], handles: [] });
});

test('with no chat open there is nothing to choose, and the chat list is covered', async ({ openPage }) => {
  const page = await openPage(
    ADDRESS,
    ownPage('whatsapp/group-2026.html').replace(/<div id="main">[\s\S]*<\/footer>\s*<\/div>/, ''),
  );
  const reading = await readFixture(page, 'whatsapp');
  expect(reading.posts).toEqual([]);
  await expectCovered(page, reading.areas, ['#side', '[data-testid="navbar-footer-section"]']);
});

test('the page kept beside the project: shell, own row and quote of the viewer are covered', async ({ openPage }) => {
  const page = await openPage(ADDRESS, sharedPage('whatsapp/reconstructed-group-chat-2026.html'));
  const { areas } = await readFixture(page, 'whatsapp');
  await expectCovered(page, areas, [
    'header.nav',
    '#side',
    '#main > header',
    '#main footer',
    '[role="row"].out',
    '[data-testid="quoted-message"]',
  ]);
  await expectBare(page, areas, '.in [data-testid="selectable-text"]');
});
