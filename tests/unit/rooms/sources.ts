// The project's files as text, for the tests that ask what is still named and used.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '@/tests/commands/built-extension';

export const CODE = ['entrypoints', 'components', 'utils', 'tests'] as const;

/** Path in the project and text of every file in these folders whose name has this ending. */
export function sourcesIn(folders: readonly string[], ending: RegExp): [path: string, text: string][] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
    )
    .filter((path) => ending.test(path) && !path.startsWith('tests/fixtures/'))
    .map((path) => [path, readFileSync(join(PROJECT, path), 'utf8')]);
}
