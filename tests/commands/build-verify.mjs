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

/** Of the program and of the programs in it. */
const options = {
  absWorkingDir: project,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  alias: { '@': project },
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
};

/**
 * Chains of certificates and decryption are five sixths of the whole, which every thread would have to compile and hardly anybody
 * asks for: each lies in the file as text, a program of its own that is loaded when it is imported. It shares no classes with the rest.
 */
const loadLater = {
  name: 'load-later',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(?:check-chains|decrypt-input)$/ }, async ({ path, resolveDir }) => {
      const { outputFiles } = await build({ ...options, entryPoints: [`${resolveDir}/${path}.ts`], write: false });
      // The characters that do not stay what they are in an address.
      const text = outputFiles[0].text.replaceAll(/[%#\t\n\r]/g, encodeURIComponent);
      return { path: `data:text/javascript;charset=utf-8,${text}`, external: true };
    });
  },
};

await build({ ...options, entryPoints: ['entrypoints/verify/command-line.ts'], outfile, plugins: [loadLater] });
publish('verify.mjs');
const { standalone, sha256 } = await buildPage(project);
publish('verify.html', standalone);
// As `sha256sum -c` reads it.
publish('verify.html.sha256', `${sha256}  verify.html\n`);
