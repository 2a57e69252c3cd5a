// Builds the extension when its sources are newer than the build, and hands out a copy of it that no later build disturbs.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** The folders that the build makes. */
export type Build = 'chrome-mv3' | 'firefox-mv3';
const LOCK = join(PROJECT, 'node_modules', '.tyst-building');
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package.json', 'package-lock.json'];
const BUILD_LIMIT_MS = 180_000;

/** Copies the built extension into `folder` and returns the folder; builds it first when a source is newer. */
export async function copyExtension(folder: string, of: Build = 'chrome-mv3'): Promise<string> {
  const built = join(PROJECT, '.output', of);
  const manifest = join(built, 'manifest.json');
  await locked(() => {
    const newest = newestSource();
    if (builtAt(manifest) < newest) build(of, manifest, newest);
    cpSync(built, folder, { recursive: true });
  });
  return folder;
}

/** Takes the schema of what a school may set by policy out of the manifest of a copy; `storage.managed` is then empty at once. */
export function leaveOutPolicies(folder: string): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, storage: undefined }));
}

function builtAt(manifest: string): number {
  return existsSync(manifest) ? Math.ceil(statSync(manifest).mtimeMs) : 0;
}

function newestSource(): number {
  const files = SOURCES.flatMap((name) => {
    const path = join(PROJECT, name);
    if (!existsSync(path)) return [];
    return statSync(path).isFile() ? [path] : readdirSync(path, { recursive: true }).map((file) => join(path, String(file)));
  });
  return Math.max(0, ...files.map((file) => Math.floor(statSync(file).mtimeMs)));
}

/** The build is dated like the sources it was made from, so that an edit made meanwhile is not missed. */
function build(of: Build, manifest: string, sourcesAt: number): void {
  console.error('Building the extension …');
  const run = spawnSync(
    process.execPath,
    [join(PROJECT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', of.replace('-mv3', '')],
    {
      cwd: PROJECT,
      encoding: 'utf8',
      timeout: BUILD_LIMIT_MS,
    },
  );
  if (run.status !== 0) throw new Error(`The extension could not be built:\n${run.stdout}\n${run.stderr}`);
  utimesSync(manifest, sourcesAt / 1000, sourcesAt / 1000);
}

/** Runs while no other process of this project builds or copies. A lock whose process has ended is taken over. */
async function locked(act: () => void): Promise<void> {
  const until = Date.now() + BUILD_LIMIT_MS;
  while (!takeLock()) {
    if (Date.now() > until) throw new Error(`Another process has been building for too long; remove ${LOCK} if none is.`);
    await new Promise((resolve) => void setTimeout(resolve, 100));
  }
  try {
    act();
  } finally {
    rmSync(LOCK, { recursive: true });
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
  } catch {
    if (holderHasEnded()) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
  writeFileSync(join(LOCK, 'pid'), String(process.pid));
  return true;
}

function holderHasEnded(): boolean {
  try {
    const pid = Number(readFileSync(join(LOCK, 'pid'), 'utf8'));
    if (pid === 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
