// What the popup is told of the posts of a page, the nearest to the window first, and which of them is chosen already.
import { type Read, isKnown } from '@/utils/evidence/read';
import { contains, intersect, type Rect } from '@/utils/evidence/rect';
import { clearArea } from './geometry/clear-area';
import { scrollerOf, windowBox } from './geometry/scroller';
import { unionBox } from './page/painted';
import type { Candidate, Page, Platform, PostSummary, Viewer } from './platform';

const FIRST_WORDS = 120;
/** Scroll positions snap to device pixels: rows this close to an edge (CSS pixels) count as seen (measured: asked 693, got 692.8). */
const END_SLACK = 1.5;
/** What the popup can list; a feed may hold more, the nearest to the window come first. */
const MOST_POSTS = 200;

export function summaries(page: Page, platform: Platform, viewer: Viewer): PostSummary[] {
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
  const { post, locator, audience, shownNames } = platform.read(page, candidate, viewer);
  const rect = unionBox(candidate.frame);
  const whole = windowBox(page.document);
  const seen = intersect(rect, whole);
  const author = knownText(post.author);
  return {
    key: candidate.key,
    kind: post.kind.value === 'unknown' ? candidate.kind : post.kind.value,
    author: shownNames.find(({ label }) => label === author)?.name ?? author,
    words: firstWords(knownText(post.text)),
    postedAt: post.postedAt,
    locator,
    audience,
    groupSize: knownText(post.groupSize),
    rect,
    permalinked: candidate.permalinked,
    advert: candidate.advert ?? false,
    namesake: candidate.namesake ?? false,
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

/** The permalinked post, else the one that takes most of the window and is no advert, nor by anybody of the viewer's name; among equals the first. */
export function chosenOf(posts: readonly PostSummary[]): string | undefined {
  const permalinked = posts.find((post) => post.permalinked && post.namesake !== true);
  if (permalinked !== undefined) return permalinked.key;
  const seen = posts.filter((post) => post.visible > 0 && !post.advert && post.namesake !== true);
  return seen.toSorted((a, b) => b.visible - a.visible)[0]?.key;
}

function firstWords(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= FIRST_WORDS ? line : `${line.slice(0, FIRST_WORDS).toWellFormed().replaceAll('\uFFFD', '')}…`;
}

/** Empty where it could not be read. */
function knownText(read: Read<string> | undefined): string {
  return read === undefined || !isKnown(read) ? '' : read.value;
}
