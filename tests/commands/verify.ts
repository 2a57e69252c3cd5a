// `npm run verify`: builds the verifier when it is missing or older than its sources, then runs it with the same arguments.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT } from './built-extension.ts';

const BUILT = join(PROJECT, 'dist/verify.mjs');
const SOURCES = ['entrypoints/verify', 'utils/bundle', 'utils/signature', 'utils/evidence', 'utils/school'];

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

const newest = Math.max(
  ...SOURCES.flatMap((folder) => readdirSync(join(PROJECT, folder)).map((name) => changedAt(join(PROJECT, folder, name)))),
);
const building =
  newest > changedAt(BUILT)
    ? spawnSync(process.execPath, [join(PROJECT, 'tests/commands/build-verify.mjs')], { stdio: ['ignore', 2, 2] })
    : undefined;
if (building !== undefined && building.status !== 0) throw new Error('the verifier could not be built');
await import(pathToFileURL(BUILT).href);
