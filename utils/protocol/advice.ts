// Decision support: what the policies and the rules of practice require or suggest in a matter, why, and who says so. Never more.
import type { CategoryId, SourceDocument } from './categories';
import { type AnswerId, type FieldId, answersOf, answersTo } from './fields';
import { handlerOf } from './handler';
import {
  type MatterFacts,
  accusesStaff,
  childMayBeHarmed,
  goesAnotherWay,
  hasAnswer,
  isComplaintAlone,
  lastRecord,
  policeMay,
  policeMust,
  saidIllegal,
  someoneUnsafe,
} from './matter-facts';
import type { RequirementId } from './requirements';

/** `must`: the source requires it. `should`: it suggests it. `may`: it leaves it open. */
export type Strength = 'must' | 'should' | 'may';

export interface Advice {
  id: AdviceId;
  strength: Strength;
  /** The documents that say so; `guidance`: UK guidance and the rules of practice; `school`: the school's own policy. */
  sources: readonly (SourceDocument | 'guidance' | 'school')[];
  requirements: readonly RequirementId[];
  because: { categories: readonly CategoryId[]; answers: readonly { field: FieldId; answer: AnswerId }[] };
}

interface Rule {
  strength: Strength;
  sources: Advice['sources'];
  requirements?: readonly RequirementId[];
  when: (facts: MatterFacts) => boolean;
  /** What it rests on: shown as the reason. */
  categories?: (facts: MatterFacts) => readonly CategoryId[];
  fields?: readonly FieldId[];
  /** It follows from the policy that the matter is judged by: where that is the school's own, the school says so. */
  ofPolicy?: true;
}

const RULES = {
  'danger-first': {
    strength: 'must',
    sources: ['guidance'],
    when: (facts) => hasAnswer(facts, 'assessment', 'danger', 'yes'),
    fields: ['danger'],
  },
  'other-handler': {
    strength: 'must',
    sources: ['004'],
    requirements: ['P1.3'],
    when: (facts) => handlerOf(facts) !== 'head',
    fields: ['target'],
  },
  'dsl-first': { strength: 'must', sources: ['guidance'], when: childMayBeHarmed, categories: starred, fields: ['child'] },
  'dsl-ask': {
    strength: 'should',
    sources: ['guidance'],
    when: (facts) => !childMayBeHarmed(facts) && starred(facts).length > 0,
    categories: starred,
  },
  'officer-must': {
    strength: 'must',
    sources: ['guidance'],
    when: (facts) => accusesStaff(facts) && childMayBeHarmed(facts),
    categories: () => ['allegation-staff'],
    fields: ['child'],
  },
  'police-must': {
    strength: 'must',
    sources: ['004'],
    requirements: ['S3.2'],
    when: saidIllegal,
    categories: policeCategories,
    fields: ['illegal'],
  },
  'police-ask': {
    strength: 'should',
    sources: ['004', 'guidance'],
    requirements: ['S3.2'],
    when: (facts) => !policeMust(facts) && policeMay(facts) && hasAnswer(facts, 'assessment', 'illegal', 'not-sure'),
    categories: policeCategories,
    fields: ['illegal'],
  },
  'police-reasons': {
    strength: 'should',
    sources: ['004'],
    requirements: ['S3.1'],
    when: (facts) =>
      !policeMust(facts) &&
      !isComplaintAlone(facts) &&
      policeCategories(facts).length > 0 &&
      hasAnswer(facts, 'assessment', 'illegal', 'no'),
    categories: policeCategories,
    fields: ['illegal'],
  },
  'health-safety-must': { strength: 'must', sources: ['004'], requirements: ['S3.3'], when: someoneUnsafe, fields: ['safety'] },
  barring: {
    strength: 'may',
    sources: ['004'],
    requirements: ['S3.4'],
    when: (facts) => saidIllegal(facts) || someoneUnsafe(facts),
    fields: ['safety', 'illegal'],
  },
  'in-writing': {
    strength: 'may',
    sources: ['004'],
    requirements: ['P1.2'],
    when: (facts) => someoneUnsafe(facts) || hasAnswer(facts, 'assessment', 'also', 'risky-meeting'),
    fields: ['safety', 'also'],
  },
  'pupil-route': {
    strength: 'should',
    sources: ['004'],
    when: (facts) => hasAnswer(facts, 'assessment', 'author', 'author-pupil'),
    fields: ['author'],
  },
  'staff-route': {
    strength: 'should',
    sources: ['004'],
    requirements: ['G6'],
    when: (facts) => hasAnswer(facts, 'assessment', 'author', 'author-staff') || named(facts, 'abuse-colleague').length > 0,
    categories: (facts) => named(facts, 'abuse-colleague'),
    fields: ['author'],
  },
  'unknown-route': {
    strength: 'should',
    sources: ['guidance'],
    when: (facts) => hasAnswer(facts, 'assessment', 'author', 'author-unknown'),
    fields: ['author'],
  },
  'account-first': {
    strength: 'should',
    sources: ['guidance'],
    when: (facts) => hasAnswer(facts, 'assessment', 'account', 'account-unknown', 'account-told'),
    fields: ['account'],
  },
  'complaint-first': {
    strength: 'should',
    sources: ['001', '002', '004'],
    requirements: ['G3'],
    when: isComplaintAlone,
    categories: () => ['complaint-public'],
  },
  'platform-now': {
    strength: 'should',
    sources: ['000', '003'],
    requirements: ['G7'],
    when: (facts) => !isComplaintAlone(facts) && firstStep(facts) === 'platform-abuse-desk',
    ofPolicy: true,
    fields: ['policy'],
  },
  'talk-first': {
    strength: 'should',
    sources: ['001', '002'],
    when: (facts) => !policeMust(facts) && !goesAnotherWay(facts) && firstStep(facts) === 'talk',
    ofPolicy: true,
    fields: ['policy'],
  },
  'group-closure': {
    strength: 'may',
    sources: ['003'],
    requirements: ['G2'],
    when: (facts) => facts.onWhatsApp,
    categories: (facts) => named(facts, 'hostile-group', 'abuse-parent'),
  },
  press: {
    strength: 'must',
    sources: ['004'],
    requirements: ['G6'],
    when: (facts) => hasAnswer(facts, 'assessment', 'also', 'press'),
    fields: ['also'],
  },
  'own-account': {
    strength: 'should',
    sources: ['000', '001', '002', '003', '004'],
    requirements: ['G6'],
    when: (facts) => hasAnswer(facts, 'assessment', 'also', 'school-account'),
    fields: ['also'],
  },
  'vice-chair': {
    strength: 'should',
    sources: ['002', 'guidance'],
    requirements: ['G3'],
    when: (facts) => handlerOf(facts) === 'chair',
  },
} as const satisfies Record<string, Rule>;

export type AdviceId = keyof typeof RULES;

const STRENGTHS: readonly Strength[] = ['must', 'should', 'may'];

/** What applies, what is required first. Nothing before the first assessment: without the Head's answers there is no advice. */
export function adviceFor(facts: MatterFacts): Advice[] {
  if (lastRecord(facts, 'assessment') === undefined) return [];
  const found = (Object.keys(RULES) as AdviceId[]).flatMap((id) => {
    const rule: Rule = RULES[id];
    if (!rule.when(facts)) return [];
    const because = {
      categories: rule.categories?.(facts) ?? [],
      answers: (rule.fields ?? []).flatMap((field) => told(facts, field)),
    };
    const isOwn = rule.ofPolicy === true && facts.policy?.name !== undefined;
    const sources: Advice['sources'] = isOwn ? ['school'] : rule.sources;
    return [{ id, strength: rule.strength, sources, requirements: rule.requirements ?? [], because }];
  });
  return found.toSorted((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
}

/** The answers that were given to a question and say something: not a plain no. */
function told(facts: MatterFacts, field: FieldId): { field: FieldId; answer: AnswerId }[] {
  const given = answersTo(lastRecord(facts, 'assessment')?.answers ?? {}, field);
  const said = answersOf(field).filter((answer) => given.includes(answer) && answer !== 'no' && answer !== 'safe');
  return said.map((answer) => ({ field, answer }));
}

/** What the policy does before anything else. */
function firstStep({ policy }: MatterFacts): string | undefined {
  return policy?.ladder[0]?.id;
}

function starred({ categories }: MatterFacts): CategoryId[] {
  return categories.filter(({ safeguarding }) => safeguarding).map(({ id }) => id);
}

function policeCategories({ categories }: MatterFacts): CategoryId[] {
  return categories.filter(({ severity }) => severity === 'police').map(({ id }) => id);
}

function named({ categories }: MatterFacts, ...ids: readonly CategoryId[]): CategoryId[] {
  return categories.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
}
