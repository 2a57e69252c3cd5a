// What the documentation names is there: every source file, every folder, every command and every page that it links to.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '@/tests/commands/built-extension';
import { CODE, sourcesIn } from './sources';

const PAGES = [
  'README.md',
  ...readdirSync(join(PROJECT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
const { scripts: SCRIPTS } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const SOURCES = sourcesIn(CODE, /\.(tsx?|mjs|css)$/).map(([path]) => path);

/** `*` stands for any part of a name. Pages shorten what stands under utils: `store/vault/matter-rows.ts`. */
function isThere(named: string): boolean {
  const end = new RegExp(
    `(?:^|/)${named
      .split('*')
      .map((part) => RegExp.escape(part))
      .join('[^/]*')}$`,
  );
  return existsSync(join(PROJECT, named)) || SOURCES.some((path) => end.test(path) || end.test(dirname(path)));
}

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(join(PROJECT, page), 'utf8');

  // What stands in dist is built.
  it('names no source file and no folder that is not there', () => {
    const words = [...text.matchAll(/`([^`\n]+)`/g)]
      .flatMap(([, code = '']) => code.split(/\s+/))
      .filter((word) => !word.startsWith('dist/'));
    const named = words.filter(
      (word) => /^[\w@./*-]+\.(tsx?|mjs|css)$/.test(word) || /^(entrypoints|components|utils|tests|docs)\/[\w./*-]*$/.test(word),
    );
    expect(named.filter((word) => !isThere(word.replace(/\/$/, '')))).toEqual([]);
  });

  it('links to no page that is not there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)/g), ...text.matchAll(/src="([^"]+)"/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^https?:/.test(link));
    expect(local.filter((link) => !existsSync(join(PROJECT, dirname(page), link)))).toEqual([]);
  });

  it('names no command that package.json does not have', () => {
    const named = [...text.matchAll(/\bnpm run (?:-\w+ )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(SCRIPTS, name))).toEqual([]);
  });

  it('says no line of prose twice', () => {
    const lines = text.split('\n').filter((line) => line.length > 60);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });
});
