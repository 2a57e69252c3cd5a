// The watch words' cost in a long timeline, per 1,000 nodes, against the browser's own reading of the same page's words.
import type { CDPSession } from '@playwright/test';
import { allowSite } from '../allow-site.ts';
import { TystBrowser } from '../tyst-browser.ts';
import { openWatchSettings, switchOn } from '../watch-settings.ts';
import { type Figure, median } from './figure.ts';

const ADDRESS = 'https://x.com/home';
const RUNS = 5;
/** About 9,000 nodes. */
const POSTS = 250;
const MENTIONS = 5;
/** Long enough for a busy machine to have an idle moment for all of it. */
const ALL_READ_MS = 4_000;

interface TraceEvent {
  name: string;
  /** Microseconds, on the clock and on the processor. */
  dur?: number;
  tdur?: number;
}

export async function benchWatch(): Promise<Figure[]> {
  const browser = await TystBrowser.start();
  try {
    await allowSite(browser, 'https://x.com/*');
    await switchOn(await openWatchSettings(browser), 'X');
    const reading = await measure(browser, 0);
    const finding = await measure(browser, MENTIONS);
    const { reference } = reading;
    const shared = { reference, unit: 'ms', referenceIs: '`innerText` of the same page, laid out anew', runs: RUNS } as const;
    return [
      { ...shared, what: 'watch words: reading a timeline, per 1,000 nodes', ours: reading.ours, aim: 'ours ≤ 5 ms' },
      {
        ...shared,
        what: `watch words: the same where ${MENTIONS} posts mention one, found out once`,
        ours: finding.ours,
        aim: 'none',
      },
    ];
  } finally {
    await browser.close();
  }
}

/** Medians, ms per 1,000 nodes of the page. */
async function measure(browser: TystBrowser, mentions: number): Promise<{ ours: number; reference: number }> {
  browser.server.serve(ADDRESS, { body: timeline(mentions) });
  const ours: number[] = [];
  const reference: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.context.newPage();
    const stop = await trace(await browser.context.newCDPSession(page));
    await page.goto(ADDRESS, { waitUntil: 'load' });
    await page.waitForTimeout(ALL_READ_MS);
    // The page has no idle callbacks of its own: all of them are the watcher's.
    const idle = (await stop()).filter(({ name }) => name === 'FireIdleCallback');
    if (idle.length === 0) throw new Error('the page was not watched');
    const thousands = (await page.evaluate(countNodes)) / 1_000;
    ours.push(sum(idle.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1_000 / thousands);
    reference.push((await page.evaluate(readWords)) / thousands);
    await page.close();
  }
  return { ours: median(ours), reference: median(reference) };
}

/** Begins to record what the page's main thread does; the returned function ends that and tells. */
async function trace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

function countNodes(): number {
  const walker = document.createTreeWalker(document.body);
  let count = 1;
  while (walker.nextNode() !== null) count += 1;
  return count;
}

/** How long the browser takes to say what the page says, ms; its style is changed first, so that nothing is remembered. */
function readWords(): number {
  document.body.style.fontSize = '14.5px';
  const start = performance.now();
  const { length } = document.body.innerText;
  return length > 0 ? performance.now() - start : Number.NaN;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function timeline(mentions: number): string {
  const posts = Array.from({ length: POSTS }, (_, index) => post(index, index < mentions)).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home / X</title></head><body>
<header role="banner"><nav><a data-testid="AppTabBar_Profile_Link" href="/fixture_reporter">Profile</a></nav></header>
<main role="main"><div data-testid="primaryColumn"><section>${posts}</section></div></main></body></html>`;
}

function post(index: number, mentions: boolean): string {
  const words = mentions ? 'Ask Ysgol Bryn Enghraifft about it.' : 'Rhywbeth arall, tŷ a gŵr, am ddiwrnod hir.';
  const id = String(2_111_081_100_000_000_000n + BigInt(index));
  return `<div data-testid="cellInnerDiv"><article data-testid="tweet" role="article" tabindex="0">
<div data-testid="User-Name"><div><a href="/poster_${index}"><span><span>Poster Number ${index}</span></span></a></div><div><a href="/poster_${index}" tabindex="-1"><span>@poster_${index}</span></a>
<a href="/poster_${index}/status/${id}"><time datetime="2026-10-16T14:05:27.000Z">16 Oct</time></a></div></div>
<div data-testid="tweetText" dir="auto" lang="en"><span>Invented words, number ${index}. They go on for a line or two, as posts do, and say nothing of anybody. </span><a href="/hashtag/x">#example</a><span> ${words}</span></div>
<div role="group"><button data-testid="reply"><span>1</span></button><button data-testid="retweet"><span>2</span></button><button data-testid="like"><span>3</span></button></div></article></div>`;
}
