// The merged categories of inappropriate use, as data: where each is shown, how severe it is by default, and which documents name it.

/** The six headings under which the review shows the categories. */
export const CATEGORY_HEADINGS = ['danger', 'hate', 'children', 'adults', 'private', 'school'] as const;
export type CategoryHeading = (typeof CATEGORY_HEADINGS)[number];

/** From the least to the most severe. `police` means that the Head answers the police question first, not that it is a crime. */
export type Severity = 'low' | 'medium' | 'high' | 'police';

/** The source documents by the number of their file name. */
export type SourceDocument = '000' | '001' | '002' | '003' | '004';

export interface Category {
  id: CategoryId;
  heading: CategoryHeading;
  severity: Severity;
  /** Asks for a second look at the safeguarding question (the starred rows of the merged table). */
  safeguarding: boolean;
  /** The documents that name it as inappropriate use; empty where UK guidance or Tyst itself adds it. */
  documents: readonly SourceDocument[];
  /** The documents that name it only on their police or action rung. */
  rung: readonly SourceDocument[];
  /** No picture may be stored of it (DESIGN rule 6). */
  logOnly: boolean;
}

/** Written `001 003r`: a number for each document, with `r` where only the police or action rung names it. */
type Named = string;

const ROWS = [
  ['threat-violence', 'danger', 'police', false, '000 001 002 003r 004'],
  ['racist', 'hate', 'police', false, '000 001 002 003r 004'],
  ['prejudice', 'hate', 'police', false, '002 004'],
  ['obscene', 'hate', 'police', false, '000r 001r 002r 003r'],
  ['grossly-offensive', 'hate', 'high', false, '001r'],
  ['harassment', 'adults', 'high', false, '000r 001r 002r 003 004'],
  ['bullying', 'children', 'high', true, '000 001 004'],
  ['hostile-group', 'children', 'high', true, '003'],
  ['allegation-staff', 'adults', 'high', true, '000 001 002 003'],
  ['allegation-pupil', 'children', 'high', true, '000 002 003'],
  ['allegation-other', 'adults', 'medium', true, '001 003'],
  ['allegation-school', 'school', 'medium', true, '003'],
  ['reputation-person', 'adults', 'medium', false, '000 001 002 003 004'],
  ['reputation-school', 'school', 'low', false, '000 001 002 003 004'],
  ['offensive-pupil', 'children', 'high', true, '000 002 003 004'],
  ['offensive-person', 'adults', 'medium', false, '000 001 002 003 004'],
  ['abuse-parent', 'adults', 'medium', false, '003'],
  ['abuse-colleague', 'adults', 'medium', false, '004'],
  ['child-named', 'children', 'high', true, '001'],
  ['child-image', 'children', 'high', true, '001 003'],
  ['staff-image', 'private', 'medium', false, '003'],
  ['image-on-site', 'private', 'medium', false, '003'],
  ['confidential', 'private', 'medium', false, '003 004'],
  ['personal-data', 'private', 'medium', false, '003 004'],
  ['contact-staff', 'adults', 'low', false, '003'],
  ['speaks-for-school', 'school', 'medium', false, '003 004'],
  ['hidden-identity', 'school', 'low', false, '003 004'],
  ['disrepute', 'school', 'low', false, '003 004'],
  ['complaint-public', 'school', 'low', false, '000 001 002 003'],
  ['negative-effect', 'school', 'low', false, '004'],
  ['copyright', 'private', 'low', false, '004'],
  ['imagery-under18', 'danger', 'police', true, ''],
  ['intimate-adult', 'danger', 'police', false, ''],
  ['terrorist', 'danger', 'police', false, ''],
  ['child-harm', 'danger', 'high', true, ''],
] as const satisfies readonly (readonly [string, CategoryHeading, Severity, boolean, Named])[];

export type CategoryId = (typeof ROWS)[number][0];

/** What no picture may be stored of (DESIGN rule 6; PRACTICE 2 sends all three the same way). */
export const LOG_ONLY_CATEGORIES = ['imagery-under18', 'intimate-adult', 'terrorist'] as const satisfies readonly CategoryId[];

const LOG_ONLY: ReadonlySet<string> = new Set(LOG_ONLY_CATEGORIES);

/** Whether any of the categories forbids a picture. */
export function forbidsPicture(ids: Iterable<string>): boolean {
  return [...ids].some((id) => LOG_ONLY.has(id));
}

/** All categories, in the order of the merged table: the order in which a record lists them. */
export const CATEGORIES: readonly Category[] = ROWS.map(([id, heading, severity, safeguarding, named]) => ({
  id,
  heading,
  severity,
  safeguarding,
  documents: documentsOf(named, false),
  rung: documentsOf(named, true),
  logOnly: LOG_ONLY.has(id),
}));

/** The four that the review offers before all others. */
export const COMMON_CATEGORIES = [
  'allegation-staff',
  'threat-violence',
  'racist',
  'child-named',
] as const satisfies readonly CategoryId[];

const BY_ID: ReadonlyMap<string, Category> = new Map(CATEGORIES.map((category) => [category.id, category]));

/** The category with this id; undefined for one that a newer Tyst or another pack defines. */
export function findCategory(id: string): Category | undefined {
  return BY_ID.get(id);
}

/** Those of the categories that ask for a second look at the safeguarding question. */
export function safeguardingCategories(ids: Iterable<string>): Category[] {
  const given = new Set(ids);
  return CATEGORIES.filter(({ id, safeguarding }) => safeguarding && given.has(id));
}

function documentsOf(named: Named, rung: boolean): SourceDocument[] {
  const all: readonly SourceDocument[] = ['000', '001', '002', '003', '004'];
  const words = named.split(' ');
  return all.filter((document) => words.includes(rung ? `${document}r` : document));
}
