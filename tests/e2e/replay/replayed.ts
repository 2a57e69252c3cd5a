// Runs the replay command on a page kept beside the project, as a person would in a shell, and gives its record.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import type { CaptureRecord } from '@/utils/evidence/capture-record';

const ROOT = join(import.meta.dirname, '../../..');
const PAGES = join(ROOT, '../shared/pages');
const run = promisify(execFile);

export interface Replayed {
  capture: CaptureRecord;
  requests: string[];
  mutations: number;
}

/**
 * `page` is the path under the folder of pages; `pick` a CSS selector; `made` turns what is no HTML into it. Skips the running test
 * where the page is not there.
 */
export async function replayed(url: string, page: string, pick?: string, made?: (text: string) => string): Promise<Replayed> {
  const saved = join(PAGES, page);
  test.skip(!existsSync(saved), `the page ../shared/pages/${page} is not on this machine`);
  const out = mkdtempSync(join(tmpdir(), 'tyst-replay-'));
  try {
    const html = made === undefined ? saved : join(out, 'page.html');
    if (made !== undefined) writeFileSync(html, made(readFileSync(saved, 'utf8')));
    const picked = pick === undefined ? [] : ['--pick', pick];
    const command = ['tests/commands/replay.ts', '--url', url, '--html', html, ...picked, '--out', out];
    const { stdout } = await run(process.execPath, command, { cwd: ROOT, maxBuffer: 50_000_000 });
    return JSON.parse(stdout) as Replayed;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
