// However often a page repeats a thing, and however deep it nests it: nothing throws, and the work grows no faster than the page.
import type { Page } from '@playwright/test';
import type { PlatformId } from '@/utils/evidence/post';
import { expect, readFixture, test } from './adapter-page';
import { HOSTILE_SHAPES } from './hostile-shapes';

const FEW = 400;
/** Work that grows with the square of the page takes sixteen times as long on one four times as large. */
const TIMES = 4;
const LESS_THAN_SQUARE = 9;
/** Processor time, ms, that every reading takes, and that the garbage collector may take at any moment. */
const ALWAYS = 120;

/** The least processor time of the page's own thread, ms, of two readings. */
async function worked(page: Page, platform: PlatformId): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const readings: number[] = [];
  for (let reading = 0; reading < 2; reading++) {
    const before = await spent();
    await readFixture(page, platform);
    readings.push((await spent()) - before);
  }
  return Math.min(...readings) * 1_000;
}

for (const [name, { platform, address, html }] of Object.entries(HOSTILE_SHAPES)) {
  test(name, async ({ openPage }) => {
    const few = await worked(await openPage(address, html(FEW)), platform);
    const many = await worked(await openPage(address, html(FEW * TIMES)), platform);
    expect(few).toBeGreaterThan(0);
    expect((many + ALWAYS) / (few + ALWAYS)).toBeLessThan(LESS_THAN_SQUARE);
  });
}
