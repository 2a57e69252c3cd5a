// Notices what changes in the pictured parts of a page between two looks, even what is changed back at once. It only listens.
import { closest, parentOf } from '@/utils/platforms/page/dom';
import { MOVING } from './moving';

/** What a reader would see change: words, pictures, and what shows or hides them. */
const OPTIONS: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['src', 'srcset', 'href', 'xlink:href', 'alt', 'style', 'class', 'hidden'],
};

const watches = new WeakMap<Document, ChangeWatch>();

/** How many changes were seen so far in what was watched; from now on `roots` are watched. What moves by itself does not count. */
export function changesIn(document: Document, roots: readonly Element[]): number {
  const watch = watches.get(document) ?? new ChangeWatch();
  watches.set(document, watch);
  return watch.changesIn(roots);
}

/** A page that nobody looks at any more is not listened to. */
export function stopWatching(document: Document): void {
  watches.get(document)?.stop();
}

class ChangeWatch {
  readonly #observer = new MutationObserver((records) => {
    this.#note(records);
  });
  #watched: readonly Element[] = [];
  #changes = 0;

  changesIn(roots: readonly Element[]): number {
    this.#note(this.#observer.takeRecords());
    const isSame = roots.length === this.#watched.length && roots.every((root, index) => root === this.#watched[index]);
    if (isSame) return this.#changes;
    // Parts that were put in the place of others are a change as well.
    this.#changes += 1;
    this.#observer.disconnect();
    for (const root of roots) this.#observer.observe(root, OPTIONS);
    this.#watched = [...roots];
    return this.#changes;
  }

  stop(): void {
    this.#observer.disconnect();
    this.#watched = [];
  }

  #note(records: readonly MutationRecord[]): void {
    this.#changes += records.filter(({ target }) => {
      const element = target instanceof Element ? target : parentOf(target);
      return element !== undefined && closest(element, MOVING) === undefined;
    }).length;
  }
}
