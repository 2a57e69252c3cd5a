// What a policy pack holds: one source document, or a school's own copy of it, as data. A copy is a file from outside: checked.
import * as v from 'valibot';
import { CATEGORIES, type CategoryId } from './categories';
import { REQUIREMENT_IDS } from './requirements';

export const PACK_FORMAT = 1;

/** Characters of one line, and how many lines each list may have. */
export const LONGEST_LINE = 600;
export const MOST_LINES = { clauses: 60, ladder: 30, complaintStages: 8, messaging: 20 } as const;

const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
/** Words of a person: no control characters, and none that turn the direction of what follows. */
const Plain = v.pipe(v.string(), v.regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u), v.maxLength(LONGEST_LINE));
const Words = v.strictObject({ en: v.pipe(Plain, v.regex(/\S/)), cy: Plain });
/** Words in both languages; an empty Welsh text stands for the English. */
export type PolicyWords = v.InferOutput<typeof Words>;

/** One line of a pack. Without words of its own it has those of Tyst's catalogue, under its id. */
const ItemSchema = v.strictObject({ id: Slug, words: v.optional(Words) });
export type PackItem = v.InferOutput<typeof ItemSchema>;

/** The lines that Tyst's catalogue has words for. */
export const CLAUSES = [
  'inappropriate-use',
  'procedure',
  'conduct-online',
  'messaging',
  'images',
  'accounts',
  'monitoring',
  'behaviour',
  'legal',
  'abuse',
  'parents',
  'protocol',
] as const;
export const RUNGS = [
  'talk',
  'remove-request',
  'platform-abuse-desk',
  'meeting-head',
  'warning-letter',
  'police',
  'block-own-forum',
  'contact-host',
  'legal-advice',
  'other-legal',
  'close-group',
  'meeting-or-letter',
  'deletion-deadline',
  'platform-report',
  'union-legal',
] as const;
export const COMPLAINT_STAGES = ['stage-teacher', 'stage-head', 'stage-governors'] as const;
export const MESSAGING_RULES = ['permission-to-view', 'act-quickly', 'request-meeting', 'close-group'] as const;

/** The lists of lines that a pack has, beside its categories. */
export type LineList = keyof typeof MOST_LINES;
export const LINE_LISTS = ['clauses', 'ladder', 'complaintStages', 'messaging'] as const satisfies readonly LineList[];
const KNOWN: Record<LineList, readonly string[]> = {
  clauses: CLAUSES,
  ladder: RUNGS,
  complaintStages: COMPLAINT_STAGES,
  messaging: MESSAGING_RULES,
};

const Day = v.pipe(v.string(), v.isoDate(), v.check(isCalendarDay));
const CategoryName = v.picklist(CATEGORIES.map(({ id }) => id) as [CategoryId, ...CategoryId[]]);

/** What a pack is made of, part by part; whether the parts fit each other is for `misfits`. */
export const PolicyShape = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: Slug,
  /** The source document that it is, or was copied from. */
  document: v.picklist(['000', '001', '002', '003', '004']),
  /** A copy's own name. */
  name: v.optional(Words),
  /** When the document was issued or last changed: a year, a month or a day. */
  issued: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/))),
  /** The month or day of its next review, `YYYY-MM` or `YYYY-MM-DD`, and how often it is reviewed. */
  reviewDue: v.optional(v.union([v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)), Day])),
  reviewedEvery: v.optional(v.picklist(['year'])),
  /** The days on which the governing body adopted and circulated it; a letter has the second from here (G8). */
  adoptedOn: v.optional(Day),
  circulatedOn: v.optional(Day),
  clauses: v.pipe(v.array(ItemSchema), v.maxLength(MOST_LINES.clauses)),
  /** What it calls inappropriate use, each with the clause that says so, and in its own words where it has them. */
  categories: v.pipe(
    v.array(
      v.strictObject({ id: CategoryName, clause: Slug, onlyOnLadder: v.optional(v.literal(true)), words: v.optional(Words) }),
    ),
    v.maxLength(CATEGORIES.length),
  ),
  /** What the school does, in the order of the document; the first rung is its first step. */
  ladder: v.pipe(v.array(ItemSchema), v.minLength(1), v.maxLength(MOST_LINES.ladder)),
  complaintStages: v.pipe(v.array(ItemSchema), v.maxLength(MOST_LINES.complaintStages)),
  messaging: v.pipe(v.array(ItemSchema), v.maxLength(MOST_LINES.messaging)),
  /** The age of use that the document names, shown as the document's own statement. */
  age: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(21))),
  homeSchoolAgreement: v.boolean(),
  requirements: v.pipe(v.array(v.picklist(REQUIREMENT_IDS)), v.maxLength(60)),
});

export type PolicyPack = v.InferOutput<typeof PolicyShape>;

/** The known lines are those that Tyst's catalogue has words for. */
export function isKnownLine(list: LineList, id: string): boolean {
  return KNOWN[list].includes(id);
}

/** One thing in which the parts of a pack do not fit each other; `line` counts from 0. */
export interface Misfit {
  part: LineList | 'categories';
  line: number;
  fault: 'twice' | 'no-words' | 'no-such-clause';
}

/** Every misfit of a pack: a name that stands twice, a line without words, a category whose clause is not there. */
export function misfits(pack: PolicyPack): Misfit[] {
  const lines = LINE_LISTS.flatMap((part) => [
    ...twice(part, pack[part]),
    ...pack[part].flatMap(({ id, words }, line) =>
      words === undefined && !isKnownLine(part, id) ? [{ part, line, fault: 'no-words' } as const] : [],
    ),
  ]);
  const clauses = new Set(pack.clauses.map(({ id }) => id));
  const astray = pack.categories.flatMap(({ clause }, line) =>
    clauses.has(clause) ? [] : [{ part: 'categories', line, fault: 'no-such-clause' } as const],
  );
  return [...lines, ...twice('categories', pack.categories), ...astray];
}

function twice(part: Misfit['part'], items: readonly { id: string }[]): Misfit[] {
  return items.flatMap(({ id }, line) =>
    items.findIndex((each) => each.id === id) < line ? [{ part, line, fault: 'twice' } as const] : [],
  );
}

/** Whether the review of a pack is due on the day or in the month of `now`, or was before it (G8). False where it names none. */
export function reviewIsDue({ reviewDue }: Pick<PolicyPack, 'reviewDue'>, now: Date): boolean {
  return reviewDue !== undefined && reviewDue <= now.toISOString().slice(0, reviewDue.length);
}

/** `2026-02-30` has the form of a day and is none. */
function isCalendarDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00.000Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
