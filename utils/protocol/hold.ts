// What runs outside the school and needs a matter kept as it is: while it does, nothing of the matter is purged or erased.
import type { Act } from '@/utils/evidence/act';
import { answersTo } from './fields';
import { type MatterFacts, hasAnswer, lastRecord } from './matter-facts';

const HOLD_REASONS = ['police', 'solicitor', 'court', 'complaint'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

export interface Hold {
  why: HoldReason;
  /** The act that says so. */
  act: Act;
  /** The day on which to ask whether it still runs, `YYYY-MM-DD`; it does not end the hold. */
  askAgainOn?: string;
}

/** What holds the matter now, oldest first. Each runs until an act says that it is over, or that the police are done. */
export function holdsOf(facts: MatterFacts): Hold[] {
  return [...policeHold(facts), ...recordedHolds(facts)];
}

/**
 * The holds that somebody recorded and that run, oldest first. An end names the one that it ends; one that names none ended
 * everything before it. A hold that is corrected after its end runs again: whoever corrects it ends it anew.
 */
export function recordedHolds({ acts }: MatterFacts): Hold[] {
  const said = acts.filter(({ task, outcome }) => task === 'hold' && outcome === 'done');
  const ends = said.filter(({ answers }) => answers['hold'] === 'hold-ended');
  const ended = new Set(ends.map(({ answers }) => answers['ends']));
  const allEnded = said.findLastIndex(({ answers }) => answers['hold'] === 'hold-ended' && answers['ends'] === undefined);
  return said.slice(allEnded + 1).flatMap((act): Hold[] => {
    const why = HOLD_REASONS.find((reason) => answersTo(act.answers, 'hold').includes(`hold-${reason}`));
    const askAgainOn = act.answers['holdUntil'] ?? '';
    return why === undefined || ended.has(act.id) ? [] : [{ why, act, ...(askAgainOn !== '' && { askAgainOn }) }];
  });
}

/** Whether the answers end something that is no hold on record: one act ends one hold. */
export function endsNoHold({ acts }: MatterFacts, answers: Act['answers']): boolean {
  if (answers['hold'] !== 'hold-ended') return false;
  const ended = acts.find(({ id, task, outcome }) => id === answers['ends'] && task === 'hold' && outcome === 'done');
  return ended === undefined || ended.answers['hold'] === 'hold-ended';
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
