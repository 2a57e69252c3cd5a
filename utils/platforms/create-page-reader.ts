// The page reader: answers questions about the page it was injected into and scrolls when asked; it changes nothing else.
import { AppError } from '@/utils/errors';
import { intersect } from '@/utils/evidence/rect';
import { mentionsAnyOf } from '@/utils/evidence/watch-words';
import { stopWatching } from './geometry/change-watch';
import { lookAt } from './geometry/frame';
import { lookAtPage, pageRows } from './geometry/page-frame';
import { pageScroller } from './geometry/page-scroller';
import { type Scroller, scrollBy, scrollerOf, windowBox } from './geometry/scroller';
import { settled } from './geometry/settled';
import { lookAtThread, threadScroller } from './geometry/thread-frame';
import { unionBox } from './page/painted';
import type { PageReader } from './page-reader';
import type { Candidate, ChatReach, Page, PageReading, Platform, ThreadFrame, ThreadLook, Viewer } from './platform';
import { readItems } from './read-items';
import { readTree } from './rendition/read-tree';
import { chosenOf, summaries } from './summaries';
import { Travel } from './travel';
import { mentioningPosts } from './watch/mentioning-posts';

/** Scroll positions snap to device pixels: this much air (CSS pixels) keeps the wanted row from under the bar. */
const MARGIN = 1;

/** One look at the page. */
interface Look {
  page: Page;
  platform: Platform;
  viewer: Viewer;
}

/** `platformFor` is handed in, so that this file knows no site. */
export function createPageReader(window: Window, platformFor: (url: URL) => Platform): PageReader {
  const { document } = window;
  const travel = new Travel(window);

  const look = (): Look => {
    const page: Page = { url: new URL(document.location.href), document, now: new Date() };
    const platform = platformFor(page.url);
    return { page, platform, viewer: platform.viewer(page) };
  };

  const frameOf = (key: string | undefined) => {
    const { page, platform, viewer } = look();
    return lookAt(page, platform, viewer, key === undefined ? undefined : find(platform, page, key));
  };

  return {
    read() {
      travel.heard();
      const { page, platform, viewer } = look();
      const posts = summaries(page, platform, viewer);
      const chosen = chosenOf(posts);
      const whole = windowBox(document);
      const viewport = { width: whole.width, height: whole.height, scale: window.devicePixelRatio };
      const locator = platform.locate(page.url, viewer);
      const unread = posts.length === 0 ? platform.unread?.(page) : undefined;
      const reading: PageReading = { platform: platform.id, locator, viewport, viewer, posts, ...(unread && { unread }) };
      return chosen === undefined ? reading : { ...reading, chosen };
    },
    mentions(words) {
      const { page, platform } = look();
      return mentioningPosts(page, platform, mentionsAnyOf(words)).map(({ key }) => key);
    },
    begin(key) {
      travel.heard();
      const { page, platform, viewer } = look();
      const whole = windowBox(document);
      const found = platform.candidates(page);
      const inWindow = found.filter(({ frame }) => intersect(unionBox(frame), whole) !== undefined).length;
      const unread = found.length === 0 ? platform.unread?.(page) : undefined;
      const locator = platform.locate(page.url, viewer);
      const begun = { platform: platform.id, locator, viewer, inWindow, ...(unread && { unread }) };
      return key === undefined ? begun : { ...begun, post: platform.read(page, find(platform, page, key), viewer) };
    },
    frame(key) {
      travel.heard();
      return frameOf(key);
    },
    async scrollTo(key, row) {
      const { page, platform } = look();
      const candidate = find(platform, page, key);
      const scroller = scrollerOf(candidate.root);
      travel.on(scroller);
      const top = travel.bars ?? Math.max(0, scroller.view().y);
      scrollBy(scroller, unionBox(candidate.frame).y + row - top - MARGIN);
      await settled(window);
      const frame = await hold(key, row, scroller);
      travel.reached();
      // Where the post goes on above its clear rows, a bar ends there: the next scroll can go below it at once.
      if (frame.target !== undefined && frame.clear.top > frame.target.y + MARGIN) travel.bars = frame.clear.top;
      travel.heard();
      return frame;
    },
    thread(key, known) {
      travel.heard();
      return lookAtRows(look(), key, known);
    },
    async scrollThread(key, known, rows) {
      const scroller = scrollerFor(look(), key, known);
      travel.on(scroller);
      scrollBy(scroller, rows);
      await settled(window);
      travel.reached();
      travel.heard();
      return lookAtRows(look(), key, known);
    },
    readThread(key, known, wanted) {
      travel.heard();
      const seen = look();
      const { page, platform, viewer } = seen;
      const rows = key === null ? pageRows(page, platform, viewer) : threadOf(seen, key, known).rows;
      return readItems(page, platform, viewer, rows, wanted);
    },
    async chat(rows) {
      travel.heard();
      if (rows !== 0) {
        const scroller = scrollerOf(chatOf(look()).inside);
        travel.on(scroller);
        scrollBy(scroller, rows);
        await settled(window);
        travel.reached();
        travel.heard();
      }
      const { inside, days, begins } = chatOf(look());
      const { scrollTop, scrollHeight, clientHeight } = scrollerOf(inside).element;
      return { days, begins, above: scrollTop, below: scrollHeight - clientHeight - scrollTop, height: clientHeight };
    },
    rendition(key) {
      travel.heard();
      const { page, platform, viewer } = look();
      return readTree(page, platform, viewer, find(platform, page, key));
    },
    stay() {
      travel.heard();
    },
    async goOn() {
      travel.again();
      await settled(window);
      travel.heard();
    },
    restore() {
      stopWatching(document);
      return travel.back();
    },
  };

  /** A bar covers the wanted row (some stick only once the page has scrolled): one more, smaller scroll uncovers it. */
  async function hold(key: string, row: number, scroller: Scroller) {
    const frame = frameOf(key);
    if (frame.target === undefined) return frame;
    const hidden = frame.clear.top - (frame.target.y + row);
    if (hidden <= 0 || frame.clear.bottom <= frame.clear.top) return frame;
    scrollBy(scroller, -hidden - MARGIN);
    await settled(window);
    return frameOf(key);
  }
}

function find(platform: Platform, page: Page, key: string): Candidate {
  const found = platform.candidates(page).find((candidate) => candidate.key === key);
  if (found === undefined) throw new AppError('post-vanished');
  return found;
}

function chatOf({ page, platform }: Look): ChatReach {
  const reach = platform.chatReach?.(page);
  if (reach === undefined) throw new AppError('post-vanished', 'no chat');
  return reach;
}

/** Without a key, the whole page. */
function lookAtRows(seen: Look, key: string | null, known: readonly string[]): ThreadFrame {
  const { page, platform, viewer } = seen;
  if (key === null) return lookAtPage(page, platform, viewer);
  return lookAtThread(page, platform, viewer, threadOf(seen, key, known));
}

function scrollerFor(seen: Look, key: string | null, known: readonly string[]): Scroller {
  const { page, platform, viewer } = seen;
  if (key === null) return pageScroller(page.document, pageRows(page, platform, viewer));
  return threadScroller(threadOf(seen, key, known));
}

function threadOf({ page, platform }: Look, key: string, known: readonly string[]): ThreadLook {
  const found = platform.thread?.(page, key, known);
  if (found === undefined) throw new AppError('post-vanished', 'thread');
  return found;
}
