// A tombstone of one thing that was erased at a person's request: what it was, when, by which role, on which ground. Never whom it named.
import type { Actor } from './act';
import type { FoundKind } from './subject-request';

/** Why it was erased (UK GDPR, Articles 16 and 17(1)): chosen, never written, so that the tombstone holds nobody's words. */
export const ERASE_GROUNDS = ['not-needed', 'objection', 'wrong', 'should-not'] as const;
export type EraseGround = (typeof ERASE_GROUNDS)[number];

/**
 * How much of it: `thing`, all of it; `words`, everything that was typed in it, with its files; `name`, only the words that were
 * looked for. What is sealed or made (an item, a letter, a working copy) cannot be changed, and goes as a whole.
 */
const ERASE_GRAINS = ['thing', 'name', 'words'] as const;
export type EraseGrain = (typeof ERASE_GRAINS)[number];

export interface ErasedThing {
  id: string;
  caseId: string;
  what: FoundKind;
  grain: EraseGrain;
  /** Of an item: its number, and what it is known again by when somebody hands it over once more. */
  item?: number;
  captureId?: string;
  /** ISO 8601, by this device's clock. */
  at: string;
  /** Who decided: a role. */
  by: Actor;
  ground: EraseGround;
  /** SHA-256 of what is gone: an item's sealed record and picture, files; of words the row as it was, in canonical JSON. */
  digests: readonly string[];
  /** Names of the vault's rows that went with it: no backup brings one of them back. */
  gone: readonly string[];
  /** Names of the rows that have been other ones since: a computer that still has them as they were takes the new ones. */
  changed: readonly string[];
}
