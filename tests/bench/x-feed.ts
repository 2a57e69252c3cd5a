// A status page of X whose replies stand in a virtual list; every person in it is invented.
import { FIXTURE_VIEWER, xPage } from '../e2e/x-page.ts';
import { type VirtualList, virtualScript } from './virtual-list.ts';

/** Which reply is the viewer's own, and which row an advert. */
export const OWN_REPLY = 5;
export const ADVERT = 8;

export function replyId(index: number): string {
  return String(2_111_081_100_000_000_000n + BigInt(index) * 1_000_000n);
}

/** The page's people besides the viewer; nothing else than replies and the focal post may be recorded. */
export function xThreadPage(list: VirtualList): string {
  const me = FIXTURE_VIEWER;
  const script = `<style>
    [data-testid=cellInnerDiv] { background: #fff }
    #replies article { border-bottom: 1px solid #ddd }
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
  const scroller = document.scrollingElement;
  function rowHtml(index) {
    const own = index === ${OWN_REPLY};
    const id = String(2111081100000000000n + BigInt(index) * 1000000n);
    const handle = own ? '${me.handle}' : 'reply_' + index;
    const name = own ? '${me.name}' : 'Reply Person ' + index;
    const lines = 'Invented reply number ' + index + '. ' + 'It goes on for a while. '.repeat(index * 7 % 5 * 6);
    const article = '<article data-testid="tweet" role="article" tabindex="0"><div data-testid="User-Name"><a href="/' + handle + '"><span>' + name + '</span></a> <a href="/' + handle + '" tabindex="-1"><span>@' + handle + '</span></a> <a href="/' + handle + '/status/' + id + '" aria-label="1 hour ago"><time datetime="2026-10-16T14:05:27.000Z">1h</time></a></div><div data-testid="tweetText" lang="en" dir="auto"><span>' + lines + '</span></div><div role="group" aria-label="1 reply"><button data-testid="reply">1</button><button data-testid="like">2</button></div></article>';
    return '<div data-testid="cellInnerDiv">' + (index === ${ADVERT} ? '<div data-testid="placementTracking" class="advert" style="background:#ff00ff">' + article + '</div>' : article) + '</div>';
  }
  ${virtualScript(list)}
  </script>`;
  return xPage({ extra: script });
}
