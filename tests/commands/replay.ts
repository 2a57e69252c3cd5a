// `npm run -s replay`: captures a saved page under its address with the real extension and tells what that did to the page and the network.
import { mkdirSync, readFileSync } from 'node:fs';
import { captureAndHandOver } from './capture-and-hand-over.ts';
import { countMutations } from './mutation-count.ts';
import { pickedBox } from './picked-post.ts';
import { type ReplayArguments, replayArguments } from './replay-arguments.ts';
import { readCapture } from './read-capture.ts';
import { TystBrowser } from './tyst-browser.ts';
import type { Page } from '@playwright/test';

const LIMIT_MS = 300_000;
/** How long a page may go on loading by itself before the press, ms. */
const SETTLE_MS = 700;

interface Replayed {
  bundle: string;
  capture: unknown;
  requests: string[];
  mutations: number;
}

async function replay(asked: ReplayArguments): Promise<Replayed> {
  mkdirSync(asked.out, { recursive: true });
  // Both run side by side, so that the control waits exactly as long as the other, at the same time.
  const ended = Promise.withResolvers<void>();
  const control = controlRun(asked, ended.promise);
  try {
    const real = await realRun(asked);
    ended.resolve();
    const known = await control;
    return {
      bundle: real.bundle,
      capture: await readCapture(real.bundle),
      requests: real.requests.filter((address) => !known.has(address)),
      mutations: real.mutations,
    };
  } finally {
    ended.resolve();
    await control.catch(() => undefined);
  }
}

/** The addresses that the page asks for when nobody presses anything. */
async function controlRun(asked: ReplayArguments, ended: Promise<void>): Promise<Set<string>> {
  const browser = await TystBrowser.start();
  try {
    await openSaved(browser, asked);
    await ended;
    return new Set(browser.server.asked.map(({ address }) => address));
  } finally {
    await browser.close();
  }
}

async function realRun(asked: ReplayArguments): Promise<{ bundle: string; requests: string[]; mutations: number }> {
  const browser = await TystBrowser.start();
  try {
    const page = await openSaved(browser, asked);
    const box = asked.pick === undefined ? undefined : await pickedBox(page, asked.pick);
    const mutations = await countMutations(page);
    const before = browser.server.asked.length;
    const bundles = await captureAndHandOver(browser, page, {
      out: asked.out,
      ...(box !== undefined && { box }),
      ...(asked.mode !== undefined && { mode: asked.mode }),
    });
    const [bundle] = bundles;
    if (bundle === undefined) throw new Error('No bundle was handed over.');
    const requests = [...new Set(browser.server.asked.slice(before).map(({ address }) => address))];
    return { bundle, requests, mutations: await mutations() };
  } finally {
    await browser.close();
  }
}

/** Opens the saved page under its address, scrolls to the picked element as a person would, and lets it come to rest. */
async function openSaved(browser: TystBrowser, asked: ReplayArguments): Promise<Page> {
  browser.server.serve(asked.url, { body: readFileSync(asked.html) });
  const page = await browser.open(asked.url);
  if (asked.pick !== undefined) {
    const picked = page.locator(`css=${asked.pick}`);
    if ((await picked.count()) === 0) throw new Error(`No element of the page matches --pick “${asked.pick}”.`);
    await picked.first().scrollIntoViewIfNeeded({ timeout: 5_000 });
  }
  await page.waitForTimeout(SETTLE_MS);
  return page;
}

const asked = replayArguments(process.argv.slice(2));
if (typeof asked === 'string') {
  console.error(asked);
  process.exitCode = 2;
} else {
  const late = setTimeout(() => {
    console.error(`Gave up after ${LIMIT_MS / 1000} s.`);
    process.exit(1);
  }, LIMIT_MS);
  try {
    console.log(JSON.stringify(await replay(asked)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    clearTimeout(late);
  }
}
