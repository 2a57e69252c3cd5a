// Looks out for watch words in a page: reads what is new in idle moments, rests while the tab is hidden, changes nothing.
import type { Mentions } from '@/utils/evidence/watch-words';
import { containsNode, isInDocument, query } from '@/utils/platforms/page/dom';
import type { Page, Platform } from '@/utils/platforms/platform';
import { postsAround } from './mentioning-posts';
import { TextScan } from './text-scan';

export interface WatcherOptions {
  window: Window;
  platformFor: (url: URL) => Platform;
  mentions: Mentions;
  /** Told how many posts mention a word, whenever that number changes; never what they say. */
  report: (count: number) => void;
}

export interface Watcher {
  /** Ends it for good; reports nothing any more. */
  stop: () => void;
}

/** A busy page may never be idle: then a little is read all the same, this often (milliseconds). */
const IDLE_LIMIT = 2_000;
/** What is left of an idle moment that is too short to begin anything in (milliseconds). */
const LEAST_TIME = 1;
/** A post is built in steps: words outside of any post are looked at again, this often and so many times. */
const LOOK_AGAIN = 1_500;
const MOST_LOOKS = 4;

export function createWatcher({ window, platformFor, mentions, report }: WatcherOptions): Watcher {
  const { document } = window;
  /** Blocks that mention a word, and how often no post was found around them. */
  const hits = new Map<Element, number>();
  let place = '';
  let readable = false;
  let told = 0;
  let idle = 0;
  let timer = 0;
  /** Whether the posts around the hits may be others than those told of last. */
  let stale = false;
  let scan: TextScan | undefined;

  const look = (): { page: Page; platform: Platform } => {
    const page: Page = { url: new URL(document.location.href), document, now: new Date() };
    return { page, platform: platformFor(page.url) };
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') scan?.add(target);
      else for (const node of addedNodes) scan?.add(node);
    }
    wake();
  });

  const wake = () => {
    if (idle === 0) idle = window.requestIdleCallback(work, { timeout: IDLE_LIMIT });
  };

  const work = (deadline: IdleDeadline) => {
    idle = 0;
    follow();
    if (readable) scan?.run(() => deadline.timeRemaining() > LEAST_TIME);
    if (scan?.done === false) wake();
    else tell();
  };

  /** Whether the page has gone elsewhere, as single-page sites do without loading, and whether it may be read there. */
  const follow = () => {
    const moved = place !== document.location.href;
    if (!moved && readable) return;
    const { page, platform } = look();
    const may = platform.watch?.mayRead(page) ?? false;
    if (may && !readable) {
      scan = new TextScan({
        whole: () => query(document, 'body'),
        apart: platform.watch?.apart ?? '*',
        found: mentions,
        onFound: (block) => {
          hits.set(block, 0);
          stale = true;
        },
      });
      scan.addWhole();
    } else if (!may) {
      scan = undefined;
      hits.clear();
    }
    stale = true;
    place = document.location.href;
    readable = may;
  };

  const tell = () => {
    for (const block of hits.keys()) if (!isInDocument(block)) stale = hits.delete(block);
    if (!stale) return;
    stale = false;
    window.clearTimeout(timer);
    if (hits.size === 0) return announce(0);
    const { page, platform } = look();
    const posts = postsAround(page, platform, mentions, [...hits.keys()]);
    announce(posts.length);
    for (const [block, looks] of hits) {
      if (posts.some(({ root }) => containsNode(root, block))) hits.set(block, 0);
      else if (looks + 1 >= MOST_LOOKS) hits.delete(block);
      else hits.set(block, looks + 1);
    }
    if ([...hits.values()].some((looks) => looks > 0)) timer = window.setTimeout(lookAgain, LOOK_AGAIN);
  };

  const lookAgain = () => {
    stale = true;
    wake();
  };

  const announce = (count: number) => {
    if (count !== told) report(count);
    told = count;
  };

  const begin = () => {
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    readable = false;
    wake();
  };

  const rest = () => {
    observer.disconnect();
    window.cancelIdleCallback(idle);
    window.clearTimeout(timer);
    idle = 0;
    scan = undefined;
  };

  /** What happens in a hidden tab is read when it is shown again. */
  const turn = () => {
    rest();
    if (document.visibilityState === 'visible') begin();
  };

  document.addEventListener('visibilitychange', turn);
  turn();
  return {
    stop: () => {
      document.removeEventListener('visibilitychange', turn);
      rest();
    },
  };
}
