// The memory of the process that draws one page: what is resident now, and the most that was.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { TystBrowser } from '../tyst-browser.ts';

/** The process that draws this page: the renderer whose memory grew most when the page asked for some. */
export async function rendererOf(browser: TystBrowser, page: Page): Promise<string> {
  const root = execFileSync('pgrep', ['-f', '--', `--type=renderer.*${browser.folder}|${browser.folder}.*--type=renderer`], {
    encoding: 'utf8',
  });
  const pids = root.trim().split('\n');
  const before = new Map(pids.map((pid) => [pid, resident(pid, 'VmRSS')]));
  await page.evaluate('globalThis.ballast = new Uint8Array(128 * 2 ** 20).fill(1); 0');
  const grown = pids.toSorted((a, b) => growth(b, before) - growth(a, before))[0];
  await page.evaluate('delete globalThis.ballast; 0');
  if (grown === undefined) throw new Error('no renderer found');
  // Writing 5 sets the peak (VmHWM) back to what is resident now (proc(5), clear_refs).
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  writeFileSync(`/proc/${grown}/clear_refs`, '5');
  return grown;
}

function growth(pid: string, before: ReadonlyMap<string, number>): number {
  return resident(pid, 'VmRSS') - (before.get(pid) ?? 0);
}

/** MiB: `VmRSS` is resident now, `VmHWM` the most since the peak was set back (proc(5)). */
export function resident(pid: string, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
}
