// Pages put together at random out of everything the adapters look for: nothing throws, and every reading fits the record's schema.
import * as v from 'valibot';
import { LocatorSchema, PostSchema, type PlatformId } from '@/utils/evidence/post';
import { asUnread } from '@/utils/evidence/unread';
import { expect, readFixture, test } from './adapter-page';
import type { FixtureReading } from './read-in-page';

const PAGES_EACH = 40;
const PIECES_EACH = 250;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const TAGS = 'div span article a h2 h3 h4 ul li section object button time img svg form header footer aside'.split(' ');
const WORDS = [
  'words',
  '3 days ago',
  '16 October at 14:05',
  '14:30',
  '12/10/2026',
  '@poster_one',
  '…',
  '+3',
  '\u202E\u2066x',
  '😡',
  '',
  ' ',
  'Edited',
];
const ATTRIBUTES: Readonly<Record<PlatformId, readonly string[]>> = {
  x: [
    'data-testid="tweet"',
    'data-testid="User-Name"',
    'data-testid="tweetText"',
    'data-testid="socialContext"',
    'data-timeline-entry=""',
    'data-href="/poster_one/status/2108200564985692165"',
    'href="/poster_one/status/2108200564985692165"',
    'href="/poster_one"',
    'role="link"',
    'role="group"',
    'aria-modal="true"',
    'data-tweet-id="2108200564985692165"',
    'tabindex="-1"',
    'datetime="2026-10-08T14:19:00.000Z"',
    'data-testid="UserAvatar-Container-poster_one"',
    'data-testid="tweet-text-show-more-link"',
    'dir="auto"',
    'data-engagement-action="reply"',
    'data-testid="twitterArticleReadView"',
    'data-testid="cellInnerDiv"',
    'itemtype="https://schema.org/SocialMediaPosting"',
    'itemprop="author"',
  ],
  facebook: [
    'data-ad-rendering-role="profile_name"',
    'data-ad-rendering-role="like_button"',
    'data-ad-rendering-role="story_message"',
    'aria-posinset="1"',
    'role="article"',
    'role="article" aria-label="Comment by N"',
    'role="dialog"',
    'role="feed"',
    'role="button"',
    'aria-haspopup="menu"',
    'href="/poster.one"',
    'href="#?bia"',
    'aria-labelledby=":r1:"',
    'id=":r1:"',
    'href="/poster.one/posts/1?comment_id=2"',
    'role="complementary"',
    'href="/photo/?fbid=1&set=pcb.2"',
    'href="/groups/g/user/1/"',
    'role="tooltip"',
    'role="textbox" aria-label="Comment as N"',
    'dir="auto"',
    'data-virtualized="true"',
    'role="navigation"',
    'role="main"',
  ],
  whatsapp: [
    'data-id="3EB0000000000001"',
    'data-testid="conv-msg-3EB0000000000002"',
    'data-testid="msg-container"',
    'data-pre-plain-text="[14:30, 12/10/2026] Contact Alpha: "',
    'data-testid="selectable-text"',
    'data-testid="msg-meta"',
    'data-testid="author"',
    'data-testid="quoted-message"',
    'data-icon="msg-dblcheck"',
    'role="row"',
    'data-testid="msg-notification-container"',
    'class="message-in"',
    'class="message-out"',
    'class="quoted-mention"',
    'aria-label="You:"',
    'data-testid="conversation-header"',
    'title="Group Example"',
    'data-testid="group-chat-profile-picture"',
    'role="button"',
    'dir="auto"',
  ],
  other: [],
};
const STYLES = [
  '',
  '',
  '',
  'display:none',
  'position:fixed;top:0;left:0',
  'display:contents',
  'overflow:hidden;height:0',
  'display:flex',
  'opacity:0',
  'float:right',
  'direction:rtl',
  'position:absolute;left:-9999px',
];

function randomPage(platform: PlatformId, seed: number): string {
  const random = randomFrom(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const open: string[] = [];
  let html = AROUND[platform] ?? '';
  for (let piece = 0; piece < PIECES_EACH; piece++) {
    const tag = one(TAGS);
    const attributes = Array.from({ length: Math.floor(random() * 3) }, () => one(ATTRIBUTES[platform])).join(' ');
    html += `<${tag} ${attributes} style="${one(STYLES)}">${one(WORDS)}`;
    if (tag !== 'img') open.push(tag);
    while (open.length > 0 && random() < 0.45) html += `${one(WORDS)}</${open.pop()}>`;
  }
  return html;
}

/** A chat is looked for in its panel only. */
const AROUND: Readonly<Partial<Record<PlatformId, string>>> = {
  whatsapp: '<div id="main"><div data-testid="conversation-panel-messages" style="height:600px;overflow:auto">',
};

function check({ posts, unread, locator }: FixtureReading): void {
  v.parse(LocatorSchema, locator);
  for (const { reading } of posts) {
    v.parse(PostSchema, reading.post);
    v.parse(LocatorSchema, reading.locator);
    expect(reading.source.isWellFormed()).toBe(true);
  }
  if (unread !== undefined) expect(asUnread(unread)).toEqual(unread);
}

for (const [platform, address] of [
  ['x', 'https://x.com/poster_one/status/2108200564985692165'],
  ['facebook', 'https://www.facebook.com/poster.one/posts/1'],
  ['whatsapp', 'https://web.whatsapp.com/'],
] as const) {
  test(`${PAGES_EACH} pages of ${platform}`, async ({ openPage }) => {
    const page = await openPage(address, '<!doctype html><html lang="en"><meta charset="utf-8"><body></body></html>');
    let found = 0;
    for (let seed = 1; seed <= PAGES_EACH; seed++) {
      await page.evaluate(
        (html) => {
          document.body.innerHTML = html;
        },
        randomPage(platform, seed),
      );
      const reading = await test.step(`seed ${seed}`, () => readFixture(page, platform));
      check(reading);
      found += reading.posts.length;
    }
    // Else nothing was tried: most of these pages hold something that is taken for a post.
    expect(found).toBeGreaterThan(PAGES_EACH / 4);
  });
}
