// Which items of a matter the safeguarding advice on record is about: it unlocks for those that it names, and for no other (PRACTICE 3).
import type { Act } from '@/utils/evidence/act';
import { type ItemFacts, type MatterFacts, hasAnswer, lastRecord } from './matter-facts';

/** The last advice on record that names this item. */
export function lastAdviceOn(acts: readonly Act[], captureId: string): Act | undefined {
  return acts.findLast(
    ({ task, outcome, about }) => task === 'dsl-advice' && outcome === 'done' && about?.includes(captureId) === true,
  );
}

/**
 * The items for which the advice is still to be asked: those that answer the safeguarding question with yes or not sure, all that
 * an assessment with such an answer was about, and any on which the last word was to wait.
 */
export function stillToAdvise(facts: MatterFacts): readonly ItemFacts[] {
  const asked = hasAnswer(facts, 'assessment', 'child', 'yes', 'not-sure') ? lastRecord(facts, 'assessment')?.about : undefined;
  return facts.items.filter(({ id, ofChild }) => {
    const advice = lastAdviceOn(facts.acts, id)?.answers['advice'];
    return advice === undefined ? ofChild || asked?.includes(id) === true : advice !== 'dsl-go-on';
  });
}

export function isAdvisedOnAll(facts: MatterFacts): boolean {
  return stillToAdvise(facts).length === 0;
}
