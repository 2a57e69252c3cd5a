// Whom the school's contacts are shown for: which task, which advice and which recipient of a pack means which of them.
import type { ContactId } from '@/utils/evidence/contact';
import type { RecipientKind } from '@/utils/evidence/pack';
import type { AdviceId } from './advice';
import type { FactId } from './recipient-kinds';
import type { TaskId } from './task-ids';

const OF_TASK: Partial<Record<TaskId, readonly ContactId[]>> = {
  'dsl-advice': ['dsl'],
  'allegations-officer': ['allegations'],
  police: ['police'],
  'police-instructions': ['police'],
  'health-safety': ['unit'],
  support: ['union'],
  legal: ['solicitor', 'council'],
};

export function contactsOfTask(task: TaskId): readonly ContactId[] {
  return OF_TASK[task] ?? [];
}

/** Only what must be done now: advice that suggests is read first. */
const OF_ADVICE: Partial<Record<AdviceId, readonly ContactId[]>> = {
  'dsl-first': ['dsl'],
  'officer-must': ['allegations'],
  'police-must': ['police'],
  'health-safety-must': ['unit'],
};

export function contactsOfAdvice(advice: AdviceId): readonly ContactId[] {
  return OF_ADVICE[advice] ?? [];
}

const OF_RECIPIENT: Partial<Record<RecipientKind, ContactId>> = {
  police: 'police',
  dsl: 'dsl',
  'health-safety': 'unit',
  allegations: 'allegations',
};

/** Of a pack for advice it depends on who the adviser is. Undefined where the school keeps no contact of the kind. */
export function contactOfRecipient(recipient: RecipientKind, facts: Partial<Record<FactId, string>>): ContactId | undefined {
  if (recipient !== 'advice') return OF_RECIPIENT[recipient];
  return (['council', 'solicitor', 'union'] as const).find((each) => each === facts.adviser);
}
