// A status page of X whose replies stand in a virtual list; every person in it is invented.
import { FIXTURE_VIEWER, X_ADDRESS, xPage } from '../e2e/x-page.ts';
import { CELL, CELLS, CODE_SCRIPT } from './bar-code.ts';
import { type Feed, wordsScript } from './feed.ts';
import { type VirtualList, virtualScript } from './virtual-list.ts';

/** Which reply is the viewer's own, and which row an advert. */
const OWN_REPLY = 5;
const ADVERT = 8;

export const X_FEED: Feed = {
  address: X_ADDRESS,
  page: xThreadPage,
  isItem: (index) => index !== OWN_REPLY && index !== ADVERT,
  id: replyId,
};

function replyId(index: number): string {
  return String(2_111_081_100_000_000_000n + BigInt(index) * 1_000_000n);
}

/** The page's people besides the viewer; nothing else than replies and the focal post may be recorded. */
function xThreadPage(list: VirtualList): string {
  const me = FIXTURE_VIEWER;
  const script = `<style>
    [data-testid=cellInnerDiv] { background: #fff }
    #replies article { position: relative; padding-right: ${CELL * CELLS + 16}px; border-bottom: 1px solid #ddd }
    .bar b { position: absolute; top: 0; left: 0; right: 0; height: 53px; background: #fff }
    .more { display: block; width: 100%; height: 40px }
    @media (max-width: 1000px) { .shell { width: auto } header { width: 88px } .rail { width: 68px } .rail button { width: 60px } }
    .outside { background: #ff00ff; height: 300px }
  </style><script>
  const timeline = document.querySelector('[aria-label="Timeline: Conversation"] > div');
  const list = document.createElement('div');
  list.id = 'replies';
  list.style.position = 'relative';
  timeline.append(list);
  const spinner = document.createElement('div');
  spinner.setAttribute('role', 'progressbar');
  spinner.textContent = 'Loading';
  spinner.style.height = '60px';
  spinner.hidden = true;
  timeline.append(spinner);
  const more = document.createElement('div');
  more.setAttribute('data-testid', 'cellInnerDiv');
  more.innerHTML = '<button class="more" type="button">Show probable spam</button>';
  if (${list.folded} > 0) timeline.append(more);
  const scroller = document.scrollingElement;
  const bar = document.querySelector('.bar');
  bar.innerHTML = '<b>Post</b>';
  const bars = [[bar.firstElementChild, [53, 96, 40]]];
  ${wordsScript(list)}
  ${CODE_SCRIPT}
  function rowHtml(index) {
    const own = index === ${OWN_REPLY};
    const id = String(2111081100000000000n + BigInt(index) * 1000000n);
    const handle = own ? '${me.handle}' : 'reply_' + index;
    const name = own ? '${me.name}' : 'Reply Person ' + index;
    const showMore = cut[index] ? '<button data-testid="tweet-text-show-more-link">Show more</button>' : '';
    const article = '<article data-testid="tweet" role="article" tabindex="0"><div data-testid="User-Name"><a href="/' + handle + '"><span>' + name + '</span></a> <a href="/' + handle + '" tabindex="-1"><span>@' + handle + '</span></a> <a href="/' + handle + '/status/' + id + '" aria-label="1 hour ago"><time datetime="2026-10-16T14:05:27.000Z">1h</time></a></div><div data-testid="tweetText" lang="en" dir="auto"><span>' + words[index] + '</span></div>' + showMore + '<div role="group" aria-label="1 reply"><button data-testid="reply">1</button><button data-testid="like">2</button></div>' + codeHtml(index) + '</article>';
    return '<div data-testid="cellInnerDiv">' + (index === ${ADVERT} ? '<div data-testid="placementTracking" class="advert" style="background:#ff00ff">' + article + '</div>' : article) + '</div>';
  }
  ${virtualScript(list)}
  </script>`;
  return xPage({ extra: script });
}
