// Asks the vault about minutes: those on record in a matter, and those that are being written.
import { type Act, standingActs } from '@/utils/evidence/act';
import type { KeptMinutes, MinutesContent, UnfinishedMinutes } from '@/utils/evidence/minutes';
import type { Vault } from './vault';

/** The minutes of a matter that are on record, those that were corrected too. */
export async function listMinutes(vault: Vault, caseId: string): Promise<KeptMinutes[]> {
  return (await vault.list('minutes')).filter((each) => each.caseId === caseId);
}

/** The minutes of a matter that somebody has begun and not recorded. */
export async function listUnfinishedMinutes(vault: Vault, caseId: string): Promise<UnfinishedMinutes[]> {
  return (await vault.list('unfinishedMinutes')).filter((each) => each.caseId === caseId);
}

/** Of the minutes that stand, not corrected and not withdrawn, those that were recorded last. */
export function lastMinutes(kept: readonly KeptMinutes[], acts: readonly Act[]): MinutesContent | undefined {
  const act = standingActs(acts).findLast(({ id }) => kept.some((each) => each.id === id));
  return kept.find(({ id }) => id === act?.id)?.content;
}
