// A page of a known site that no way of reading fits is reported as such: what was tried, for a person to pass on, and nothing of the page.
import { rmSync } from 'node:fs';
import { captureAndHandOver } from '@/tests/commands/capture-and-hand-over';
import { readCapture } from '@/tests/commands/read-capture';
import type { PopupScreen } from '@/tests/commands/popup-screen';
import { WAYS_TRIED } from '@/utils/evidence/unread';
import { violations } from './accessible';
import { expect, test } from './fixtures';
import { captureDraft, outFolder } from './flow';

/** What a page may plant wherever a reader could pick it up: a name, a handle, an id, an address, a number. */
const PLANTED = ['Plantedname', 'planted_handle', '1694469132152975786', 'planted.example', '447700900333', 'conv-msg-PLANTED'];

/** Every attribute that any strategy looks at holds planted words; nothing of it is painted, or it holds no post. */
function hostilePage(title: string): string {
  const words = PLANTED.join(' ');
  const attributes = [
    'id',
    'class',
    'aria-label',
    'data-testid',
    'data-id',
    'data-pre-plain-text',
    'data-tweet-id',
    'title',
    'lang',
    'name',
  ]
    .map((name) => `${name}="${words}"`)
    .join(' ');
  const marked = [
    'role="article"',
    'data-ad-rendering-role="profile_name"',
    'aria-posinset="1"',
    'data-testid="tweet"',
    'data-timeline-entry=""',
    'aria-haspopup="menu"',
    'data-id="conv-msg-PLANTED"',
    'data-testid="conversation-panel-messages"',
  ].map(
    (mark) => `<div ${mark} ${attributes} hidden><h4><a href="https://planted.example/planted_handle">${words}</a></h4></div>`,
  );
  return `<!doctype html><html lang="${words}"><meta charset="utf-8"><title>${title} ${words}</title>
    <body ${attributes}><div id="main">${marked.join('')}<article data-testid="tweet" ${attributes} hidden>${words}</article></div><p style="font: 20px sans-serif">${words}</p></body></html>`;
}

const SITES = [
  ['facebook', 'https://www.facebook.com/planted_handle/posts/1694469132152975786', 'Facebook'],
  ['x', 'https://x.com/planted_handle/status/1694469132152975786', 'X'],
  ['whatsapp', 'https://web.whatsapp.com/?phone=447700900333', 'WhatsApp'],
] as const;

const AMOUNT = '(?:none|one|a few|many)';

async function helpIn(popup: PopupScreen): Promise<string> {
  await popup.press('DisclosureTriangle', /^Can you see a post here\?$/);
  return String(await popup.evaluate("document.querySelector('.help-us textarea').value"));
}

for (const [site, address, name] of SITES) {
  test(`${name}: the text names every way that was tried, in order, and nothing else`, async ({ tyst }) => {
    tyst.server.serve(address, { body: hostilePage(name) });
    const popup = await tyst.pressToolbar(await tyst.open(address));
    await popup.ready();
    const lines = (await helpIn(popup)).split('\n');
    expect(lines[0]).toMatch(
      new RegExp(`^Tyst \\d+\\.\\d+\\.\\d+, Chromium \\d+: no post was found on a page of ${name}(?: Web)?\\.$`),
    );
    expect(lines.slice(1, 3)).toEqual(['', 'Ways tried, in this order, with what the page has of each:']);
    expect(lines.slice(3)).toEqual(
      WAYS_TRIED[site].map((way, index) => expect.stringMatching(`^${index + 1}\\. ${way}: ${AMOUNT} \\(painted: ${AMOUNT}\\)$`)),
    );
    for (const planted of PLANTED) expect(lines.join('\n')).not.toContain(planted);
    // Marks that stand there and are not painted are told from marks that are not there.
    expect(lines.join('\n')).toMatch(/: (?:one|a few|many) \(painted: none\)/);
    await popup.press('button', /^Copy this text$/);
    await expect.poll(() => popup.text()).toContain('Copied');
  });
}

test('the draft offers the same text, the record names the ways, and neither holds anything of the page', async ({ tyst }) => {
  const [, address] = SITES[1];
  tyst.server.serve(address, { body: hostilePage('X') });
  const page = await tyst.open(address);
  const review = await captureDraft(tyst, page);
  await review.page.getByText('Can you see a post here?').click();
  const text = await review.page.getByRole('textbox', { name: 'What was tried' }).inputValue();
  expect(text).toContain('1. x-classic: one (painted: none)');
  for (const planted of PLANTED) expect(text).not.toContain(planted);
  expect(await violations(tyst, review.page)).toEqual([]);
});

test('the record of such a page says what was tried', async ({ tyst }) => {
  const [, address] = SITES[0];
  tyst.server.serve(address, { body: hostilePage('Facebook') });
  const out = outFolder();
  const [bundle = ''] = await captureAndHandOver(tyst, await tyst.open(address), { out });
  expect(await readCapture(bundle)).toMatchObject({
    mode: 'visible',
    post: { kind: { value: 'unknown', source: 'unknown', raw: `tried ${WAYS_TRIED.facebook.join(', ')}` } },
  });
  rmSync(out, { recursive: true });
});

test('a post without a date that could be read offers how each value was read', async ({ tyst }) => {
  const address = 'https://www.facebook.com/';
  const card = `<div aria-posinset="1"><h4><a href="/poster.one">Poster One</a></h4><a href="/poster.one/posts/1694469132152975786">Plantedname</a>
    <div data-ad-rendering-role="story_message" dir="auto">planted_handle words</div>
    <div role="button">Like</div><div role="button">Comment</div><div role="button">Share</div></div>`;
  tyst.server.serve(address, { body: `<!doctype html><html lang="en"><meta charset="utf-8"><div role="main">${card}</div>` });
  const review = await captureDraft(tyst, await tyst.open(address));
  await review.page.getByText('Something here could not be read').click();
  const text = await review.page.getByRole('textbox', { name: 'What was tried' }).inputValue();
  expect(text).toContain('Posted: unknown');
  expect(text).toContain('Author: page:facebook-author-link');
  for (const planted of [...PLANTED, 'Poster One']) expect(text).not.toContain(planted);
});

for (const [address, url, name] of [
  [
    'https://m.facebook.com/planted_handle/posts/1694469132152975786?mibextid=abc',
    'https://www.facebook.com/planted_handle/posts/1694469132152975786',
    'Facebook',
  ],
  [
    'https://mobile.twitter.com/planted_handle/status/1694469132152975786?s=20',
    'https://x.com/planted_handle/status/1694469132152975786',
    'X',
  ],
] as const) {
  test(`the mobile layout of ${name} is taken as the window shows it, with its address only`, async ({ tyst }) => {
    const post =
      '<article data-testid="tweet" role="article"><h4><a href="/planted_handle">Plantedname</a></h4><a href="/planted_handle/status/1"><time datetime="2026-10-01T00:00:00.000Z">1 Oct</time></a><div data-testid="tweetText">Words</div></article>';
    tyst.server.serve(address, { body: `<!doctype html><meta charset="utf-8">${post}` });
    const page = await tyst.open(address);
    const popup = await tyst.pressToolbar(page);
    await popup.ready();
    expect(await popup.text()).toContain(`This is the mobile layout of ${name}.`);
    const out = outFolder();
    await popup.press('tab', /^Cases/);
    const [bundle = ''] = await captureAndHandOver(tyst, page, { out });
    expect(await readCapture(bundle)).toMatchObject({
      mode: 'visible',
      locator: { url },
      post: { kind: { raw: 'mobile-host' }, author: { value: 'unknown' }, text: { value: 'unknown' } },
    });
    rmSync(out, { recursive: true });
  });
}

test.describe('in Welsh', () => {
  test.use({ start: { languages: 'cy,en-GB' } });

  test('the text is Welsh, but for the names of the ways', async ({ tyst }) => {
    const [, address] = SITES[1];
    tyst.server.serve(address, { body: hostilePage('X') });
    const popup = await tyst.pressToolbar(await tyst.open(address));
    await popup.find('button', /^Cofnodi’r postiad$/);
    await popup.press('DisclosureTriangle', /^A welwch chi bostiad yma\?$/);
    const text = String(await popup.evaluate("document.querySelector('.help-us textarea').value"));
    expect(text).toContain('ni chafwyd hyd i bostiad ar dudalen ar X.');
    expect(text).toContain('1. x-classic: un (yn y golwg: dim)');
    for (const planted of PLANTED) expect(text).not.toContain(planted);
  });
});
