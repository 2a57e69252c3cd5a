// Modules of the project as one script, for a page that a test or a measurement has open.
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { PROJECT } from './built-extension.ts';

type More = Pick<BuildOptions, 'define' | 'globalName' | 'plugins' | 'target'>;

/** The script of a file, named by its path in the project. */
export function scriptOfFile(path: string, more: More = {}): Promise<string> {
  return bundled({ entryPoints: [join(PROJECT, path)], ...more });
}

/** The script of a few lines of TypeScript that import what the page is to run. */
export function scriptOfLines(lines: string, more: More = {}): Promise<string> {
  return bundled({ stdin: { contents: lines, resolveDir: PROJECT, loader: 'ts' }, ...more });
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    format: 'iife',
    tsconfig: join(PROJECT, 'tsconfig.json'),
  });
  return outputFiles?.[0]?.text ?? '';
}
