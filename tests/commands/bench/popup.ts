// The popup of the designated person and the casebook's own list with 10,000 cases beside the same with ten: the first list, and what a search takes.
import type { Page } from '@playwright/test';
import { seedCases } from '../seed-cases.ts';
import { setRole } from '../set-role.ts';
import { TystBrowser } from '../tyst-browser.ts';
import { type Figure, median } from './figure.ts';

const MANY = 10_000;
const FEW = 10;
const RUNS = 15;
/** The words that the invented cases are about, and numbers that one of them has. */
const SEARCHES =
  'gate,bus,hall,cap,match,trip,bell,lunch,coat,choir,9871,123 match,4321,gate about,777,poster_5150,about the bus,60'.split(',');
const ROUNDS = 5;
const SETTLED_MS = 300;

interface ListScreen {
  path: string;
  size: { width: number; height: number };
  row: string;
}

/** In a tab as large as the popup: what is in it is the same. */
const POPUP: ListScreen = { path: 'popup.html', size: { width: 400, height: 600 }, row: '.rows .row' };
const RECORDED: ListScreen = { path: 'casebook.html#cases', size: { width: 1280, height: 900 }, row: '.case-table li' };

export async function benchPopup(): Promise<Figure[]> {
  const few = await start(FEW);
  const many = await start(MANY);
  try {
    const times = { few: [] as number[], many: [] as number[] };
    const recorded = { few: [] as number[], many: [] as number[] };
    for (let run = 0; run < RUNS; run++) {
      times.few.push(await firstList(few, POPUP));
      times.many.push(await firstList(many, POPUP));
      recorded.few.push(await firstList(few, RECORDED));
      recorded.many.push(await firstList(many, RECORDED));
    }
    const searches = { few: await searchTimes(few), many: await searchTimes(many) };
    return [
      {
        what: `the DSL’s popup with ${MANY} cases: opened → first list painted`,
        ours: median(times.many),
        reference: median(times.few),
        unit: 'ms',
        referenceIs: `the same with ${FEW} cases`,
        aim: '≤ 1.3',
        runs: RUNS,
      },
      {
        what: `the casebook’s “Recorded here” with ${MANY} cases: opened → first page painted`,
        ours: median(recorded.many),
        reference: median(recorded.few),
        unit: 'ms',
        referenceIs: `the same with ${FEW} cases`,
        aim: 'none',
        runs: RUNS,
      },
      {
        what: `a search among ${MANY} cases, key → results painted: 95 of 100 within (the first after opening took ${Math.round(searches.many[0] ?? 0)} ms), not the`,
        ours: p95(searches.many),
        reference: p95(searches.few),
        unit: 'ms',
        referenceIs: `the same among ${FEW} cases`,
        aim: 'ours ≤ 50 ms',
        runs: searches.many.length,
      },
    ];
  } finally {
    await Promise.all([few.close(), many.close()]);
  }
}

async function start(count: number): Promise<TystBrowser> {
  const browser = await TystBrowser.start();
  await seedCases(browser, count);
  await setRole(browser, 'dsl');
  return browser;
}

/** From the beginning of the navigation until the frame with the first rows was painted, by the page's own clock; ms. */
async function firstList(browser: TystBrowser, screen: ListScreen): Promise<number> {
  const page = await openScreen(browser, screen);
  const painted = await page.evaluate<number>(firstRow(screen));
  await page.close();
  return painted;
}

/** Of each search, typed at once, the time until the frame with its results was painted; ms. */
async function searchTimes(browser: TystBrowser): Promise<number[]> {
  const page = await openScreen(browser, POPUP);
  await page.evaluate(firstRow(POPUP));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const words of SEARCHES) times.push(await page.evaluate<number>(searchFor(words)));
  }
  await page.close();
  return times;
}

async function openScreen(browser: TystBrowser, { path, size }: ListScreen): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.goto(browser.address(path), { waitUntil: 'commit' });
  return page;
}

const PAINTED = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))';

/** Looked for in every frame: the one that has it is being painted. */
function firstRow({ row }: ListScreen): string {
  return `new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('${row}') === null) requestAnimationFrame(look);
      else setTimeout(() => resolve(performance.now()));
    };
    look();
  })`;
}

/** Done when nothing of the list has changed for a while; what counts is the frame that painted its last change, or the next one. */
function searchFor(words: string): string {
  return `new Promise((resolve) => {
    const field = document.querySelector('#search');
    const start = performance.now();
    let timer;
    let last = start;
    const note = () => {
      ${PAINTED}.then(() => { last = performance.now(); });
      clearTimeout(timer);
      timer = setTimeout(() => { observer.disconnect(); resolve(last - start); }, ${SETTLED_MS});
    };
    const observer = new MutationObserver(note);
    observer.observe(document.querySelector('.cases'), { childList: true, subtree: true, characterData: true });
    field.value = ${JSON.stringify(words)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
    note();
  })`;
}

function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}
