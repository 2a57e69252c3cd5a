// Builds the verifier's command line into one file that runs without the project: dist/verify.mjs.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const project = fileURLToPath(new URL('../..', import.meta.url));

await build({
  absWorkingDir: project,
  entryPoints: ['entrypoints/verify/command-line.ts'],
  outfile: 'dist/verify.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  alias: { '@': project },
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
});
