// Answers of an earlier post are offered, never given: taken over when ticked, gone again when unticked.
import { expect, test } from 'vitest';
import { draftOf } from '@/tests/unit/workflows/draft-sample';
import {
  exampleFor,
  hasCategoriesOf,
  hasConcernOf,
  withCategoriesOf,
  withConcernOf,
} from '@/entrypoints/review/series/carried-over';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { SeriesView } from '@/utils/evidence/series';

const AT = '2026-11-20T09:41:07.000Z';

function seriesWith(answers: { categories: string[]; concern: string }[], changes: Partial<CaptureEntry> = {}): SeriesView {
  const members = answers.map((each, index) => ({
    place: index + 1,
    entry: {
      id: `post-${index + 1}`,
      status: 'draft' as const,
      stage: 'captured' as const,
      createdAt: AT,
      updatedAt: AT,
      draft: draftOf({ answers: each }),
      ...(index === 0 && changes),
    },
  }));
  return { id: 'series', of: members.length, members, missing: [] };
}

const none = { categories: [], concern: '' };
const answered = { categories: ['threat-violence', 'racist'], concern: ' Threatens a teacher. ' };

test('the first post before it that was answered is the example', () => {
  const series = seriesWith([none, answered, none]);
  expect(exampleFor(series, 'post-3')).toEqual({
    place: 2,
    categories: ['racist', 'threat-violence'],
    concern: 'Threatens a teacher.',
  });
  expect(exampleFor(series, 'post-2')).toBeUndefined();
});

test('what was captured by mistake, and what may show a child, is no example', () => {
  expect(exampleFor(seriesWith([answered, none], { withheldAt: AT }), 'post-2')).toBeUndefined();
  const imagery = { categories: ['imagery-under18'], concern: '' };
  expect(exampleFor(seriesWith([imagery, none]), 'post-2')).toBeUndefined();
});

test('ticking takes an answer over, unticking takes it back', () => {
  const example = exampleFor(seriesWith([answered, none]), 'post-2');
  if (example === undefined) throw new Error('no example');
  const before = draftOf();
  expect([hasCategoriesOf(before, example), hasConcernOf(before, example)]).toEqual([false, false]);
  const after = withConcernOf(withCategoriesOf(before, example, true), example, true);
  expect([hasCategoriesOf(after, example), hasConcernOf(after, example)]).toEqual([true, true]);
  expect(after.answers.safeguarding).toBe(before.answers.safeguarding);
  expect(withConcernOf(withCategoriesOf(after, example, false), example, false).answers).toEqual(before.answers);
});
