// Finds the posts that are painted in a part of the page, each once, with the strategy that found it.
import { precedes } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { isWithin, outermost, tally } from './ancestry';
import { ALONE_STRATEGIES, FEED_STRATEGIES, type RootStrategy } from './root-strategies';

export interface PostRoot {
  root: Element;
  strategy: string;
}

/** In document order. Where strategies disagree about a post's extent, the earlier one is believed. */
export function postRoots(scope: ParentNode): PostRoot[] {
  const found = gather(scope, FEED_STRATEGIES);
  const roots = found.length > 0 ? found : gather(scope, ALONE_STRATEGIES);
  return roots.toSorted((a, b) => (precedes(a.root, b.root) ? -1 : 1));
}

function gather(scope: ParentNode, strategies: readonly RootStrategy[]): PostRoot[] {
  const found = new Map<Element, string>();
  for (const { name, roots } of strategies) {
    const holders = tally(found.keys());
    const known = new Set(found.keys());
    const fresh = outermost(roots(scope)).filter((root) => !holders.has(root) && !isWithin(root, known) && isPainted(root));
    for (const root of fresh) found.set(root, name);
  }
  return [...found].map(([root, strategy]) => ({ root, strategy }));
}
