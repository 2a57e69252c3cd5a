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

function stillThere(facts: MatterFacts): boolean {
  return hasAnswer(facts, 'deletion', 'post', 'post-there');
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
  // P4.1: what is still there after the deadline goes to the platform; what is gone need not.
  platform: (facts) => {
    if (stillThere(facts)) return 'do';
    return isComplaintAlone(facts) || hasAnswer(facts, 'deletion', 'post', 'post-gone') ? 'may' : 'do';
  },
  talk: (facts) => {
    if (hasAnswer(facts, 'decision', 'way', ...INTERNAL_ENDS)) return 'no';
    return isComplaintAlone(facts) ? 'do' : 'may';
  },
  internal,
  // P1.2: where a meeting is a risk, in writing instead.
  invited: (facts) => {
    if (hasAnswer(facts, 'assessment', 'also', 'risky-meeting')) return 'no';
    // Nobody is invited to what is over.
    const isOver = hasAnswer(facts, 'meeting', 'contact', 'meeting-held', 'letter-sent');
    return isOver && internal(facts) === 'do' ? 'may' : internal(facts);
  },
  'if-running': () => 'may',
  // Recorded where somebody asks what is held about them, and shown from then on.
  'if-asked': () => 'no',
  closed: (facts) => (lastRecord(facts, 'outcome') === undefined ? 'no' : 'may'),
  // P5.1: once the deadline has passed for nothing it is to be decided, after the report to the platform.
  'last-resort': (facts) => {
    if (isComplaintAlone(facts)) return 'no';
    return stillThere(facts) ? 'do' : 'may';
  },
} as const satisfies Record<string, (facts: MatterFacts) => Need>;

export type NeedId = keyof typeof NEEDS;

export function needOf(id: NeedId, facts: MatterFacts): Need {
  return NEEDS[id](facts);
}
