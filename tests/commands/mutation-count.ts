// Counts what changes in a page's DOM from a moment on, in its open shadow roots too.
import type { Page } from '@playwright/test';

/**
 * Begins to count in the page's own world: child lists, attributes and text of the document and of every open shadow root,
 * those attached later included. The returned function tells the number so far; it throws once the page has gone elsewhere.
 */
export async function countMutations(page: Page): Promise<() => Promise<number>> {
  const counter = await page.evaluateHandle(() => {
    const seen = new Set<Node>();
    let count = 0;
    const observer = new MutationObserver(note);

    function note(records: MutationRecord[]): void {
      count += records.length;
      for (const record of records) for (const node of record.addedNodes) watchRootsUnder(node);
    }
    function watch(root: Node): void {
      if (seen.has(root)) return;
      seen.add(root);
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      watchRootsUnder(root);
    }
    function watchRootsUnder(node: Node): void {
      const inside = node instanceof Element || node instanceof Document || node instanceof DocumentFragment;
      const elements = inside ? [node, ...node.querySelectorAll('*')] : [];
      for (const element of elements) if (element instanceof Element && element.shadowRoot !== null) watch(element.shadowRoot);
    }

    watch(document);
    // A root attached from now on is watched from its first child on.
    const inherited = Reflect.get(Element.prototype, 'attachShadow');
    Element.prototype.attachShadow = new Proxy(inherited, {
      apply(attachShadow, element, [options]: [ShadowRootInit]) {
        const root: ShadowRoot = Reflect.apply(attachShadow, element, [options]);
        if (options.mode === 'open') watch(root);
        return root;
      },
    });
    return {
      tell: (): number => {
        note(observer.takeRecords());
        // A root that another world attached tells nobody: it is itself a change.
        const before = seen.size;
        watchRootsUnder(document);
        return (count += seen.size - before);
      },
    };
  });
  return () => counter.evaluate(({ tell }) => tell());
}
