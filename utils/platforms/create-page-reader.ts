// The page reader: answers questions about the page it was injected into and scrolls when asked; it changes nothing else.
import { AppError } from '@/utils/errors';
import { type Rect, contains, intersect } from '@/utils/evidence/rect';
import { clearArea } from './geometry/clear-area';
import { lookAt } from './geometry/frame';
import { type Scroller, scrollBy, scrollToTop, scrollerOf, windowBox } from './geometry/scroller';
import { settled } from './geometry/settled';
import { lookAtThread, threadScroller } from './geometry/thread-frame';
import { unionBox } from './page/painted';
import type { PageReader } from './page-reader';
import type { Candidate, Page, PageReading, Platform, PostSummary, ThreadLook, Viewer } from './platform';
import { readItems } from './read-items';
import { readTree } from './rendition/read-tree';

/** When nothing is heard for this long, the page is put back where it was (DESIGN rule 2). */
const PUT_BACK_AFTER = 5_000;
const FIRST_WORDS = 120;
/** Scroll positions snap to device pixels: rows this close to an edge (CSS pixels) count as seen (measured: asked 693, got 692.8). */
const END_SLACK = 1.5;
/** Scroll positions snap to device pixels: this much air (CSS pixels) keeps the wanted row from under the bar. */
const MARGIN = 1;
/** What the popup can list; a feed may hold more, the nearest to the window come first. */
const MOST_POSTS = 200;

interface Journey {
  scroller: Scroller;
  before: number;
  visited: number[];
  timer: number;
  /** The window's row at which the bars over the post end, once it is known. */
  bars?: number;
}

/** `platformFor` is handed in, so that this file knows no site. */
export function createPageReader(window: Window, platformFor: (url: URL) => Platform): PageReader {
  const { document } = window;
  let journey: Journey | undefined;
  /** What a journey that ended by itself did, until it is asked for. */
  let ended: ReturnType<PageReader['restore']>;

  const look = () => {
    const page: Page = { url: new URL(document.location.href), document, now: new Date() };
    const platform = platformFor(page.url);
    return { page, platform, viewer: platform.viewer(page) };
  };

  const find = (platform: Platform, page: Page, key: string): Candidate => {
    const found = platform.candidates(page).find((candidate) => candidate.key === key);
    if (found === undefined) throw new AppError('post-vanished');
    return found;
  };

  const frameOf = (key: string | undefined) => {
    const { page, platform, viewer } = look();
    return lookAt(page, platform, viewer, key === undefined ? undefined : find(platform, page, key));
  };

  const heard = () => {
    if (journey === undefined) return;
    window.clearTimeout(journey.timer);
    journey.timer = window.setTimeout(() => {
      ended = putBack();
    }, PUT_BACK_AFTER);
  };

  const putBack = () => {
    if (journey === undefined) return undefined;
    const { scroller, before, visited, timer } = journey;
    journey = undefined;
    window.clearTimeout(timer);
    scrollToTop(scroller, before);
    return { before, visited, after: scroller.element.scrollTop };
  };

  return {
    read() {
      heard();
      const { page, platform, viewer } = look();
      const posts = summaries(page, platform, viewer);
      const chosen = choose(posts);
      const whole = windowBox(document);
      const viewport = { width: whole.width, height: whole.height, scale: window.devicePixelRatio };
      const locator = platform.locate(page.url, viewer);
      const unread = posts.length === 0 ? platform.unread?.(page) : undefined;
      const reading: PageReading = { platform: platform.id, locator, viewport, viewer, posts, ...(unread && { unread }) };
      return chosen === undefined ? reading : { ...reading, chosen };
    },
    begin(key) {
      heard();
      const { page, platform, viewer } = look();
      const window = windowBox(document);
      const found = platform.candidates(page);
      const inWindow = found.filter(({ frame }) => intersect(unionBox(frame), window) !== undefined).length;
      const unread = found.length === 0 ? platform.unread?.(page) : undefined;
      const locator = platform.locate(page.url, viewer);
      const begun = { platform: platform.id, locator, viewer, inWindow, ...(unread && { unread }) };
      return key === undefined ? begun : { ...begun, post: platform.read(page, find(platform, page, key), viewer) };
    },
    frame(key) {
      heard();
      return frameOf(key);
    },
    async scrollTo(key, row) {
      const { page, platform } = look();
      const candidate = find(platform, page, key);
      const scroller = scrollerOf(candidate.root);
      if (journey !== undefined && journey.scroller.element !== scroller.element) putBack();
      journey ??= { scroller, before: scroller.element.scrollTop, visited: [], timer: 0 };
      heard();
      const top = journey.bars ?? Math.max(0, scroller.view().y);
      scrollBy(scroller, unionBox(candidate.frame).y + row - top - MARGIN);
      await settled(window);
      const frame = await hold(key, row, scroller);
      if (journey !== undefined) {
        journey.visited.push(frame.scrollTop);
        // Where the post goes on above its clear rows, a bar ends there: the next scroll can go below it at once.
        if (frame.target !== undefined && frame.clear.top > frame.target.y + MARGIN) journey.bars = frame.clear.top;
      }
      heard();
      return frame;
    },
    thread(key, known) {
      heard();
      const { page, platform, viewer } = look();
      return lookAtThread(page, platform, viewer, threadOf(platform, page, key, known));
    },
    async scrollThread(key, known, rows) {
      const { page, platform } = look();
      const scroller = threadScroller(threadOf(platform, page, key, known));
      if (journey !== undefined && journey.scroller.element !== scroller.element) putBack();
      journey ??= { scroller, before: scroller.element.scrollTop, visited: [], timer: 0 };
      heard();
      scrollBy(scroller, rows);
      await settled(window);
      const { scrollTop } = scroller.element;
      // At the end of a list that may still load, the same scroll is asked for again and again.
      if (journey?.visited.at(-1) !== scrollTop) journey?.visited.push(scrollTop);
      heard();
      const after = look();
      return lookAtThread(after.page, after.platform, after.viewer, threadOf(after.platform, after.page, key, known));
    },
    readThread(key, known, wanted) {
      heard();
      const { page, platform, viewer } = look();
      return readItems(page, platform, viewer, threadOf(platform, page, key, known), wanted);
    },
    rendition(key) {
      heard();
      const { page, platform, viewer } = look();
      return readTree(page, platform, viewer, find(platform, page, key));
    },
    restore() {
      const done = putBack() ?? ended;
      ended = undefined;
      return done;
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

function threadOf(platform: Platform, page: Page, key: string, known: readonly string[]): ThreadLook {
  const found = platform.thread?.(page, key, known);
  if (found === undefined) throw new AppError('post-vanished', 'thread');
  return found;
}

function summaries(page: Page, platform: Platform, viewer: Viewer): PostSummary[] {
  const whole = windowBox(page.document);
  const distance = (candidate: Candidate) => {
    const box = unionBox(candidate.frame);
    return Math.max(0, box.y - whole.height, -(box.y + box.height));
  };
  const nearest = platform
    .candidates(page)
    .map((candidate) => ({ candidate, distance: candidate.permalinked ? -1 : distance(candidate) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST_POSTS)
    .map(({ candidate }) => candidate);
  return nearest.map((candidate) => summary(page, platform, viewer, candidate));
}

function summary(page: Page, platform: Platform, viewer: Viewer, candidate: Candidate): PostSummary {
  const { post, locator, audience, groupSize, shownNames } = platform.read(page, candidate, viewer);
  const rect = unionBox(candidate.frame);
  const whole = windowBox(page.document);
  const seen = intersect(rect, whole);
  const author = post.author.source === 'unknown' ? '' : post.author.value;
  return {
    key: candidate.key,
    kind: post.kind.value === 'unknown' ? candidate.kind : post.kind.value,
    author: shownNames.find(({ label }) => label === author)?.name ?? author,
    words: post.text.source === 'unknown' ? '' : firstWords(post.text.value),
    postedAt: post.postedAt,
    locator,
    audience,
    groupSize,
    rect,
    permalinked: candidate.permalinked,
    advert: candidate.advert ?? false,
    visible: seen === undefined ? 0 : (seen.width * seen.height) / (whole.width * whole.height),
    scrolls: !standsClear(page, candidate, rect),
    thread: platform.thread?.(page, candidate.key, []) !== undefined,
    hovered: candidate.frame.some((element) => element.matches(':hover')),
  };
}

/** Whether every row of the post can be seen now; the same question that the capture asks before its first tile. */
function standsClear(page: Page, candidate: Candidate, rect: Rect): boolean {
  const whole = windowBox(page.document);
  if (!contains(whole, rect, END_SLACK)) return false;
  const scroller = scrollerOf(candidate.root);
  const view = intersect(scroller.view(), whole) ?? whole;
  const { top, bottom } = clearArea(page.document, rect, view, [candidate.root, ...candidate.frame], scroller.element);
  return top - rect.y <= END_SLACK && rect.y + rect.height - bottom <= END_SLACK;
}

/** The permalinked post, else the one that takes most of the window and is no advert; among equals the first. */
function choose(posts: readonly PostSummary[]): string | undefined {
  const permalinked = posts.find((post) => post.permalinked);
  if (permalinked !== undefined) return permalinked.key;
  const seen = posts.filter((post) => post.visible > 0 && !post.advert);
  return seen.toSorted((a, b) => b.visible - a.visible)[0]?.key;
}

function firstWords(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= FIRST_WORDS ? line : `${line.slice(0, FIRST_WORDS).toWellFormed().replaceAll('\uFFFD', '')}…`;
}
