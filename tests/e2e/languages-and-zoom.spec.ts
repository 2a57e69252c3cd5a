// The browser's own language decides until somebody chooses, and every page fits a window of half the width (200 % zoom).
import { popup as welsh } from '@/utils/i18n/cy/popup';
import { HandOverScreen } from '@/tests/commands/hand-over-screen';
import { expect, test } from './fixtures';
import { captureDraft, openXPage } from './flow';

/** In the popup: how high its window is, where the notice begins and the main button under it ends, and how high the bar above is. */
const MAIN_ACT = `(() => {
  const [notice, button] = ['.main-act .notice', '.main-act .button'].map((each) => document.querySelector(each).getBoundingClientRect());
  return { height: innerHeight, from: notice.top, to: button.bottom, bar: document.querySelector('.top-bar').offsetHeight };
})()`;

test.describe('in a Welsh browser at 200 % zoom', () => {
  test.use({ start: { languages: 'cy,en-GB', zoom: 2 } });

  test('the popup speaks Welsh at once, and shows what it is for without scrolling, in both languages', async ({ tyst }) => {
    const own = await tyst.open(tyst.address('options.html'));
    const popup = await tyst.pressToolbar(await openXPage(tyst));
    const fits = async () => {
      const { height, from, to, bar } = (await popup.evaluate(MAIN_ACT)) as Record<'height' | 'from' | 'to' | 'bar', number>;
      expect(height).toBe(300);
      expect(from).toBeGreaterThan(0);
      expect(to).toBeLessThanOrEqual(height);
      // One line.
      expect(bar).toBeLessThan(40);
    };
    await popup.find('button', new RegExp(`^${welsh.button}$`));
    expect(await popup.evaluate('document.documentElement.lang')).toBe('cy');
    await expect.poll(() => popup.text()).toContain('DSP');
    await expect(fits).toPass();
    await own.evaluate(`chrome.storage.local.set({ language: 'en' })`);
    await popup.find('button', /^Capture post$/);
    await expect(fits).toPass();
  });
});

test.describe('at 200 % zoom', () => {
  test.use({ start: { size: { width: 640, height: 500 } } });

  test('sealing is in reach without scrolling, and what has the focus is never under it', async ({ tyst }) => {
    const review = await captureDraft(tyst, await openXPage(tyst, { lines: 3 }));
    await expect(review.seal).toBeInViewport({ ratio: 1 });
    const concern = review.page.getByRole('textbox', { name: /^In a sentence/ });
    await concern.focus();
    await expect(review.seal).toBeInViewport({ ratio: 1 });
    const [field, button] = await Promise.all([concern.boundingBox(), review.seal.boundingBox()]);
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
  });

  test('no page scrolls sideways', async ({ tyst }) => {
    const review = await captureDraft(
      tyst,
      await openXPage(tyst, { author: 'Poster Withoutanyplacetobreakinaverylongname', lines: 3 }),
    );
    const tooWide: string[] = [];
    const measure = async (page: typeof review.page) => {
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      const [needed, there] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      if (needed > there) tooWide.push(`${new URL(page.url()).pathname}: ${needed} in ${there}`);
    };
    await measure(review.page);
    await review.answerByDefault();
    await review.sealIt();
    await measure(review.page);
    await review.handOver();
    const handOver = new HandOverScreen(await tyst.extensionPage('handover.html'));
    await measure(handOver.page);
    await handOver.toSaving();
    await measure(handOver.page);
    for (const path of ['casebook.html', 'options.html', 'welcome.html', 'verify.html'])
      await measure(await tyst.open(tyst.address(path)));
    expect(tooWide).toEqual([]);
  });
});
