// What runs outside the school and needs a matter kept as it is: while it does, nothing of the matter is purged or erased.
import type { Act } from '@/utils/evidence/act';
import { answersTo } from './fields';
import { type MatterFacts, hasAnswer, lastRecord } from './matter-facts';

export const HOLD_REASONS = ['police', 'solicitor', 'court', 'complaint'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

export interface Hold {
  why: HoldReason;
  /** The act that says so. */
  act: Act;
  /** The day on which to ask whether it still runs, `YYYY-MM-DD`; it does not end the hold. */
  askAgainOn?: string;
}

/** What holds the matter now, oldest first. Each runs until an act says that none runs any longer, or that the police are done. */
export function holdsOf(facts: MatterFacts): Hold[] {
  const acts = facts.acts.filter(({ task, outcome }) => task === 'hold' && outcome === 'done');
  const ended = acts.findLastIndex(({ answers }) => answers['hold'] === 'hold-ended');
  const recorded = acts.slice(ended + 1).flatMap((act): Hold[] => {
    const why = HOLD_REASONS.find((reason) => answersTo(act.answers, 'hold').includes(`hold-${reason}`));
    const askAgainOn = act.answers['holdUntil'] ?? '';
    return why === undefined ? [] : [{ why, act, ...(askAgainOn !== '' && { askAgainOn }) }];
  });
  return [...policeHold(facts), ...recorded];
}

/** The police want the post kept (S3.2), or have not said yet whether the school may go on. */
function policeHold(facts: MatterFacts): Hold[] {
  const said = lastRecord(facts, 'police-instructions');
  const runs =
    hasAnswer(facts, 'police-instructions', 'keep', 'keep-post') ||
    hasAnswer(facts, 'police-instructions', 'instructions', 'police-wait', 'police-none');
  const act = runs ? said : said === undefined ? lastRecord(facts, 'police') : undefined;
  return act === undefined ? [] : [{ why: 'police', act }];
}
