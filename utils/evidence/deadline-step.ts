// What a person said about a deadline: added by hand, met, put off, open again. Never changed; a later step counts instead.
import type { Actor } from './act';

/** `reopened`: it was said to be met, and is not. */
const DEADLINE_STEPS = ['added', 'met', 'put-off', 'reopened'] as const;
export type DeadlineStepKind = (typeof DEADLINE_STEPS)[number];

export interface DeadlineStep {
  id: string;
  caseId: string;
  /** The deadline that it is about (`utils/protocol/matter-deadlines.ts`); of one that is added by hand, the step's own id. */
  deadline: string;
  step: DeadlineStepKind;
  by: Actor;
  /** By this device's clock, ISO 8601. */
  recordedAt: string;
  /** Its line in the log of the case: the order of what was said, whatever the clock did. */
  seq: number;
  /** The reason; of one that is added, what it is about, or nothing. */
  said: string;
  /** Of one that is added or put off: its day from then on, `YYYY-MM-DD`. */
  day?: string;
  /** Of one that is added: its kind (`utils/protocol/deadline-kinds.ts`). */
  kind?: string;
}
