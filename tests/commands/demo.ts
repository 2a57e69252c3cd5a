// `npm run demo`: the extension in Chromium on three practice pages; headless it captures, seals, hands over and checks one post on each.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { captureAndHandOver } from './capture-and-hand-over.ts';
import { checkBundle } from './check-bundle.ts';
import { pickedBox } from './picked-post.ts';
import { PRACTICE_PAGES, servePracticePages, type PracticePage } from './practice-pages.ts';
import { TystBrowser } from './tyst-browser.ts';

const USAGE = 'Usage: npm run demo [-- --headless] [--out DIR]';

/** Opens the pages for a person to try, until the window is closed. */
async function show(): Promise<void> {
  const browser = await TystBrowser.start({ headless: false, asShipped: true });
  try {
    servePracticePages(browser.server);
    for (const { address } of PRACTICE_PAGES) await browser.open(address);
    console.log('Three practice pages are open; nothing here reaches the network. Press Tyst’s button in the toolbar.');
    console.log('Close the window to end.');
    await browser.context.waitForEvent('close', { timeout: 0 });
  } finally {
    await browser.close();
  }
}

/** Captures one post on each page; true when every check of every bundle held. */
async function perform(out: string): Promise<boolean> {
  mkdirSync(out, { recursive: true });
  let held = true;
  for (const practice of PRACTICE_PAGES) {
    console.log(`\n${practice.name}: ${practice.address}`);
    const bundles = await performOn(practice, out);
    for (const bundle of bundles) held = tell(bundle) && held;
  }
  return held;
}

async function performOn(practice: PracticePage, out: string): Promise<string[]> {
  const browser = await TystBrowser.start({ asShipped: true });
  try {
    servePracticePages(browser.server);
    const page = await browser.open(practice.address);
    const box = await pickedBox(page, practice.pick);
    return await captureAndHandOver(browser, page, { out, box, say: (step) => console.log(`  ${step}`) });
  } finally {
    await browser.close();
  }
}

function tell(bundle: string): boolean {
  console.log(`  bundle: ${bundle}`);
  const checks = checkBundle(bundle);
  for (const { what, held, said } of checks) console.log(`  ${held ? 'yes' : 'NO '} ${what}${held ? '' : `\n${said}`}`);
  return checks.every(({ held }) => held);
}

function demoArguments(): { headless: boolean; out: string } | string {
  try {
    const options = { headless: { type: 'boolean', default: false }, out: { type: 'string', default: 'out/demo' } } as const;
    const { headless, out } = parseArgs({ options }).values;
    return { headless, out: resolve(out) };
  } catch (error) {
    return `${(error as Error).message}\n${USAGE}`;
  }
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || 'DISPLAY' in process.env || 'WAYLAND_DISPLAY' in process.env;
}

const asked = demoArguments();
if (typeof asked === 'string') {
  console.error(asked);
  process.exitCode = 2;
} else if (!asked.headless && !hasScreen()) {
  console.error('There is no screen here to open a window on. Try: npm run demo -- --headless');
  process.exitCode = 2;
} else if (!asked.headless) {
  await show();
} else {
  const held = await perform(asked.out);
  console.log(held ? '\nEverything held.' : '\nNot everything held.');
  process.exitCode = held ? 0 : 1;
}
