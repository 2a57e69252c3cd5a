// Finds the posts that are painted in a part of the page, each once, with the strategy that found it.
import { containsNode, precedes } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
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
  const found: PostRoot[] = [];
  for (const { name, roots } of strategies) {
    const known = found.map(({ root }) => root);
    for (const root of new Set(roots(scope))) {
      const overlaps = [...known, ...found.filter(({ strategy }) => strategy === name).map((other) => other.root)].some(
        (other) => containsNode(other, root) || containsNode(root, other),
      );
      if (!overlaps && isPainted(root)) found.push({ root, strategy: name });
    }
  }
  return found;
}
