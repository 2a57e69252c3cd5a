// What forbids a letter now, and what should be thought of before one goes (PRACTICE 3, 12–15, 21, 22; P1.2, P1.3).
import type { KeptLetter, LetterAnswers } from '@/utils/evidence/letter';
import { chosen } from './letter-fields';
import { type LetterKindId, isLetterKind, letterKind } from './letter-kinds';
import { type MatterFacts, hasAnswer, isComplaintAlone } from './matter-facts';
import type { Holiday } from '@/utils/evidence/holiday';
import { waitsOf } from './task-states';
import { findTask } from './tasks';
import { type WaitId, waitOf } from './waits';

/** What is known of the matter without asking. */
export interface LetterContext {
  facts: MatterFacts;
  /** Records without a picture, for the DSL or DSP only. */
  dslOnly: boolean;
  holidays: readonly Holiday[];
}

/** What a letter of this kind waits for in the protocol, in the order in which to show it. Empty: it may be written. */
export function letterWaits(kind: LetterKindId, { facts }: LetterContext): WaitId[] {
  const { task: id, waits } = letterKind(kind);
  const task = findTask(id);
  const own = waits.filter((wait) => (waitOf(wait).overridable ? holdsDeletion(wait, facts) : waitOf(wait).holds(facts)));
  return [...new Set([...(task === undefined ? [] : waitsOf(task, facts)), ...own])];
}

/** Whether the deletion waits for it: whoever asked those for whom it is kept has said so where the deletion is recorded. */
function holdsDeletion(wait: WaitId, facts: MatterFacts): boolean {
  const deletion = findTask('deletion');
  return deletion !== undefined && waitsOf(deletion, facts).includes(wait);
}

type Rule = (answers: LetterAnswers, context: LetterContext) => boolean;

const BARS = {
  imagery: (_, { dslOnly }) => dslOnly,
  // P1.2: in writing where a meeting is a risk.
  risk: (_, { facts }) => hasAnswer(facts, 'assessment', 'also', 'risky-meeting'),
  keep: (answers) => chosen(answers, 'keep') === 'yes',
  'about-head': (answers, { facts }) => facts.aboutHead && chosen(answers, 'role') === 'head',
} as const satisfies Record<string, Rule>;

export type LetterBarId = keyof typeof BARS;

/** What forbids it beside the waits, in the order of its kind; with no answers, what forbids it whatever is answered. */
export function letterBars(kind: LetterKindId, answers: LetterAnswers, context: LetterContext): LetterBarId[] {
  return letterKind(kind).bars.filter((bar) => BARS[bar](answers, context));
}

/** Whether a letter that was made may go now: what waits or forbids may have come since (PRACTICE 3, 12, 21). */
export function mayGoNow({ kind, answers }: Pick<KeptLetter, 'kind' | 'answers'>, context: LetterContext): boolean {
  return !isLetterKind(kind) || letterWaits(kind, context).length + letterBars(kind, answers, context).length === 0;
}

const WARNINGS = {
  'policy-not-circulated': (answers) => chosen(answers, 'circulated') === 'no',
  'complaint-alone': (_, { facts }) => isComplaintAlone(facts),
  'small-group': (answers) => chosen(answers, 'site') === 'whatsapp',
  'not-checked': (answers) => chosen(answers, 'solicitor') === 'not-checked',
} as const satisfies Record<string, Rule>;

export type LetterWarningId = keyof typeof WARNINGS;
const IDS = Object.keys(WARNINGS) as LetterWarningId[];

/** What the person who signs should know before it goes. Of a report to a platform only what concerns it. */
export function letterWarnings(kind: LetterKindId, answers: LetterAnswers, context: LetterContext): LetterWarningId[] {
  const { to, fields } = letterKind(kind);
  const concerns: Record<LetterWarningId, boolean> = {
    'policy-not-circulated': fields.includes('circulated'),
    'complaint-alone': to === 'author' && kind !== 'closure',
    'small-group': to === 'author' && fields.includes('site'),
    'not-checked': true,
  };
  return IDS.filter((id) => concerns[id] && WARNINGS[id](answers, context));
}
