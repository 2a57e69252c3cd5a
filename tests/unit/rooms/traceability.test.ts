// The table of docs/traceability.md cannot go stale: every id has its row, and what a row names exists.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REQUIREMENT_IDS } from '@/utils/protocol/requirements';

const ROOT = resolve(import.meta.dirname, '../../..');
const SOURCE = join(ROOT, '../shared/policies/README.md');
const RULES_OF_PRACTICE = 27;
/** Of receiving, checking and passing on: T1, T2 … */
const PARTS_OF_TRUST = 10;

interface Row {
  id: string;
  state: string;
  screens: string[];
  /** Path and the beginning, or a part, of a test's title. */
  tests: { path: string; title: string }[];
}

const ROWS = readFileSync(join(ROOT, 'docs/traceability.md'), 'utf8').split('\n').flatMap(rowOf);

function rowOf(line: string): Row[] {
  const [id = '', , state = '', screens = '', tests = ''] = line
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());
  if (!/^([SPG]\d+(\.\d+)?|T?\d+)$/.test(id)) return [];
  const named = tests === '' ? [] : tests.split('; `').map((each) => each.replace(/^`/, '').split('`: '));
  return [
    {
      id,
      state,
      screens: [...screens.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
      tests: named.map(([path = '', title = '']) => ({ path, title })),
    },
  ];
}

/** The lines of a test file on which a test's title stands, by path. */
const TITLES: ReadonlyMap<string, string[]> = new Map(
  readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(spec|test)\.tsx?$/.test(path))
    .map((path) => [`tests/${path}`, titlesOf(readFileSync(join(ROOT, 'tests', path), 'utf8'))]),
);

function titlesOf(source: string): string[] {
  return [...source.matchAll(/\b(?:it|test|describe)(?:\.each\((?:[^()]|\([^()]*\))*\))?\(\s*(['"`])((?:(?!\1).)*)\1/g)].map(
    ([, , title = '']) => title,
  );
}

/** Ids and numbers that a title names: `(S3.2)`, `(PRACTICE 3, 14)`. */
function idsIn(title: string): string[] {
  const ids = [...title.matchAll(/\b([SP]\d\.\d|G[1-8])\b/g)].map(([, id = '']) => id);
  const numbers = [...title.matchAll(/PRACTICE ((?:\d+)(?:, \d+\b(?!\.))*)/g)].flatMap(([, list = '']) => list.split(', '));
  return [...ids, ...numbers];
}

describe('the table of what is asked', () => {
  it('has one row for each requirement, each rule of practice and each part of trust, in their order', () => {
    const numbers = Array.from({ length: RULES_OF_PRACTICE }, (_, index) => String(index + 1));
    const parts = Array.from({ length: PARTS_OF_TRUST }, (_, index) => `T${index + 1}`);
    expect(ROWS.map(({ id }) => id)).toEqual([...REQUIREMENT_IDS, ...numbers, ...parts]);
  });

  it.each(ROWS)('names for $id only screens and tests that exist', ({ state, screens, tests }) => {
    expect(state).toMatch(/^(built|not yet|partly: .{10,})$/);
    for (const path of screens) expect(existsSync(join(ROOT, path)), path).toBe(true);
    for (const { path, title } of tests) {
      expect(
        TITLES.get(path)?.some((each) => each.includes(title)),
        `${path}: ${title}`,
      ).toBe(true);
      expect(title.length).toBeGreaterThan(8);
    }
    if (state === 'not yet') expect([...screens, ...tests]).toEqual([]);
    else expect(Math.min(screens.length, tests.length)).toBeGreaterThan(0);
  });

  it('has every test file that names an id in a title in that id’s row', () => {
    const missing = [...TITLES].flatMap(([path, titles]) =>
      titles
        .flatMap(idsIn)
        .filter((id) => !ROWS.some((row) => row.id === id && row.tests.some((each) => each.path === path)))
        .map((id) => `${id}: ${path}`),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it.skipIf(!existsSync(SOURCE))('knows every id of the documents’ own list (which is not on every machine)', () => {
    const listed = [...readFileSync(SOURCE, 'utf8').matchAll(/^\| ([SPG]\d(?:\.\d)?) \|/gm)].map(([, id]) => id);
    expect(listed).toEqual([...REQUIREMENT_IDS]);
  });
});
