// An X status page whose post takes a given number of tiles in the benchmark's window; every row looks different.

/** The post's text is made of numbered lines, so that no two tiles look alike. */
export function tallPost(address: string, tiles: number): string {
  const path = new URL(address).pathname;
  const handle = path.split('/')[1] ?? 'poster_one';
  const lines = Array.from(
    { length: tiles * 35 - 5 },
    (_, index) => `Line ${index + 1} of an invented post, ${(index * 7919) % 1000}.`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>X</title><style>body{margin:0;font:15px/20px sans-serif}
header{position:fixed;top:0;left:0;width:200px;height:100%}main{margin-left:220px;width:600px}.bar{position:sticky;top:0;height:53px;background:#fff}
.text{white-space:pre-wrap}</style></head><body><header role="banner"><nav><a data-testid="AppTabBar_Profile_Link" href="/fixture_reporter">Profile</a></nav></header>
<main role="main"><div data-testid="primaryColumn"><div class="bar">Post</div><section><div><div data-testid="cellInnerDiv"><article data-testid="tweet" role="article" tabindex="-1">
<div data-testid="User-Name"><a href="/${handle}"><span>Poster One</span></a><a href="/${handle}" tabindex="-1"><span>@${handle}</span></a></div>
<div data-testid="tweetText" dir="auto" lang="en" class="text">${lines.join('\n')}</div>
<a href="${path}"><time datetime="2025-10-15T17:00:00.000Z">5:00 PM · Oct 15, 2025</time></a></article></div></div></section></div></main></body></html>`;
}
