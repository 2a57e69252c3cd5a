// What a policy pack holds: one source document, or a school's own copy of it, as data. A copy is a file from outside: checked.
import * as v from 'valibot';
import { REQUIREMENT_IDS } from './requirements';

export const PACK_FORMAT = 1;

const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const Words = v.strictObject({
  en: v.pipe(v.string(), v.minLength(1), v.maxLength(600)),
  cy: v.pipe(v.string(), v.maxLength(600)),
});

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

export const PolicyPackSchema = v.pipe(
  v.strictObject({
    format: v.literal(PACK_FORMAT),
    id: Slug,
    /** The source document that it is, or was copied from. */
    document: v.picklist(['000', '001', '002', '003', '004']),
    /** A copy's own name. */
    name: v.optional(Words),
    /** When the document was issued or last changed: a year, a month or a day. */
    issued: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/))),
    /** The month of its next review, `YYYY-MM`, and how often it is reviewed. */
    reviewDue: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
    reviewedEvery: v.optional(v.picklist(['year'])),
    /** The day on which the governing body circulated it; a letter may name it only if it is here (G8). */
    circulatedOn: v.optional(v.pipe(v.string(), v.isoDate())),
    clauses: v.pipe(v.array(ItemSchema), v.maxLength(60)),
    /** What it calls inappropriate use, each with the clause that says so. */
    categories: v.pipe(
      v.array(v.strictObject({ id: Slug, clause: Slug, onlyOnLadder: v.optional(v.literal(true)) })),
      v.maxLength(60),
    ),
    /** What the school does, in the order of the document; the first rung is its first step. */
    ladder: v.pipe(v.array(ItemSchema), v.minLength(1), v.maxLength(30)),
    complaintStages: v.pipe(v.array(ItemSchema), v.maxLength(8)),
    messaging: v.pipe(v.array(ItemSchema), v.maxLength(20)),
    /** The age of use that the document names, shown as the document's own statement. */
    age: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(21))),
    homeSchoolAgreement: v.boolean(),
    requirements: v.pipe(v.array(v.picklist(REQUIREMENT_IDS)), v.maxLength(60)),
  }),
  v.check(({ clauses, categories }) => {
    const known = new Set(clauses.map(({ id }) => id));
    return categories.every(({ clause }) => known.has(clause));
  }, 'a category names a clause that the pack does not have'),
  v.check(
    (pack) =>
      hasWords(pack.clauses, CLAUSES) &&
      hasWords(pack.ladder, RUNGS) &&
      hasWords(pack.complaintStages, COMPLAINT_STAGES) &&
      hasWords(pack.messaging, MESSAGING_RULES),
    'a line has no words',
  ),
);
export type PolicyPack = v.InferOutput<typeof PolicyPackSchema>;

/** Whether the review of a pack is due in the month of `now` or was before it (G8). False where it names no month. */
export function reviewIsDue({ reviewDue }: Pick<PolicyPack, 'reviewDue'>, now: Date): boolean {
  return reviewDue !== undefined && reviewDue <= now.toISOString().slice(0, 7);
}

function hasWords(items: readonly PackItem[], known: readonly string[]): boolean {
  return items.every(({ id, words }) => words !== undefined || known.includes(id));
}
