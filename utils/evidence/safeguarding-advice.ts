// The designated person's safeguarding advice (PRACTICE 3): as a case keeps it, and as a small file on its way to whoever handles the matter.
import * as v from 'valibot';
import { AppError } from '@/utils/errors';
import { ACT_WAYS } from './act';
import { canonicalJson } from './canonical-json';
import { IdSchema, Sha256Schema } from './capture-record';
import { CaseCodeSchema } from './case-code';
import { UtcSchema } from './post';

/** What the advice comes to; the answers of the protocol's own question (`utils/protocol/fields.ts`). */
export const ADVICE_ANSWERS = ['dsl-go-on', 'dsl-wait'] as const;
export type AdviceAnswer = (typeof ADVICE_ANSWERS)[number];

/** Characters of the advice itself, as of any act. */
const LONGEST_SAID = 8_000;

const AdviceFileSchema = v.strictObject({
  format: v.literal(1),
  kind: v.literal('tyst-safeguarding-advice'),
  id: IdSchema,
  /** What the case is called where the advice was given. */
  code: CaseCodeSchema,
  answer: v.picklist(ADVICE_ANSWERS),
  said: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SAID)),
  how: v.optional(v.picklist(ACT_WAYS)),
  givenAt: UtcSchema,
  /** The sealed captures it is about: what finds the matter again, and nothing of what they say. */
  items: v.pipe(v.array(v.strictObject({ captureId: IdSchema, digest: Sha256Schema })), v.minLength(1), v.maxLength(9_999)),
});
export type AdviceFile = v.InferOutput<typeof AdviceFileSchema>;

/** The advice itself, wherever it is kept. */
export type AdviceGiven = Pick<AdviceFile, 'id' | 'answer' | 'said' | 'how' | 'givenAt'>;

/** As a case that was recorded on this computer keeps it. */
export interface CaseAdvice extends AdviceGiven {
  /** The captures that it is about, by id; absent in advice of before they were named, which is about none. */
  about?: readonly string[];
}

/** Bytes: 9,999 items are about 1.3 MB; nobody needs to read more. */
export const LARGEST_ADVICE = 2_000_000;

/** The advice as the text of its file: canonical JSON. */
export function adviceText(advice: AdviceFile): string {
  return canonicalJson(advice);
}

/** Reads such a file. Throws `advice-invalid`. */
export function parseAdvice(text: string): AdviceFile {
  try {
    if (text.length > LARGEST_ADVICE) throw new RangeError('too long');
    return v.parse(AdviceFileSchema, JSON.parse(text));
  } catch (error) {
    throw new AppError('advice-invalid', '', { cause: error });
  }
}
