// The pictures of a post as a person types them, and as they are told in words.
import { expect, test } from 'vitest';
import { typedPictures } from '@/entrypoints/review/correct/typed-pictures';
import { picturesText } from '@/utils/i18n/pictures-text';
import { translator } from '@/utils/i18n/translate';

test('numbers and ranges are put in order, each once', () => {
  expect(typedPictures('1', '4')).toEqual({ shown: [1], of: 4 });
  expect(typedPictures(' 3, 1-2 2', '')).toEqual({ shown: [1, 2, 3] });
  expect(typedPictures('2–4', '4')).toEqual({ shown: [2, 3, 4], of: 4 });
});

test('what is no number of a picture is refused', () => {
  for (const [list, of] of [
    ['', '4'],
    ['0', ''],
    ['5', '4'],
    ['one', ''],
    ['4-1', ''],
    ['1-999', ''],
    ['1', 'many'],
    ['1', '1.5'],
  ] as const) {
    expect(typedPictures(list, of)).toBeUndefined();
  }
});

test('which pictures are shown is told by number, in both languages', () => {
  expect(picturesText({ shown: [1], of: 4 })).toBe('picture 1 of 4 is shown');
  expect(picturesText({ shown: [1, 2, 3, 5], of: 6 })).toBe('pictures 1–3, 5 of 6 are shown');
  expect(picturesText({ shown: [1, 2] })).toBe('pictures 1–2 are shown; how many there are is not known');
  expect(picturesText({ shown: [], of: 2 })).toBe('none of 2 is shown');
  expect(picturesText({ shown: [], open: 2, of: 4 })).toBe('picture 2 of 4 was open on the page, beside the post');
  expect(picturesText({ shown: [1], of: 4 }, translator('cy'))).toBe('dangosir llun 1 o 4');
  expect(picturesText({ shown: [], open: 2 }, translator('cy'))).toContain('llun 2');
});
