// What the rules are asked about: the categories and answers of a matter, put together from its evidence and its acts.
import { type Act, standingActs } from '@/utils/evidence/act';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { type Category, type Severity, findCategory } from './categories';
import { type AnswerId, type FieldId, answersTo } from './fields';
import { findPack } from './packs';
import type { PolicyPack } from './policy-pack';

export interface MatterFacts {
  /** Every category that an item of the evidence names, each once. Those of another maker are left out: nothing follows from them. */
  categories: readonly Category[];
  /** By item number. */
  items: readonly ItemFacts[];
  onWhatsApp: boolean;
  /** Said when it was handed over, or answered in the assessment. */
  aboutHead: boolean;
  hasDeputy: boolean;
  /** The policy that the assessment names; the school's own where it names that one, or none. */
  policy: PolicyPack | undefined;
  /** The acts that stand, in the order in which they were recorded. */
  acts: readonly Act[];
}

/** An item as rules and screens name it. */
export interface ItemFacts {
  /** The capture's. */
  id: string;
  item: number;
  /** Whether it answers the safeguarding question with anything but no. */
  ofChild: boolean;
}

/** What the rules ask of an item. */
export type EvidenceFacts = Pick<CaptureRecord, 'id' | 'categories' | 'safeguarding' | 'platform'> & { item: number };

export interface MatterInput {
  aboutHead: boolean;
  hasDeputy: boolean;
  records: readonly EvidenceFacts[];
  acts: readonly Act[];
  /** The school's own policy, where one is set. */
  schoolPolicy?: PolicyPack | undefined;
}

export function factsOf({ aboutHead, hasDeputy, records, acts, schoolPolicy }: MatterInput): MatterFacts {
  const ids = new Set(records.flatMap(({ categories }) => categories));
  const standing = standingActs(acts);
  const facts: MatterFacts = {
    categories: [...ids].flatMap((id) => findCategory(id) ?? []),
    items: records.map(({ id, item, safeguarding }) => ({ id, item, ofChild: safeguarding !== 'no' })),
    onWhatsApp: records.some(({ platform }) => platform === 'whatsapp'),
    aboutHead,
    hasDeputy,
    policy: undefined,
    acts: standing,
  };
  const [named = ''] = answersTo(lastRecord(facts, 'assessment')?.answers ?? {}, 'policy');
  return {
    ...facts,
    aboutHead: aboutHead || hasAnswer(facts, 'assessment', 'target', 'target-head'),
    policy: findPack(named) ?? schoolPolicy,
  };
}

/** The last record of a task that stands and says that something was done. */
export function lastRecord({ acts }: MatterFacts, task: string): Act | undefined {
  return acts.findLast((act) => act.task === task && act.outcome === 'done');
}

/** Whether the last record of the task has one of these answers. */
export function hasAnswer(facts: MatterFacts, task: string, field: FieldId, ...answers: readonly AnswerId[]): boolean {
  const given = answersTo(lastRecord(facts, task)?.answers ?? {}, field);
  return answers.some((answer) => given.includes(answer));
}

/** Whether the evidence names anything of this severity. */
export function hasSeverity({ categories }: MatterFacts, severity: Severity): boolean {
  return categories.some((each) => each.severity === severity);
}

/** A complaint is not misuse (PRACTICE 14): nothing but a complaint, or other things as low that come with one. */
export function isComplaintAlone({ categories }: MatterFacts): boolean {
  return categories.some(({ id }) => id === 'complaint-public') && categories.every(({ severity }) => severity === 'low');
}

/** What the Head has answered to the safeguarding question goes with what the evidence says; either is enough (PRACTICE 3). */
export function childMayBeHarmed(facts: MatterFacts): boolean {
  return facts.items.some(({ ofChild }) => ofChild) || hasAnswer(facts, 'assessment', 'child', 'yes', 'not-sure');
}

export function someoneUnsafe(facts: MatterFacts): boolean {
  return hasAnswer(facts, 'assessment', 'safety', 'staff-unsafe', 'pupils-unsafe', 'both-unsafe');
}

/** Pupils, staff and unknown authors go other ways than talk, meeting and letter (PRACTICE 12). */
export function goesAnotherWay(facts: MatterFacts): boolean {
  return hasAnswer(facts, 'assessment', 'author', 'author-pupil', 'author-staff', 'author-unknown');
}

export function accusesStaff({ categories }: MatterFacts): boolean {
  return categories.some(({ id }) => id === 'allegation-staff');
}

/** The answer that makes the protocol require the police (S3.2); a category never does. */
export function saidIllegal(facts: MatterFacts): boolean {
  return hasAnswer(facts, 'assessment', 'illegal', 'yes');
}

/** The police must be informed: the protocol requires it, somebody is in danger, or it was decided. */
export function policeMust(facts: MatterFacts): boolean {
  return (
    saidIllegal(facts) || hasAnswer(facts, 'assessment', 'danger', 'yes') || hasAnswer(facts, 'decision', 'way', 'way-police')
  );
}

/** Worth asking them: a category that puts the police question first, or a Head who is not sure. Never for a complaint alone. */
export function policeMay(facts: MatterFacts): boolean {
  if (isComplaintAlone(facts)) return false;
  return hasSeverity(facts, 'police') || hasSeverity(facts, 'high') || hasAnswer(facts, 'assessment', 'illegal', 'not-sure');
}
