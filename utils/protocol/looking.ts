// How often one person's account was looked at, as far as the casebook knows; from a number on, to look again is to ask first (PRACTICE 18).
import type { Act } from '@/utils/evidence/act';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { type Read, isKnown } from '@/utils/evidence/read';
import type { Visit } from '@/utils/evidence/visit';

/**
 * The code of practice names no number: it asks whether looking is repeated, or persistent. Three occasions are Tyst's own
 * reading of it, to be confirmed by the council's solicitor.
 */
export const LOOKING = {
  occasions: 3,
  /** Looks that are less apart belong to one occasion. */
  apartMinutes: 60,
  source: 'Covert Surveillance and Property Interference, code of practice, Home Office, August 2018, 3.10 to 3.17',
  asAt: '2026-11-21',
} as const;

/** A received capture, as far as looking is concerned. */
export interface Looked {
  id: string;
  record: CaptureRecord;
}

/**
 * Occasions on which the account of this record's author was looked at: captures of it, checks and visits. What others brought
 * was not looked at by the school. Undefined where the record does not know whose account it is.
 */
export function occasionsOf(
  record: CaptureRecord,
  captures: readonly Looked[],
  acts: readonly Act[],
  visits: readonly Visit[],
): number | undefined {
  const account = accountOf(record);
  if (account.length === 0) return undefined;
  const theirs = captures.filter((each) => accountOf(each.record).some((key) => account.includes(key)));
  const ids = new Set(theirs.map(({ id }) => id));
  const times = [
    ...theirs.flatMap(({ record: { kind, capturedAt } }) => (kind === 'supplied' ? [] : [capturedAt.utc])),
    // A check that made a capture is counted by that capture, when it was taken.
    ...acts.flatMap(({ answers: { checked, recapture }, happenedAt }) =>
      checked !== undefined && ids.has(checked) && !ids.has(recapture ?? '') ? [happenedAt] : [],
    ),
    ...visits.flatMap(({ captureId, at }) => (ids.has(captureId) ? [at] : [])),
  ];
  return occasions(times.map((time) => Date.parse(time)));
}

/** Whether looking once more is looking repeatedly. */
export function isRepeated(count: number | undefined): boolean {
  return count !== undefined && count >= LOOKING.occasions;
}

function occasions(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted.filter((time, index) => index === 0 || time - (sorted[index - 1] ?? 0) >= LOOKING.apartMinutes * 60_000).length;
}

/** What tells an account from others on its site; a display name does not. */
function accountOf({ platform, post: { handle, profile, authorId } }: CaptureRecord): string[] {
  const key = (name: string, read: Read<string> | undefined) =>
    read === undefined || !isKnown(read) || read.value === '' ? [] : [`${platform} ${name} ${read.value.toLowerCase()}`];
  return [...key('id', authorId), ...key('handle', handle), ...key('profile', profile)];
}
