// The law sheet for England and Wales as data: civil or criminal, who decides, time limit, and as at when. Words: utils/i18n (law).

/** `right` and `powers`: neither an offence nor a claim, but what bounds everybody, the school included. */
export type LawKind = 'civil' | 'criminal' | 'both' | 'right' | 'powers';
/** Who decides whether it applies; never the school. */
export type LawDecider = 'court' | 'police-cps' | 'attorney-general' | 'both' | 'school-and-council';
/** From when it happened, or as the entry's words say. */
export type TimeLimit = 'one-year' | 'six-months' | 'extended' | 'none' | 'by-remedy' | 'not-applicable';

export interface LawEntry {
  id: LawId;
  kind: LawKind;
  decides: LawDecider;
  limit: TimeLimit;
  /** The day as at which it was written, `YYYY-MM-DD`. */
  asAt: string;
  /** Should be confirmed by the council's solicitor before anybody relies on it (the † of the rules of practice). */
  toConfirm: boolean;
}

const AS_AT = '2026-11-21';

const ROWS = [
  ['defamation', 'civil', 'court', 'one-year', true],
  ['malicious-communications', 'criminal', 'police-cps', 'none', true],
  ['threatening-communications', 'criminal', 'police-cps', 'none', true],
  ['false-communications', 'criminal', 'police-cps', 'extended', true],
  ['communications-network', 'criminal', 'police-cps', 'extended', true],
  ['harassment', 'both', 'both', 'by-remedy', true],
  ['stirring-up-hatred', 'criminal', 'attorney-general', 'none', true],
  ['threats-to-kill', 'criminal', 'police-cps', 'none', true],
  ['racially-aggravated', 'criminal', 'police-cps', 'none', true],
  ['intimate-images', 'criminal', 'police-cps', 'by-remedy', true],
  ['accused-teacher', 'criminal', 'police-cps', 'six-months', true],
  ['nuisance-on-premises', 'criminal', 'police-cps', 'six-months', true],
  ['free-expression', 'right', 'court', 'not-applicable', false],
  ['investigatory-powers', 'powers', 'school-and-council', 'not-applicable', true],
] as const satisfies readonly (readonly [string, LawKind, LawDecider, TimeLimit, boolean])[];

export type LawId = (typeof ROWS)[number][0];

export const LAW_SHEET: readonly LawEntry[] = ROWS.map(([id, kind, decides, limit, toConfirm]) => ({
  id,
  kind,
  decides,
  limit,
  asAt: AS_AT,
  toConfirm,
}));
