// A letter as the casebook keeps it: what it was made of, the file that was made, and when and how it was sent.
import type { PostedAt } from './post';

/** Answers by field (`utils/protocol/letter-fields.ts`); several answers to one question stand apart by a blank. */
export type LetterAnswers = Readonly<Record<string, string>>;

/** Words of a capture that a letter quotes. */
export interface LetterQuote {
  captureId: string;
  item: number;
  /** A part of what was captured, as it was written. */
  words: string;
  /** When it was posted, as far as the capture knows. */
  posted?: PostedAt;
  /** When it was posted, in words that a person typed because the capture does not know. */
  when: string;
  /** Where it is, for a report to a platform; empty where it has no address. */
  address: string;
}

/** A picture that goes with a letter: a working copy, by its id and the digest of its PNG, and the item that it is of. */
export interface LetterCopy {
  id: string;
  sha256: string;
  captureId: string;
  item: number;
}

/** What a letter is made of. Its text follows from this alone. */
export interface LetterContent {
  /** `utils/protocol/letter-kinds.ts` */
  kind: string;
  language: 'en' | 'cy';
  answers: LetterAnswers;
  quotes: readonly LetterQuote[];
  copies: readonly LetterCopy[];
}

/** A letter that is being written; one of each kind in a matter. */
export interface UnfinishedLetter extends LetterContent {
  caseId: string;
}

/** A letter that was made. It never changes; another one may be made instead. One that never went may be discarded. */
export interface KeptLetter extends LetterContent {
  id: string;
  caseId: string;
  /** ISO 8601, by this device's clock. */
  madeAt: string;
  /** Its `.docx` in the vault. */
  file: string;
  fileName: string;
  sha256: string;
  /** Since then nothing is left of it but its kind and its file's fingerprint. */
  discardedAt?: string;
}
