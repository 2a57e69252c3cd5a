// Sees to it that the browser and the independent checkers are on the machine: by apt when that is possible, else by a clear sentence.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { findFirefox } from './firefox.ts';

/** Program → Debian's package of it. */
const TOOLS = {
  openssl: 'openssl',
  '7z': 'p7zip-full',
  xmllint: 'libxml2-utils',
  certtool: 'gnutls-bin',
  tesseract: 'tesseract-ocr',
  unzip: 'unzip',
  zip: 'zip',
  python3: 'python3',
  age: 'age',
  pdftotext: 'poppler-utils',
} as const;

/** Wanted, not needed: without it the tests of verify.html in Firefox are skipped, and say so. */
const FIREFOX = 'firefox-esr';

/** Likewise: without it the tests that read letters back from LibreOffice are skipped, and say so. */
const OFFICE = { programs: ['soffice', 'libreoffice'], name: 'libreoffice-writer-nogui' };

const missing = () => Object.entries(TOOLS).filter(([program]) => !onPath(program));

function onPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function install(packages: string[]): void {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.error(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: ['ignore', 'ignore', 'inherit'], env });
}

const packages = [
  ...missing().map(([, name]) => name),
  ...(findFirefox() === undefined ? [FIREFOX] : []),
  ...(OFFICE.programs.some(onPath) ? [] : [OFFICE.name]),
];
if (packages.length > 0) install(packages);
const still = missing();
if (still.length > 0) {
  const programs = still.map(([program]) => program).join(', ');
  const names = still.map(([, name]) => name).join(' ');
  console.error(`These programs are needed and missing: ${programs}. On Debian or Ubuntu: sudo apt-get install ${names}`);
  process.exitCode = 1;
} else {
  findBrowser();
}
