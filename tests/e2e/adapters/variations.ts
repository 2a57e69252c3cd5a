// Ways in which a page of the same generation may differ from another: each changes the open page and nothing that it says.
import type { Page } from '@playwright/test';

export type Variation = (page: Page) => Promise<void>;

/** Class names that an old layout has instead of anything better; they were stable for years. */
const OLD_HOOKS = 'message-in message-out copyable-text selectable-text quoted-mention copyable-area emoji read-more-button';

export const VARIATIONS: Readonly<Record<string, Variation>> = {
  'class names scrambled anew': async (page) => {
    await page.evaluate((hooks) => {
      const kept = new Set(hooks.split(' '));
      const names = new Map<string, string>();
      for (const element of document.querySelectorAll('[class]')) {
        const fresh = [...element.classList].map((name) => {
          if (kept.has(name)) return name;
          names.set(name, names.get(name) ?? `x${(names.size * 7919 + 4093).toString(36)}`);
          return names.get(name) ?? name;
        });
        element.setAttribute('class', fresh.join(' '));
      }
      const inOrder = [...names].toSorted(([a], [b]) => b.length - a.length);
      for (const sheet of document.querySelectorAll('style')) {
        sheet.textContent = (sheet.textContent ?? '').replaceAll(/\.([A-Za-z_-][\w-]*)/g, (found, name: string) => {
          const fresh = inOrder.find(([old]) => old === name)?.[1];
          return fresh === undefined ? found : `.${fresh}`;
        });
      }
    }, OLD_HOOKS);
  },
  'attributes in another order': async (page) => {
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('body *')) {
        const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
        for (const [name] of attributes) element.removeAttribute(name);
        for (const [name, value] of attributes.toReversed()) element.setAttribute(name, value);
      }
    });
  },
  'every run of text in a box of its own': async (page) => {
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const runs: Text[] = [];
      while (texts.nextNode() !== null) runs.push(texts.currentNode as Text);
      for (const run of runs) {
        const parent = run.parentElement;
        if (parent === null || parent.closest('style, script, svg') !== null || run.textContent?.trim() === '') continue;
        const box = document.createElement('font');
        run.replaceWith(box);
        box.append(run);
      }
    });
  },
  'text nodes split in two': async (page) => {
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const runs: Text[] = [];
      while (texts.nextNode() !== null) runs.push(texts.currentNode as Text);
      for (const run of runs) if (run.data.length > 8 && run.parentElement?.closest('style, script') === null) run.splitText(4);
    });
  },
  'nodes of another extension, comments and empty boxes': async (page) => {
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('body div, body article, body li')) {
        // What a label points to is never painted, and nothing is put there.
        if (element.getBoundingClientRect().width <= 1) continue;
        element.append(document.createComment('of no meaning'));
        const foreign = document.createElement('x-foreign');
        foreign.setAttribute('hidden', '');
        foreign.append('words of another extension');
        element.append(foreign);
      }
    });
  },
  'a right-to-left page': async (page) => {
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      // The characters of a date are put in order in the direction of its language.
      for (const box of document.querySelectorAll<HTMLElement>('a [aria-hidden="true"], a [style*="flex"]')) box.dir = 'ltr';
    });
  },
  'a narrow window': async (page) => {
    await page.setViewportSize({ width: 900, height: 600 });
  },
  'a page at 150 %': async (page) => {
    await page.evaluate(() => {
      document.documentElement.style.zoom = '1.5';
    });
  },
  'dark colours': async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(() => {
      document.documentElement.style.cssText += 'filter: invert(1); background: #000';
    });
  },
};
