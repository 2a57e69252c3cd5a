// When a task is needed: by the protocol (must), in this matter (do), if the handler sees fit (may), or not at all (no).
import {
  type MatterFacts,
  accusesStaff,
  childMayBeHarmed,
  hasAnswer,
  isComplaintAlone,
  lastRecord,
  policeMay,
  policeMust,
  someoneUnsafe,
} from './matter-facts';

export type Need = 'must' | 'do' | 'may' | 'no';

const INTERNAL_ENDS = ['way-elsewhere', 'way-none'] as const;

function internal(facts: MatterFacts): Need {
  if (hasAnswer(facts, 'decision', 'way', ...INTERNAL_ENDS)) return 'no';
  return isComplaintAlone(facts) ? 'may' : 'do';
}

const NEEDS = {
  always: () => 'must',
  child: (facts) => {
    if (childMayBeHarmed(facts)) return 'must';
    return facts.categories.some(({ safeguarding }) => safeguarding) ? 'may' : 'no';
  },
  accusation: (facts) => {
    if (!accusesStaff(facts)) return 'no';
    return childMayBeHarmed(facts) ? 'must' : 'may';
  },
  police: (facts) => {
    if (policeMust(facts)) return 'must';
    return policeMay(facts) ? 'may' : 'no';
  },
  'after-police': (facts) => (policeMust(facts) || lastRecord(facts, 'police') !== undefined ? 'must' : 'no'),
  safety: (facts) => (someoneUnsafe(facts) ? 'must' : 'may'),
  'person-targeted': (facts) =>
    hasAnswer(facts, 'assessment', 'target', 'target-head', 'target-staff', 'target-governor', 'target-pupil', 'target-parent')
      ? 'do'
      : 'may',
  barring: (facts) => (policeMust(facts) || someoneUnsafe(facts) ? 'may' : 'no'),
  platform: (facts) => (isComplaintAlone(facts) ? 'may' : 'do'),
  talk: (facts) => {
    if (hasAnswer(facts, 'decision', 'way', ...INTERNAL_ENDS)) return 'no';
    return isComplaintAlone(facts) ? 'do' : 'may';
  },
  internal,
  // P1.2: where a meeting is a risk, in writing instead.
  invited: (facts) => (hasAnswer(facts, 'assessment', 'also', 'risky-meeting') ? 'no' : internal(facts)),
  'last-resort': (facts) => (isComplaintAlone(facts) ? 'no' : 'may'),
} as const satisfies Record<string, (facts: MatterFacts) => Need>;

export type NeedId = keyof typeof NEEDS;

export function needOf(id: NeedId, facts: MatterFacts): Need {
  return NEEDS[id](facts);
}
