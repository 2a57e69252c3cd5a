// Builds a home timeline of X (classic layout) with several posts under each other; every person in it is invented.
import { xPage } from './x-page';

export const X_HOME = 'https://x.com/home';

export interface TimelinePost {
  author: string;
  text: string;
  /** Further lines, to make the post taller than the window. */
  lines?: number;
}

const FIRST_ID = 2_111_081_085_424_108_000n;

/** The posts from top to bottom; the n-th has its own id and account. */
export function xTimeline(posts: readonly TimelinePost[]): string {
  const cells = posts.map(({ author, text, lines = 0 }, index) => {
    const handle = `poster_${index + 1}_x`;
    const words = [text, ...Array.from({ length: lines }, (_, line) => `Line ${line + 1} of an invented post.`)].join('\n\n');
    const link = `/${handle}/status/${FIRST_ID + BigInt(index)}`;
    return `<div data-testid="cellInnerDiv"><article data-testid="tweet" role="article" tabindex="0">
  <div data-testid="User-Name"><a href="/${handle}" role="link"><span>${author}</span></a> <a href="/${handle}" role="link" tabindex="-1"><span>@${handle}</span></a> · <a href="${link}" aria-label="16 Oct"><time datetime="2026-10-16T13:05:27.000Z">16 Oct</time></a></div>
  <div data-testid="tweetText" dir="auto" lang="en"><span>${words}</span></div>
  <div role="group" aria-label="2 replies, 31 likes"><button data-testid="reply" aria-label="2 Replies. Reply">2</button><button data-testid="like" aria-label="31 Likes. Like">31</button></div>
</article></div>`;
  });
  const page = xPage();
  const before = page.indexOf('<div data-testid="cellInnerDiv">');
  const after = page.indexOf('<div data-testid="cellInnerDiv">', before + 1);
  return page.slice(0, before) + cells.join('\n') + page.slice(after);
}
