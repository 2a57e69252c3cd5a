// Every page of the extension, and every route of the casebook and part of the settings, is on the list that is looked over.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '@/tests/commands/built-extension';
import { SECTIONS } from '@/entrypoints/options/use-section';
import { CASEBOOK_SCREENS } from '@/tests/e2e/screens/casebook-screens';
import { PAGE_SCREENS } from '@/tests/e2e/screens/page-screens';
import { SETTINGS_SCREENS } from '@/tests/e2e/screens/settings-screens';

test('every page under entrypoints has screens on the list', () => {
  const folders = readdirSync(join(PROJECT, 'entrypoints'), { withFileTypes: true }).filter((each) => each.isDirectory());
  const pages = folders.map(({ name }) => name);
  expect(Object.keys(PAGE_SCREENS).toSorted()).toEqual(pages.toSorted());
  for (const [page, screens] of Object.entries(PAGE_SCREENS)) expect(screens.length, page).toBeGreaterThan(0);
});

test('every route of the casebook and every part of the settings has screens on the list', () => {
  const source = readFileSync(join(PROJECT, 'entrypoints/casebook/use-route.ts'), 'utf8');
  const routes = [...source.matchAll(/^ {2}\| \{ at: '([\w-]+)'/gm)].map(([, at]) => at ?? '');
  expect(Object.keys(CASEBOOK_SCREENS).toSorted()).toEqual(routes.toSorted());
  expect(Object.keys(SETTINGS_SCREENS).toSorted()).toEqual([...SECTIONS].toSorted());
  for (const [at, screens] of Object.entries({ ...CASEBOOK_SCREENS, ...SETTINGS_SCREENS })) {
    expect(screens.length, at).toBeGreaterThan(0);
  }
});

test('no two screens on the list have the same name', () => {
  const names = Object.values(PAGE_SCREENS).flatMap((all) => all.map((each) => (typeof each === 'string' ? each : each.name)));
  expect(new Set(names).size).toBe(names.length);
});
