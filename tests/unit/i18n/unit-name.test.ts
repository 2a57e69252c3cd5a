// The school's own name for the Health and Safety Unit stands in every text that would name the Unit, in both languages.
import { afterEach, describe, expect, it } from 'vitest';
import { cy, en } from '@/utils/i18n/catalogues';
import { type TextKey, translator } from '@/utils/i18n/translate';
import { NAMES_THE_UNIT, unitName } from '@/utils/i18n/unit-name';

type Tree = { readonly [key: string]: string | Tree };

function texts(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : texts(value, `${path}${key}.`),
  );
}

/** Where the usual name is the question. */
const ASKS = new Set(['contacts.unitName']);
const KEYS = Object.keys(NAMES_THE_UNIT) as (keyof typeof NAMES_THE_UNIT)[];

function say(language: 'en' | 'cy', key: TextKey): string {
  return (translator(language) as (key: TextKey) => string)(key);
}

afterEach(() => {
  unitName.value = { en: '', cy: '' };
});

describe('the school’s own name for the Health and Safety Unit (PRACTICE 20)', () => {
  it('takes its place wherever a text names it', () => {
    const naming = (tree: Tree, name: RegExp) => texts(tree).flatMap(([key, text]) => (name.test(text) ? [key] : []));
    expect(
      naming(en, /Health and Safety Unit/i)
        .filter((key) => !ASKS.has(key))
        .toSorted(),
    ).toEqual(KEYS.toSorted());
    expect(
      naming(cy, /Uned Iechyd a Diogelwch/i)
        .filter((key) => !ASKS.has(key))
        .toSorted(),
    ).toEqual(KEYS.toSorted());
    unitName.value = { en: 'Fixture Safety Team', cy: 'Tîm Diogelwch Ffug' };
    for (const key of KEYS) {
      expect(say('en', key), key).toContain('Fixture Safety Team');
      expect(say('en', key), key).not.toMatch(/Unit/);
      expect(say('cy', key), key).toContain('Tîm Diogelwch Ffug');
      expect(say('cy', key), key).not.toMatch(/Uned/);
    }
  });

  it('is the usual one where the school has none, and that of the other language where it has one name', () => {
    expect(say('en', 'protocol.task.health-safety.title')).toBe('Health and Safety Unit informed');
    unitName.value = { en: 'Fixture Safety Team', cy: '' };
    expect(say('cy', 'pack.kind.health-safety')).toBe('Fixture Safety Team');
    unitName.value = { en: '', cy: 'Tîm Diogelwch Ffug' };
    expect(say('en', 'pack.kind.health-safety')).toBe('Tîm Diogelwch Ffug');
  });

  it('is text, whatever stands in it', () => {
    unitName.value = { en: '$t(common.remove) {{unit}} <b>', cy: '' };
    expect(say('en', 'pack.kind.health-safety')).toBe('$t(common.remove) {{unit}} <b>');
  });
});
