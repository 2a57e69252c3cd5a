// Finds a Chromium to drive, or installs one: Debian's by apt when root, else Playwright's own download, else a clear sentence.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Branded Chrome and Edge are left out: they removed the flags that load an unpacked extension. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

let found: string | undefined;

/** The path of a Chromium that can load an unpacked extension. Throws an Error that says what to do when there is none. */
export function findBrowser(): string {
  found ??= installed() ?? installDebian() ?? downloadPlaywright();
  if (found === undefined) {
    throw new Error(
      'No Chromium was found and none could be installed. Install Chromium, or set CHROMIUM to the path of one, and try again.',
    );
  }
  return found;
}

function installed(): string | undefined {
  const named = process.env['CHROMIUM'];
  return [...(named === undefined ? [] : [named]), ...INSTALLED, chromium.executablePath()].find((path) => existsSync(path));
}

function installDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('No Chromium here: installing Debian’s.');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  return installed();
}

function downloadPlaywright(): string | undefined {
  console.error('No Chromium here: asking Playwright to download one.');
  try {
    execFileSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit' });
  } catch {
    return undefined;
  }
  return installed();
}

/** Flags for every Chromium started here: no sandbox for root, no request of the browser's own. */
export const QUIET_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
