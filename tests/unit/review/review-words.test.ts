// Words that the review makes from what it knows.
import { afterEach, describe, expect, it } from 'vitest';
import { maskPlace } from '@/components/masks/mask-words';
import { titleOf } from '@/entrypoints/review/neutral-title';
import { agoText } from '@/entrypoints/review/saved-state';
import { valueBefore } from '@/entrypoints/review/correct/value-before';
import { language } from '@/utils/i18n/language';
import { read, unknown } from '@/utils/evidence/read';
import { draftFixture } from './draft-fixture';

afterEach(() => {
  language.value = 'en';
});

describe('how long ago a draft was saved', () => {
  const saved = '2026-11-20T09:41:00.000Z';
  const after = (seconds: number) => agoText(saved, Date.parse(saved) + seconds * 1_000);

  it('grows coarser with time', () => {
    expect(after(3)).toBe('Saved as a draft just now');
    expect(after(12)).toBe('Saved as a draft 12 seconds ago');
    expect(after(61)).toBe('Saved as a draft 1 minute ago');
    expect(after(7_200)).toBe('Saved as a draft, 20 Nov 2026, 09:41');
  });

  it('is never in the future, whatever the clock did', () => {
    expect(after(-90)).toBe('Saved as a draft just now');
  });

  it('is said in Welsh too', () => {
    language.value = 'cy';
    expect(after(120)).toBe('Cadwyd fel drafft 2 funud yn ôl');
  });
});

describe('the title of a new case', () => {
  it('is neutral unless the person gave one', () => {
    expect(titleOf(draftFixture())).toBe('A post on Facebook');
    expect(titleOf(draftFixture({ platform: 'whatsapp', post: { ...draftFixture().post, kind: unknown() } }))).toBe(
      'A chat on WhatsApp',
    );
    expect(titleOf(draftFixture({ answers: { categories: [], concern: '', caseTitle: '  Gate ' } }))).toBe('Gate');
    expect(titleOf(draftFixture({ answers: { categories: [], concern: '', caseTitle: '  ' } }))).toBe('A post on Facebook');
  });
});

it('says where a mask lies in hundredths of the picture', () => {
  expect(maskPlace({ x: 320, y: 5_000, width: 300, height: 40 }, { width: 1_280, height: 20_000 })).toBe(
    '25 % from the left, 25 % from the top, 300 × 40 pixels',
  );
});

it('says what a corrected value was before', () => {
  const { post } = draftFixture();
  expect(valueBefore('author', { author: read('Poster\u202E One', 'url', '') })).toBe('Poster One');
  expect(valueBefore('handle', { handle: unknown() })).toBe('not known');
  expect(valueBefore('postedAt', { postedAt: post.postedAt })).toBe('16 Oct 2026, 14:05');
  expect(valueBefore('edited', { edited: post.edited })).toBe('no');
  expect(valueBefore('kind', { kind: post.kind })).toBe('post');
  expect(valueBefore('audience', { audience: 'public' })).toBe('anyone can see it');
});
