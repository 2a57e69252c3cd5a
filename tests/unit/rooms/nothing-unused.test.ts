// Nothing lies about unused: exports that no other file names, classes that no screen has, texts that nothing asks for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '@/tests/commands/built-extension';
import { en } from '@/utils/i18n/catalogues';
import { PLURALS } from '@/utils/i18n/text-types';
import { CODE, sourcesIn } from './sources';

const SCRIPT = /\.(tsx?|mjs)$/;
const CATALOGUE = /^utils\/i18n\/(en|cy)\//;

it('exports no value that only its own file names, and no type that nothing names', () => {
  const files = sourcesIn(CODE, SCRIPT).concat([['wxt.config.ts', readFileSync(join(PROJECT, 'wxt.config.ts'), 'utf8')]]);
  const named = Map.groupBy(
    files.flatMap(([path, text]) => (text.match(/[A-Za-z_$][\w$]*/g) ?? []).map((word) => ({ path, word }))),
    ({ word }) => word,
  );
  const exported = files.flatMap(([path, text]) =>
    [...text.matchAll(/^export (?:async )?(function\*?|const|let|class|interface|type) ([\w$]+)/gm)].map(
      ([, kind = '', name = '']) => ({
        path,
        name,
        isType: kind === 'interface' || kind === 'type',
      }),
    ),
  );
  expect(exported.length).toBeGreaterThan(1_000);
  const unused = exported.filter(({ path, name, isType }) => {
    const places = named.get(name) ?? [];
    return isType ? places.length < 2 : places.every((place) => place.path === path);
  });
  expect(unused).toEqual([]);
});

it('has no rule for a class that no screen and no document writes', () => {
  const written = new Set(
    sourcesIn(['entrypoints', 'components', 'utils'], /\.(tsx?|html)$/)
      .filter(([path]) => !CATALOGUE.test(path))
      .flatMap(([, text]) => text.match(/[A-Za-z][\w-]*/g) ?? []),
  );
  const ruled = sourcesIn(['entrypoints', 'components'], /\.css$/).flatMap(([path, text]) =>
    [...text.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => ({ path, name })),
  );
  expect(ruled.length).toBeGreaterThan(100);
  expect(ruled.filter(({ name }) => !written.has(name))).toEqual([]);
});

type Tree = { readonly [key: string]: string | Tree };

/** Every key without the ending of a plural form. */
function keysOf(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [path + key.replace(new RegExp(`_(${PLURALS.join('|')})$`), '')]
      : keysOf(value, `${path}${key}.`),
  );
}

it('has no text in the catalogue that nothing asks for, by its key or by a key that is put together', () => {
  const code = sourcesIn(['entrypoints', 'components', 'utils'], SCRIPT).filter(([path]) => !CATALOGUE.test(path));
  const whole = new Set(
    code.flatMap(([, text]) => [...text.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/gi)].map(([, key = '']) => key)),
  );
  const parts = code
    .flatMap(([, text]) => [...text.matchAll(/`([a-z][\w-]*\.[^`\n]*\$\{[^`\n]*)`/gi)])
    .map(([, pattern = '']) => pattern.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map((part) => RegExp.escape(part)))
    .map((fixed) => new RegExp(`^${fixed.join('[\\w.-]+')}$`));
  const keys = [...new Set(keysOf(en))];
  expect(keys.length).toBeGreaterThan(1_000);
  expect(keys.filter((key) => !whole.has(key) && !parts.some((pattern) => pattern.test(key)))).toEqual([]);
});
