// An act in a matter: who did what, when, how, and what was said or agreed. Never changed; a later act may correct it.
import type { Posting } from './posting';
import type { EraseGrain } from './erased';
import type { Tie } from './tie';

/** Who acted: a role, never a name. */
export const ACTORS = ['head', 'deputy', 'chair', 'dsl', 'office'] as const;
export type Actor = (typeof ACTORS)[number];

/** How it was done or said. */
export const ACT_WAYS = ['in-person', 'telephone', 'letter', 'email', 'online'] as const;
export type ActWay = (typeof ACT_WAYS)[number];

/**
 * `tied`: a passage of the evidence was held against a part of a policy. `done`: it happened. `not-needed`: decided against, with reasons. `started-anyway`: something that the protocol lets wait was
 * begun, with a justification. `posted`: a letter went out, and nothing of its task is said by that. `withdrawn`: only as a correction: what the other act says did not happen.
 */
export const ACT_OUTCOMES = ['done', 'tied', 'posted', 'not-needed', 'started-anyway', 'withdrawn'] as const;
export type ActOutcome = (typeof ACT_OUTCOMES)[number];

/** A file kept with an act; only ever given back as it came, never opened here. */
export interface Attachment {
  /** The file in the vault. */
  file: string;
  name: string;
  size: number;
  sha256: string;
}

export interface Act {
  id: string;
  caseId: string;
  /** The task of the protocol that it belongs to (`utils/protocol/tasks.ts`). */
  task: string;
  outcome: ActOutcome;
  by: Actor;
  /** When it happened, as the person says; ISO 8601. */
  happenedAt: string;
  /** When it was written down here, by this device's clock. */
  recordedAt: string;
  how?: ActWay;
  /** What was said or agreed; reasons; a justification. */
  said: string;
  /** What the task asks for, by field; several answers to one question stand apart by a blank. */
  answers: Readonly<Record<string, string>>;
  attachments: readonly Attachment[];
  /** What was held against what; on an act whose outcome is `tied`, and on no other. */
  tie?: Tie;
  /** How a letter went out: on an act whose outcome is `posted`, or `done` where its going is what the task asks for. */
  posting?: Posting;
  /** That words of it were erased, and how many: the digest in the log is that of the act as it was. */
  erased?: { at: string; grain: Exclude<EraseGrain, 'thing'> };
  /** The captures that it answers for, by id, where its task answers for evidence: what came later it knew nothing of. */
  about?: readonly string[];
  /** The act that this one takes the place of. */
  corrects?: string;
}

/** What holds now, in the order given (a matter's: that of its log): without what a later act corrected, and without withdrawals. */
export function standingActs(acts: readonly Act[]): Act[] {
  const corrected = new Set(acts.map(({ corrects }) => corrects));
  return acts.filter(({ id, outcome }) => !corrected.has(id) && outcome !== 'withdrawn');
}
