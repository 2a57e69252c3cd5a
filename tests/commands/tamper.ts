// `npm run tamper`: the tamper matrix beside other programs (docs/tamper-matrix.md), then the long run of flipped bits.
// With `--expected` it writes anew what each altered copy must be answered (tests/fixtures/tamper/expected.json): read the difference.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PROJECT } from './built-extension.ts';

// Inside the project, so that it finds the libraries.
const outfile = join(PROJECT, `node_modules/.tyst-tamper-${process.pid}.mjs`);
try {
  await build({
    absWorkingDir: PROJECT,
    entryPoints: ['tests/commands/tamper/run.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    alias: { '@': PROJECT.replace(/\/$/, '') },
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: PROJECT, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(outfile, { force: true });
}
