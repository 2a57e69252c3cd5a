// In every mode nothing of a page is changed by us and nothing is asked of the network; where it was scrolled, it stands as before.
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { captureAndHandOver, type WishedMode } from '@/tests/commands/capture-and-hand-over';
import { countMutations } from '@/tests/commands/mutation-count';
import { expect, test } from './fixtures';
import { outFolder } from './flow';
import { facebookPage } from './planted/facebook-page';
import { AUTHOR_WORDS, type Look } from './planted/look';
import { FIRST } from './planted/reporter';
import { whatsappPage } from './planted/whatsapp-page';
import { xPage } from './planted/x-page';
import { seenOnce } from './seen-once';

/** Taller than the window, so that every mode but `visible` has to scroll. */
const LOOK: Look = { lines: 40 };
const SITES = { X: xPage(FIRST, LOOK), Facebook: facebookPage(FIRST, LOOK), WhatsApp: whatsappPage(FIRST, LOOK) };
const MODES: readonly WishedMode[] = ['visible', 'post', 'thread', 'page'];

/** What else a page could notice: where it was scrolled to, what has the focus or is selected, and events of any pointer or key. */
async function watchActs(page: Page): Promise<() => Promise<string[]>> {
  const noticed = await page.evaluateHandle(() => {
    const acts: string[] = [];
    const kinds = ['click', 'pointerdown', 'mousemove', 'keydown', 'input', 'focusin', 'focusout', 'selectionchange', 'copy'];
    for (const kind of kinds) addEventListener(kind, () => acts.push(kind), true);
    return acts;
  });
  return () => noticed.evaluate((acts) => [...acts]);
}

const scrolledTo = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('*')].map((element) => element.scrollTop).filter((top) => top !== 0));

for (const [site, { address, html }] of Object.entries(SITES)) {
  for (const mode of MODES) {
    test(`${site}, ${mode}: no change, no act and no request`, async ({ tyst }) => {
      test.setTimeout(90_000);
      const out = outFolder();
      tyst.server.serve(address, { body: html });
      const page = await tyst.open(address);
      const box = await page.getByText(AUTHOR_WORDS).last().boundingBox();
      const before = await scrolledTo(page);
      const [mutations, acts] = [await countMutations(page), await watchActs(page)];
      const asked = tyst.server.asked.length;

      await captureAndHandOver(tyst, page, { out, mode, ...(box && { box }) });

      // A page that is touched once is touched.
      await seenOnce(async () => {
        expect(await mutations(), 'changes in the page').toBe(0);
        expect(await acts(), 'acts in the page').toEqual([]);
        expect(tyst.server.asked.slice(asked)).toEqual([]);
        expect(await scrolledTo(page)).toEqual(before);
      });
      rmSync(out, { recursive: true });
    });
  }
}
