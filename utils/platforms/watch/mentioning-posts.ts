// The posts of a page whose own words mention one of the watch words, as far as they may be offered.
import type { Mentions } from '@/utils/evidence/watch-words';
import { containsNode, query } from '@/utils/platforms/page/dom';
import type { Candidate, Page, Platform } from '@/utils/platforms/platform';
import { TextScan } from './text-scan';

/**
 * The posts around these blocks that mention a word in what a capture would read of them: painted words of the post itself, not
 * its author's name, not a comment's under it.
 */
export function postsAround(page: Page, platform: Platform, mentions: Mentions, blocks: readonly Element[]): Candidate[] {
  const { watch } = platform;
  if (watch === undefined || blocks.length === 0) return [];
  const candidates = platform.candidates(page);
  const met = new Set(blocks.flatMap((block) => innermost(candidates, block) ?? []));
  if (met.size === 0) return [];
  const viewer = platform.viewer(page);
  return [...met].filter((candidate) => {
    if (candidate.advert === true || !watch.mayOffer(page, candidate)) return false;
    const { text } = platform.read(page, candidate, viewer).post;
    return text.source !== 'unknown' && mentions(text.value);
  });
}

/** The same for the whole page, at once. */
export function mentioningPosts(page: Page, platform: Platform, mentions: Mentions): Candidate[] {
  const { watch } = platform;
  if (watch === undefined || !watch.mayRead(page)) return [];
  const blocks: Element[] = [];
  const scan = new TextScan({
    whole: () => query(page.document, 'body'),
    apart: watch.apart,
    found: mentions,
    onFound: (block) => blocks.push(block),
  });
  scan.addWhole();
  scan.run(() => true);
  return postsAround(page, platform, mentions, blocks);
}

/** Of posts that hold each other, as a post holds its comments, the smallest: the last one in document order. */
function innermost(candidates: readonly Candidate[], block: Element): Candidate | undefined {
  return candidates.findLast(({ root }) => containsNode(root, block));
}
