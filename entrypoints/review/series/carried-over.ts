// What a post captured with others may take over from an earlier one: its categories and its sentence, each only when a person says so.
import type { Draft, DraftAnswers } from '@/utils/evidence/capture-entry';
import { type SeriesView, placeOf } from '@/utils/evidence/series';
import { forbidsPicture } from '@/utils/protocol/categories';

export interface Example {
  place: number;
  categories: string[];
  concern: string;
}

/** The first post before this one that was answered; undefined where there is nothing to take over. */
export function exampleFor(series: SeriesView, captureId: string): Example | undefined {
  const own = placeOf(series, captureId);
  for (const { place, entry } of series.members) {
    const answered: Pick<DraftAnswers, 'categories' | 'concern'> | undefined = entry.record ?? entry.draft?.answers;
    if (place >= own || answered === undefined || entry.withheldAt !== undefined) continue;
    const { categories, concern } = answered;
    // That one picture must not be seen says nothing of another.
    const example = { place, categories: forbidsPicture(categories) ? [] : categories.toSorted(), concern: concern.trim() };
    if (example.categories.length > 0 || example.concern !== '') return example;
  }
  return undefined;
}

export function hasCategoriesOf({ answers }: Draft, { categories }: Example): boolean {
  return categories.length > 0 && answers.categories.toSorted().join(' ') === categories.join(' ');
}

export function hasConcernOf({ answers }: Draft, { concern }: Example): boolean {
  return concern !== '' && answers.concern.trim() === concern;
}

/** The draft with the example's answers, or without them again. */
export function withCategoriesOf(draft: Draft, { categories }: Example, taken: boolean): Draft {
  return { ...draft, answers: { ...draft.answers, categories: taken ? categories : [] } };
}

export function withConcernOf(draft: Draft, { concern }: Example, taken: boolean): Draft {
  return { ...draft, answers: { ...draft.answers, concern: taken ? concern : '' } };
}
