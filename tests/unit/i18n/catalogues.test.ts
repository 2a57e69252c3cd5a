// Both catalogues say the same things: equal keys, equal placeholders, all plural forms, and the words the practice rules ask for.
import { describe, expect, test } from 'vitest';
import { cy, en } from '@/utils/i18n/catalogues';
import { PLURALS } from '@/utils/i18n/text-types';

type Tree = { readonly [key: string]: string | Tree };

function texts(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : texts(value, `${path}${key}.`),
  );
}

const PLURAL_END = new RegExp(`_(${PLURALS.join('|')})$`);

/** Keys without their plural endings, each with its forms and the placeholders of all of them. */
function keys(tree: Tree): Map<string, { forms: string[]; placeholders: string[] }> {
  const found = Map.groupBy(texts(tree), ([key]) => key.replace(PLURAL_END, ''));
  return new Map(
    [...found].map(([key, all]) => [
      key,
      {
        forms: all.flatMap(([full]) => PLURAL_END.exec(full)?.[1] ?? []),
        placeholders: [...new Set(all.flatMap(([, text]) => text.match(/\{\{\w+\}\}/g) ?? []))].toSorted(),
      },
    ]),
  );
}

const english = keys(en);
const welsh = keys(cy);

describe('the catalogues', () => {
  test('hold the same keys', () => {
    expect([...welsh.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('name the same placeholders under each key', () => {
    for (const [key, { placeholders }] of english) expect(welsh.get(key)?.placeholders, key).toEqual(placeholders);
  });

  test('have two English and all six Welsh forms of every plural', () => {
    const plurals = [...english].filter(([, { forms }]) => forms.length > 0);
    expect(plurals.length).toBeGreaterThan(0);
    for (const [key, { forms }] of plurals) {
      expect(forms.toSorted(), key).toEqual(['one', 'other']);
      expect(welsh.get(key)?.forms.toSorted(), key).toEqual(PLURALS.toSorted());
    }
  });

  test.each(Object.entries({ en, cy }))('leave no text empty or with a space at either end (%s)', (_, tree) => {
    for (const [key, text] of texts(tree)) expect(text === text.trim() && text !== '', key).toBe(true);
  });

  test.each(Object.entries({ en, cy }))('do not shout and use no words that only makers know (%s)', (_, tree) => {
    for (const [key, text] of texts(tree)) {
      expect(text, key).not.toMatch(/!/);
      expect(text.replaceAll(/\{\{\w+\}\}/g, ''), key).not.toMatch(
        /\b(hash|manifest|IndexedDB|tiles?|enrolled|no one can tell|cipio)\b/i,
      );
    }
  });

  test('mutate what is counted after two and after six as Welsh does', () => {
    const counted = (text: string) => /\{\{count\}\} (\p{L}+)/u.exec(text)?.[1] ?? '';
    const byForm = new Map(texts(cy));
    const others = [...byForm].filter(([key]) => key.endsWith('_other'));
    for (const [key, text] of others) {
      const [noun, two, six] = [text, byForm.get(key.replace(/other$/, 'two')), byForm.get(key.replace(/other$/, 'many'))].map(
        (form) => counted(form ?? ''),
      );
      // Soft after dau and dwy, aspirate after chwe, for either gender.
      if (/^(?:[ptcbdgm]|ll|rh)/.test(noun ?? '')) expect(two, key).not.toBe(noun);
      if (/^[ptc]/.test(noun ?? '')) expect(six, key).not.toBe(noun);
    }
  });

  test('never let Tyst act in Welsh where it could be read as a witness', () => {
    for (const [key, text] of texts(cy))
      expect(text, key).not.toMatch(/\b(?:mae|nid yw|bydd|oedd|caiff|gall|\p{L}+odd) Tyst\b/iu);
  });

  test('leave no text in Welsh as it is in English but names and words that are the same', () => {
    const names = [
      'common.product',
      'common.language.en',
      'common.language.cy',
      'common.time.utc',
      'evidence.platform',
      'letterForm.answer.site',
      'popup.choose.map',
      'report.glossary.safeguarding.word',
    ];
    const english = new Map(texts(en));
    const same = texts(cy).filter(
      ([key, text]) => english.get(key) === text && /\p{L}{3}/u.test(text.replaceAll(/\{\{\w+\}\}/g, '')),
    );
    expect(same.map(([key]) => key).filter((key) => !names.some((name) => key.startsWith(name)))).toEqual([]);
  });
});
