// How long the pictures of what was handed over stay on the computer that recorded them (PRACTICE 27).

/** Days from the confirmed receipt on; no document of the protocol names a number, so the school sets it. */
export const DAYS_KEPT = { least: 1, usual: 30, most: 365 } as const;

/** Why pictures stay longer. Nothing else is asked: a reason in words could say who reported it. */
export const KEPT_WHY = ['asked', 'police', 'open'] as const;
export type KeptWhy = (typeof KEPT_WHY)[number];

const DAY_MS = 86_400_000;

/**
 * When pictures go, ISO 8601. `confirmedAt`: when their receipt was confirmed first; `keptUntil`: when they were last kept for
 * a reason, from which their days begin anew. A number of days out of range counts as the nearest that is in it.
 */
export function clearDue(confirmedAt: string, keptUntil: string | undefined, days: number): string {
  const from = keptUntil !== undefined && keptUntil > confirmedAt ? keptUntil : confirmedAt;
  return new Date(Date.parse(from) + clampDays(days) * DAY_MS).toISOString();
}

/** Whole days until a time comes, rounded up; 0 once it has come. */
export function daysUntil(due: string, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(due) - now.getTime()) / DAY_MS));
}

/** A whole number of days that may be set; `usual` for what is none. */
export function clampDays(days: number): number {
  if (!Number.isFinite(days)) return DAYS_KEPT.usual;
  return Math.min(DAYS_KEPT.most, Math.max(DAYS_KEPT.least, Math.round(days)));
}
