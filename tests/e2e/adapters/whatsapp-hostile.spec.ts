// Hostile chats: names without end, direction overrides, markup as text, clobbered properties, thousands of rows.
import { PostSchema } from '@/utils/evidence/post';
import * as v from 'valibot';
import { expect, ownPage, readFixture, test } from './adapter-page';

const ADDRESS = 'https://web.whatsapp.com/';

function chat(rows: string, head = ''): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>
    #main { height: 800px } .panel { height: 700px; overflow-y: auto } .out { margin-left: 600px } .bubble { width: 300px }
    </style><div id="side">Other chats</div>${head}<div id="main"><header><span dir="auto" title="Group Example">Group Example</span></header>
    <div class="panel" data-testid="conversation-panel-messages">${rows}</div><footer>draft</footer></div>`;
}

function row(id: string, sender: string, words: string, time = '14:30, 13/10/2026', out = false): string {
  return `<div role="row"><div data-id="${id}"><div class="bubble ${out ? 'out' : ''}" data-testid="msg-container">
    <div><span data-testid="author" dir="auto">${out ? '' : sender}</span></div>
    <div class="copyable-text" data-pre-plain-text="[${time}] ${sender}: "><span data-testid="selectable-text"><span>${words}</span></span></div>
    <div data-testid="msg-meta"><span dir="auto">${time.slice(0, 5)}</span>${out ? '<span data-icon="msg-check"></span>' : ''}</div></div></div></div>`;
}

test('a name of 100,000 characters, overrides, zero-width characters and lone surrogates fit the record and break nothing', async ({
  openPage,
}) => {
  const endless = 'Contact '.repeat(12_500);
  const html = chat(
    row('3EB0000000000001', endless, 'words') +
      row('3EB0000000000002', '\u202Eelpmaxe tcatnoC\u202C \u200B\u200D', 'a \u202Ereversed\u202C\u200Bword') +
      row('3EB0000000000003', 'Contact &lt;b onclick=alert(1)&gt;]: [12:00', '&lt;script&gt;alert(1)&lt;/script&gt;'),
  );
  const page = await openPage(ADDRESS, html);
  await page.evaluate(() => {
    const words = document.querySelector('[data-id="3EB0000000000002"] [data-testid="selectable-text"] span');
    words?.append('\uD83D lone');
    words?.closest('[data-pre-plain-text]')?.setAttribute('data-pre-plain-text', '[14:30, 13/10/2026] Lone \uD83D: ');
  });
  const { posts } = await readFixture(page, 'whatsapp');
  expect(posts).toHaveLength(3);
  for (const { reading } of posts) expect(() => v.parse(PostSchema, reading.post)).not.toThrow();
  const [first, second, third] = posts.map(({ reading }) => reading);
  expect(first?.post.author.value).toBe('Person A');
  expect(first?.shownNames[0]?.name.length).toBeLessThanOrEqual(2_000);
  expect(second?.post.text.value).toBe('a \u202Ereversed\u202C\u200Bword\uFFFD lone');
  expect(second?.post.postedAt.value).toMatchObject({ utc: '2026-10-13T13:30:00.000Z' });
  expect(third?.post.text.value).toBe('<script>alert(1)</script>');
  expect(third?.source).toContain('&lt;script&gt;');
  expect(JSON.stringify([first?.post, third?.post])).not.toContain('Contact');
});

test('elements named like DOM properties shadow nothing', async ({ openPage }) => {
  const names =
    'querySelector querySelectorAll documentElement body parentNode childNodes getAttribute matches closest textContent';
  const inputs = names
    .split(' ')
    .map((name) => `<input name="${name}"><img name="${name}">`)
    .join('');
  const html = chat(
    `<form>${inputs}${row('3EB0000000000001', 'Contact Alpha', 'words')}</form>${row('3EB0000000000002', 'Fixture Reporter', 'own', '14:31, 13/10/2026', true)}`,
    names
      .split(' ')
      .map((name) => `<img name="${name}"><form name="${name}"></form>`)
      .join(''),
  );
  const { posts, viewer, areas } = await readFixture(await openPage(ADDRESS, html), 'whatsapp');
  expect(posts.map(({ reading }) => reading.post.text.value)).toEqual(['words']);
  expect(viewer.names).toEqual(['Fixture Reporter']);
  expect(areas.length).toBeGreaterThan(2);
});

test('ids that are no ids, twice the same id, and a phone number in place of one', async ({ openPage }) => {
  const html = chat(
    row('447700900333@c.us', 'Contact Alpha', 'one') +
      row('3EB0000000000001', 'Contact Alpha', 'two') +
      row('3EB0000000000001', 'Contact Alpha', 'two again') +
      row('false_447700900333@c.us_447700900333@c.us', 'Contact Alpha', 'three') +
      row('x'.repeat(100_000), 'Contact Alpha', 'four'),
  );
  const { posts } = await readFixture(await openPage(ADDRESS, html), 'whatsapp');
  expect(posts.map(({ key }) => key)).toEqual(['place-0', '3EB0000000000001', 'place-2', 'place-3']);
  expect(JSON.stringify(posts.map(({ reading }) => reading.locator))).not.toContain('7700');
  expect(posts[0]?.reading.locator.platformId).toBeUndefined();
});

test('three thousand rows are listed in good time', async ({ openPage }) => {
  const rows = Array.from({ length: 3_000 }, (_, index) =>
    row(
      `3EB0${String(index).padStart(16, '0')}`,
      `Contact ${index % 50}`,
      `words ${index}`,
      '14:30, 13/10/2026',
      index % 5 === 0,
    ),
  );
  const page = await openPage(ADDRESS, chat(rows.join('')));
  const started = Date.now();
  const { posts } = await readFixture(page, 'whatsapp');
  const took = Date.now() - started;
  expect(posts).toHaveLength(2_400);
  // Reading every one of them, which the popup never does; what is guarded against is work that grows with the square.
  test.info().annotations.push({ type: 'took', description: `${took} ms` });
  const few = await openPage(`${ADDRESS}?few`, chat(rows.slice(0, 300).join('')));
  const again = Date.now();
  await readFixture(few, 'whatsapp');
  expect(took / (Date.now() - again)).toBeLessThan(40);
});

test('nothing in the page changes while it is read', async ({ openPage }) => {
  const page = await openPage(ADDRESS, ownPage('whatsapp/group-2026.html'));
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    for (const type of ['click', 'focusin', 'input', 'scroll', 'pointerdown']) {
      document.addEventListener(type, () => seen.push(type), true);
    }
  });
  await readFixture(page, 'whatsapp');
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
});

test('descriptions of pictures, cards and votes tell nothing of the viewer or their contacts', async ({ openPage }) => {
  const extras = `<img alt="Photo sent by Contact Example" width="60" height="60"><div><span>Contact Example</span></div>
    <div role="checkbox" aria-checked="true" style="width:20px;height:20px"></div>`;
  const html = chat(row('3EB0000000000001', 'Contact Example', 'words').replace('<div class="copyable-text"', `${extras}$&`));
  const page = await openPage(ADDRESS, html);
  const { posts, areas } = await readFixture(page, 'whatsapp');
  expect(JSON.stringify(posts.map(({ reading: { post, locator, source } }) => [post, locator, source]))).not.toContain(
    'Contact Example',
  );
  const covered = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    return areas.some((area) => box && area.x <= box.x && area.y <= box.y && area.y + area.height >= box.y + box.height);
  };
  expect(await covered('[role="checkbox"]')).toBe(true);
  expect(await covered('[data-testid="author"] ~ *, img + div span')).toBe(true);
});

test('a long own row under the id of another message is covered all the same', async ({ openPage }) => {
  const html = chat(
    row('3EB0000000000001', 'Contact Example', 'words') +
      row('3EB0000000000001', 'Fixture Reporter', 'own '.repeat(600), '14:31, 13/10/2026', true),
  );
  const page = await openPage(ADDRESS, html);
  const { areas } = await readFixture(page, 'whatsapp');
  expect(areas).toContainEqual(await page.locator('[role="row"]').last().boundingBox());
});

test('what the author typed is not taken for a mention that it begins with', async ({ openPage }) => {
  const mention = '<span data-jid="1@lid">@Sam</span>';
  const html = chat(row('3EB0000000000001', 'Sam', 'first') + row('3EB0000000000002', 'Other', `${mention} knows @Samantha`));
  const { posts } = await readFixture(await openPage(ADDRESS, html), 'whatsapp');
  expect(posts[1]?.reading.post.text.value).toBe('@Person A knows @Samantha');
});

test('a contact named in flat text in a quote gets its label there, too', async ({ openPage }) => {
  const quote = `<div data-testid="quoted-message"><span data-testid="author">Sam</span>
    <span class="quoted-mention">ask @\u2068Contact Example\u2069 now</span></div>`;
  const html = chat(
    row('3EB0000000000001', 'Sam', 'first') +
      row('3EB0000000000002', 'Other', 'words').replace('<div class="copyable-text"', `${quote}$&`),
  );
  const page = await openPage(ADDRESS, html);
  const { posts, areas } = await readFixture(page, 'whatsapp');
  const { post, source } = posts[1]!.reading;
  expect(post.parent?.value).toBe('replying to Person A: ask @Person C now');
  expect(source).toContain('ask @Person C now');
  expect(areas).toContainEqual(await page.locator('.quoted-mention').boundingBox());
});
