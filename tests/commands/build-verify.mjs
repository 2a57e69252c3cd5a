// Builds what is published of the verifier: the command line as one file, dist/verify.mjs, and dist/verify.html with its SHA-256.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildPage } from '../../entrypoints/verify/build-page.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const outfile = `${project}dist/verify.mjs.${process.pid}`;

/** Renamed when whole: another process may be about to run the file, or be building it too. */
function publish(name, text) {
  const path = `${project}dist/${name}`;
  if (text !== undefined) writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

mkdirSync(`${project}dist`, { recursive: true });

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
publish('verify.mjs');
const { standalone, sha256 } = await buildPage(project);
publish('verify.html', standalone);
// As `sha256sum -c` reads it.
publish('verify.html.sha256', `${sha256}  verify.html\n`);
