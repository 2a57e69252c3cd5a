// A case: the captures and decisions about one matter, here and as it goes out in a bundle (`case.json`).
import * as v from 'valibot';
import { IdSchema } from './capture-record';
import { CaseCodeSchema } from './case-code';
import type { KeptWhy } from './copy-time';
import type { CaseAdvice } from './safeguarding-advice';

/** Who receives a hand-over; about the Head it is never the Head (P1.3). `dsl`: records without a picture, and only those (PRACTICE 2). */
export const ADDRESSEES = ['head', 'deputy', 'chair', 'dsl'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** The case as exported: no local times, no counters but the item numbers. */
export const CaseRecordSchema = v.strictObject({
  format: v.literal(1),
  id: IdSchema,
  /** The short random code that staff see (PRACTICE 11). */
  code: CaseCodeSchema,
  /** Given by the Head, e.g. 2026-014; staff never number a case. */
  reference: v.optional(v.pipe(v.string(), v.maxLength(40))),
  title: v.pipe(v.string(), v.maxLength(200)),
  aboutHead: v.boolean(),
  addressee: v.picklist(ADDRESSEES),
  items: v.pipe(
    v.array(v.strictObject({ item: v.pipe(v.number(), v.integer(), v.minValue(1)), captureId: IdSchema })),
    v.maxLength(9_999),
  ),
});
export type CaseRecord = v.InferOutput<typeof CaseRecordSchema>;

/** The case as kept here. */
export interface Case {
  id: string;
  code: string;
  reference?: string;
  title: string;
  status: 'open' | 'handed-over' | 'closed';
  /** ISO 8601; local only. */
  createdAt: string;
  updatedAt: string;
  aboutHead?: boolean;
  addressee?: Addressee;
  /** Holds records without a picture: for the DSL or DSP only. */
  dslOnly?: true;
  /** What the designated person has advised, as recorded on this computer; the last word counts. */
  advice?: CaseAdvice;
  /** Why its pictures stay here although their receipt was confirmed; absent while nothing keeps them. */
  kept?: KeptWhy;
  /** ISO 8601: when they were kept no longer; their time here is counted from then. */
  keptUntil?: string;
}

/** No letter or digit that is easily misread aloud: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
export const CODE_LETTERS = 'ACDEFGHJKMNPQRTWXY34679';

/** A short random case code such as `K7-MQ4` (23⁵ ≈ 6.4 million); random, so that it tells neither order nor time. */
export function newCaseCode(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  let letters = '';
  while (letters.length < 5) {
    for (const byte of random(new Uint8Array(16))) {
      // Bytes past the last whole multiple would favour the first letters.
      if (byte < 253 && letters.length < 5) letters += CODE_LETTERS[byte % CODE_LETTERS.length] ?? '';
    }
  }
  return `${letters.slice(0, 2)}-${letters.slice(2)}`;
}
