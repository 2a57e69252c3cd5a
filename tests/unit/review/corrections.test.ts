// Corrections by hand: typed, with what the page showed kept, and taken back whole.
import { describe, expect, it } from 'vitest';
import { correct, correctAudience, takeBack, takeBackAudience } from '@/entrypoints/review/correct/corrections';
import { applyTyped, inputsOf } from '@/entrypoints/review/correct/typed-value';
import { draftFixture } from './draft-fixture';
import { valueBefore } from '@/entrypoints/review/correct/value-before';

const typed = { value: '', day: '', month: '', year: '', time: '', of: '' };
const on = (day: string, month: string, year: string, time = '') => ({ ...typed, day, month, year, time });

describe('a corrected reading', () => {
  it('is marked as typed and keeps the page’s own text', () => {
    const { post } = correct(draftFixture(), 'author', 'Poster Two');
    expect(post.author).toEqual({ value: 'Poster Two', source: 'typed', raw: 'Poster One' });
  });

  it('can be taken back to exactly what was read, however often it was corrected', () => {
    const before = draftFixture();
    const twice = correct(correct(before, 'author', 'Poster Two'), 'author', 'Poster Three');
    expect(takeBack(twice, 'author')).toEqual(before);
  });

  it('leaves other corrections alone when one is taken back', () => {
    const both = correct(correct(draftFixture(), 'author', 'Poster Two'), 'kind', 'comment');
    const { post, asRead } = takeBack(both, 'author');
    expect(post.kind).toMatchObject({ value: 'comment', source: 'typed' });
    expect(Object.keys(asRead ?? {})).toEqual(['kind']);
  });

  it('may fill in what nobody could read, and be taken back to unknown', () => {
    const before = draftFixture();
    const filled = correct(before, 'handle', 'poster.one');
    expect(filled.post.handle).toEqual({ value: 'poster.one', source: 'typed', raw: '' });
    expect(takeBack(filled, 'handle').post.handle).toEqual({ value: 'unknown', source: 'unknown', raw: '' });
  });

  it('changes nothing when there is nothing to take back', () => {
    const before = draftFixture();
    expect(takeBack(before, 'author')).toBe(before);
    expect(takeBackAudience(before)).toBe(before);
  });

  it('covers the audience too, which has no source of its own', () => {
    const before = draftFixture();
    const corrected = correctAudience(correctAudience(before, 'public'), 'friends');
    expect(corrected.audience).toBe('friends');
    expect(takeBackAudience(corrected)).toEqual(before);
  });
});

describe('what a person types', () => {
  it('becomes a time of the UK, to the minute or to the day', () => {
    const minute = applyTyped(draftFixture(), 'postedAt', on('16', '10', '2026', '14:06'));
    expect(minute).toMatchObject({
      post: { postedAt: { value: { utc: '2026-10-16T13:06:00.000Z', precision: 'minute', shown: '16 October at 14:05' } } },
    });
    const day = applyTyped(draftFixture(), 'postedAt', on('2', '11', '2026'));
    expect(day).toMatchObject({ post: { postedAt: { value: { utc: '2026-11-02T00:00:00.000Z', precision: 'day' } } } });
  });

  it('is refused where it cannot be true or cannot be stored', () => {
    const draft = draftFixture();
    expect(applyTyped(draft, 'postedAt', on('21', '11', '2026', '9.00'))).toBe('future');
    expect(applyTyped(draft, 'postedAt', on('29', '3', '2026', '0130'))).toBe('noSuchTime');
    for (const inputs of [on('16', '10', '26'), on('30', '2', '2026'), on('', '10', '2026'), on('16', '10', '2026', '24:00')]) {
      expect(applyTyped(draft, 'postedAt', inputs)).toBe('badTime');
    }
    expect(applyTyped(draft, 'author', { ...typed, value: '   ' })).toBe('empty');
    expect(applyTyped(draft, 'author', { ...typed, value: 'x'.repeat(2_001) })).toBe('tooLong');
    expect(applyTyped(draft, 'kind', typed)).toBe('choose');
    expect(applyTyped(draft, 'edited', typed)).toBe('choose');
    expect(applyTyped(draft, 'audience', { ...typed, value: 'everyone' })).toBe('choose');
  });

  it('can tell what the page did not, and take it back', () => {
    const draft = draftFixture();
    const size = applyTyped(draft, 'groupSize', { ...typed, value: '18' });
    const seen = applyTyped(draft, 'seenWith', { ...typed, value: 'school' });
    const reach = applyTyped(draft, 'reach', { ...typed, value: '31 likes, 4 shares' });
    const pictures = applyTyped(draft, 'pictures', { ...typed, value: '1', of: '4' });
    expect([size, seen, reach, pictures]).toMatchObject([
      { post: { groupSize: { value: '18', source: 'typed' } } },
      { post: { seenWith: { value: 'school', source: 'typed' } } },
      { post: { reach: { value: { typed: '31 likes, 4 shares' }, source: 'typed' } } },
      { post: { pictures: { value: { shown: [1], of: 4 }, source: 'typed' } } },
    ]);
    for (const corrected of [size, seen, reach, pictures]) {
      if (typeof corrected === 'string') throw new Error(corrected);
      const [field] = Object.keys(corrected.asRead ?? {}) as ('groupSize' | 'seenWith' | 'reach' | 'pictures')[];
      if (field === undefined) throw new Error('nothing to take back');
      expect(valueBefore(field, corrected.asRead ?? {})).toBe('not known');
      expect(takeBack(corrected, field).post[field]?.source).toBe('unknown');
    }
    expect(applyTyped(draft, 'pictures', { ...typed, value: 'all' })).toBe('badPictures');
    expect(applyTyped(draft, 'reach', { ...typed, value: 'x'.repeat(61) })).toBe('tooLong');
    expect(applyTyped(draft, 'seenWith', typed)).toBe('choose');
  });

  it('is made well-formed: a lone surrogate never reaches the record', () => {
    const corrected = applyTyped(draftFixture(), 'author', { ...typed, value: 'Poster \uD800' });
    expect(corrected).toMatchObject({ post: { author: { value: 'Poster \uFFFD' } } });
  });

  it('starts from the present value of each kind of field', () => {
    const draft = draftFixture();
    expect(inputsOf(draft, 'author').value).toBe('Poster One');
    expect(inputsOf(draft, 'handle').value).toBe('');
    expect(inputsOf(draft, 'edited').value).toBe('no');
    expect(inputsOf(draft, 'audience').value).toBe('group');
    expect(inputsOf(draft, 'postedAt')).toEqual(on('16', '10', '2026', '14:05'));
  });
});
