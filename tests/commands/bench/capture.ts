// Click → stored draft (visible), against the browser's own screenshot of the same page in the same run.
import { PRACTICE_PAGES, servePracticePages } from '../practice-pages.ts';
import { TystBrowser } from '../tyst-browser.ts';
import { whenStored } from './draft-watch.ts';
import { type Figure, median, timed } from './figure.ts';
import { pressCapture } from './press.ts';

const RUNS = 11;

export async function benchCapture(): Promise<Figure[]> {
  const browser = await TystBrowser.start();
  try {
    servePracticePages(browser.server);
    const practice = PRACTICE_PAGES[0];
    if (practice === undefined) throw new Error('no practice page');
    const page = await browser.open(practice.address);
    const watcher = await browser.open(browser.address('options.html'));
    const cdp = await browser.context.newCDPSession(page);
    const ours: number[] = [];
    const reference: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await page.bringToFront();
      reference.push(await timed(() => cdp.send('Page.captureScreenshot', { format: 'png' })));
      const popup = await browser.pressToolbar(page);
      await popup.press('button', /what the window shows$/);
      const stored = whenStored(watcher, run, 'any');
      await pressCapture(popup);
      const at = await stored;
      const clicked = Number(await watcher.evaluate(() => localStorage.getItem('bench-click')));
      ours.push(at - clicked);
      const review = await browser.extensionPage('review.html');
      await review.close();
    }
    return [
      {
        what: 'click → stored draft (visible)',
        ours: median(ours),
        reference: median(reference),
        unit: 'ms',
        referenceIs: '`Page.captureScreenshot`',
        aim: '≤ 1.5',
        runs: RUNS,
      },
    ];
  } finally {
    await browser.close();
  }
}
