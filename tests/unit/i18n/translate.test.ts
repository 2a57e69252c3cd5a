// Texts come out in the asked language, with the right plural form, and never interpret what a page wrote.
import { afterEach, describe, expect, test } from 'vitest';
import { language, preferredLanguage } from '@/utils/i18n/language';
import { t, translator } from '@/utils/i18n/translate';

afterEach(() => {
  language.value = 'en';
});

describe('t', () => {
  test('speaks the language in force, from the moment it changes', () => {
    expect(t('common.hideScreen')).toBe('Hide the screen');
    language.value = 'cy';
    expect(t('common.hideScreen')).toBe('Cuddio’r sgrin');
  });

  test('chooses among all six Welsh plural forms', () => {
    const cy = translator('cy');
    const shown = [0, 1, 2, 3, 4, 6].map((count) => cy('common.captures', { count }));
    expect(shown).toEqual(['dim cofnodion', '1 cofnod', '2 gofnod', '3 chofnod', '4 cofnod', '6 chofnod']);
  });

  test('leaves what stands in a variable as it is', () => {
    const hostile = '{{count}} $t(common.cancel) <b>$1</b> \u{202e}';
    expect(translator('en')('common.time.shownAs', { shown: hostile })).toBe(`shown as “${hostile}”`);
  });
});

describe('preferredLanguage', () => {
  test.each([
    [null, ['en-GB', 'en'], 'en'],
    [null, ['en-GB', 'cy-GB'], 'cy'],
    [null, ['CY'], 'cy'],
    [null, ['cyx'], 'en'],
    [null, [], 'en'],
    ['en', ['cy'], 'en'],
    ['cy', ['en'], 'cy'],
  ] as const)('setting %s and browser languages %j give %s', (setting, browser, expected) => {
    expect(preferredLanguage(setting, browser)).toBe(expected);
  });
});
