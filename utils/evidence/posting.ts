// How a letter went out, as somebody saw it go: which letter, by which way, the number on its label, and whether a second copy went.

export interface Posting {
  /** The letter's id. */
  letter: string;
  /** `method` and `second` as a letter's own answers have them (`utils/protocol/letter-fields.ts`). */
  method: string;
  /** On the label; empty where there is none. */
  number: string;
  second: string;
}
