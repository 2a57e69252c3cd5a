// The casebook with many matters beside the same with ten: from one of its lists to another, each read and drawn anew.
import type { Page } from '@playwright/test';
import { seedMatters } from '../seed-cases.ts';
import { TystBrowser } from '../tyst-browser.ts';
import { type Figure, median } from './figure.ts';

const PASSPHRASE = 'correct horse battery staple';
const MANY = 1_000;
const FEW = 10;
const RUNS = 9;

const LISTS = [
  { name: 'Deadlines', hash: '#deadlines', row: '.deadlines li' },
  { name: 'Received', hash: '#received', row: '.case-table li' },
] as const;

export async function benchReceived(): Promise<Figure[]> {
  const few = await TystBrowser.start();
  const many = await TystBrowser.start();
  try {
    const [ofFew, ofMany] = [await turns(few, FEW), await turns(many, MANY)];
    return LISTS.map(({ name, hash }) => ({
      what: `the casebook’s “${name}” with ${MANY} matters: asked for → first page painted`,
      ours: median(ofMany.get(hash) ?? []),
      reference: median(ofFew.get(hash) ?? []),
      unit: 'ms',
      referenceIs: `the same with ${FEW} matters`,
      aim: 'none',
      runs: RUNS,
    }));
  } finally {
    await Promise.all([few.close(), many.close()]);
  }
}

/** From list to list in an open casebook: the times of each, ms. */
async function turns(browser: TystBrowser, matters: number): Promise<Map<string, number[]>> {
  await seedMatters(browser, PASSPHRASE, { matters, purged: matters, lines: matters });
  const page = await browser.open(browser.address('casebook.html#received'));
  await page.locator('input[type=password]').fill(PASSPHRASE);
  await page.locator('form button[type=submit]').click();
  await page.locator('.case-table li').first().waitFor();
  const times = new Map<string, number[]>(LISTS.map(({ hash }) => [hash, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const { hash, row } of LISTS) times.get(hash)?.push(await turnTo(page, hash, row));
  }
  return times;
}

/** Looked for in every frame: the one that has a row of the list is being painted. */
function turnTo(page: Page, hash: string, row: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const start = performance.now();
    location.hash = '${hash}';
    const look = () => {
      if (document.querySelector('${row}') === null) requestAnimationFrame(look);
      else setTimeout(() => resolve(performance.now() - start));
    };
    requestAnimationFrame(look);
  })`);
}
