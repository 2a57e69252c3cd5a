// Builds a status page of X (classic layout) with whatever words, names and faults a test needs; every person in it is invented.

export interface XPage {
  /** Display name of the author. */
  author?: string;
  text?: string;
  /** Whose account the page is open in. */
  viewer?: { name: string; handle: string };
  /** Further CSS and markup at the end of the body. */
  extra?: string;
  /** Further paragraphs, to make the post taller than the window. */
  lines?: number;
}

export const X_ADDRESS = 'https://x.com/poster_one_x/status/2111081085424108754';

export const FIXTURE_VIEWER = { name: 'Fixture Reporter', handle: 'fixture_reporter' };

export function xPage({
  author = 'Poster One',
  text = 'Invented words.',
  viewer = FIXTURE_VIEWER,
  extra = '',
  lines = 0,
}: XPage = {}) {
  const body = [
    text,
    ...Array.from({ length: lines }, (_, line) => `Line ${line + 1} of an invented post that goes on for a while.`),
  ];
  const me = escapeHtml(viewer.name);
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>(4) X</title><style>
  body { margin: 0; font: 15px/20px Arial, 'Liberation Sans', sans-serif; background: #fff; color: #0f1419 }
  .shell { display: flex; width: 1200px; margin: 0 auto }
  header { width: 260px }
  .rail { position: fixed; top: 0; bottom: 0; width: 240px; padding: 16px; box-sizing: border-box }
  .rail button { position: absolute; bottom: 20px }
  [data-testid=primaryColumn] { width: 600px; border: 1px solid #eee; padding-bottom: 1200px }
  .bar { position: sticky; top: 0; height: 53px; background: #fff; z-index: 2; font-weight: 700 }
  article { padding: 16px; overflow-wrap: anywhere }
  [data-testid=User-Name] { max-height: 60px; overflow: hidden }
  [data-testid=tweetText] { white-space: pre-wrap; font-size: 17px; line-height: 24px }
</style></head><body><div class="shell">
<header role="banner"><div class="rail"><nav role="navigation" aria-label="Primary"><a href="/home" data-testid="AppTabBar_Home_Link">Home</a>
  <a href="/${viewer.handle}" data-testid="AppTabBar_Profile_Link" aria-label="Profile">Profile</a></nav>
  <button data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu"><span data-testid="UserAvatar-Container-${viewer.handle}">●</span> ${me} @${viewer.handle}</button></div></header>
<main role="main"><div data-testid="primaryColumn"><div class="bar">Post</div><section role="region"><h1 hidden>Conversation</h1><div aria-label="Timeline: Conversation"><div>
<div data-testid="cellInnerDiv"><article data-testid="tweet" role="article" tabindex="-1">
  <div data-testid="User-Name"><a href="/poster_one_x" role="link"><span>${escapeHtml(author)}</span></a> <a href="/poster_one_x" role="link" tabindex="-1"><span>@poster_one_x</span></a></div>
  <div data-testid="tweetText" dir="auto" lang="en"><span>${escapeHtml(body.join('\n\n'))}</span></div>
  <div><a href="/poster_one_x/status/2111081085424108754" aria-label="2:05 pm · 16 Oct 2026"><time datetime="2026-10-16T13:05:27.000Z">2:05 pm · 16 Oct 2026</time></a></div>
  <div role="group" aria-label="2 replies, 6 reposts, 31 likes, 3 bookmarks, 1204 views"><button data-testid="reply" aria-label="2 Replies. Reply">2</button><button data-testid="like" aria-label="31 Likes. Like">31</button></div>
</article></div>
<div data-testid="cellInnerDiv"><div data-testid="inline_reply_offscreen"><span data-testid="UserAvatar-Container-${viewer.handle}"><a href="/${viewer.handle}">●</a></span> <span role="textbox" data-testid="tweetTextarea_0">Post your reply, ${me}</span></div></div>
</div></div></section></div></main></div>${extra}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
