// Builds the verifier's command line into one file that runs without the project: dist/verify.mjs.
import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const project = fileURLToPath(new URL('../..', import.meta.url));
const finished = `${project}dist/verify.mjs`;
// Renamed when whole: another process may be about to run the file, or be building it too.
const outfile = `${finished}.${process.pid}`;

await build({
  absWorkingDir: project,
  entryPoints: ['entrypoints/verify/command-line.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  alias: { '@': project },
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
});
renameSync(outfile, finished);
