// A tombstone: what is left of a matter that was purged. No words, no names, no pictures; only what shows that it was here and is gone.
import type { Actor } from './act';

/** Why a matter was purged: chosen, never written, so that the tombstone holds nobody's words. */
export const PURGE_REASONS = ['time-over', 'asked', 'elsewhere', 'mistake'] as const;
export type PurgeReason = (typeof PURGE_REASONS)[number];

export interface PurgedMatter {
  /** The matter's id here. */
  id: string;
  /** As in `CasebookCase`: whose hand-over it was. */
  from: { caseId: string; signer: string };
  code: string;
  reference?: string;
  /** ISO 8601. */
  receivedAt: string;
  /** `YYYY-MM-DD`, UK. */
  closedOn: string;
  purgedAt: string;
  /** Who decided: a role. */
  by: Actor;
  reason: PurgeReason;
  /** Digests of the sealed record and picture of each item; `withheld`: captured by mistake, never to be taken in again. */
  items: readonly { captureId: string; item: number; record: string; picture?: string; withheld?: true }[];
  /** SHA-256 of each file that was received, of each letter and of each pack. */
  received: readonly string[];
  letters: readonly string[];
  packs: readonly string[];
  /** Names of the vault's rows that were removed: no backup brings one of them back. */
  names: readonly string[];
}
