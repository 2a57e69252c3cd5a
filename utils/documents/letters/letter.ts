// A letter as plain data: everything that stands on its pages, in order. The file, the screen and the printer draw the same.
import type { Language } from '@/utils/i18n/language';
import type { LetterElement } from '@/utils/protocol/letter-kinds';

export type LetterBlock = { elements: LetterElement[] } & (
  | { kind: 'heading' | 'paragraph'; text: string }
  /** Words that a person wrote in the form, line by line. */
  | { kind: 'lines'; lines: string[] }
  /** Words of somebody else, with when they were posted and where. */
  | { kind: 'quote'; words: string; notes: string[] }
);

/** A page after the letter for one picture that goes with it. */
export interface LetterEnclosed {
  /** Of the working copy. */
  id: string;
  title: string;
  note: string;
  alt: string;
  /** `Part {{number}} of {{count}}` */
  part: (number: number, count: number) => string;
}

/** A page for the school's own file, after the letter: never sent. */
export interface LetterSlip {
  title: string;
  facts: { term: string; value: string; element?: LetterElement }[];
  note: string;
}

export interface Letter {
  language: Language;
  heading: string;
  /** The school, its address and how to reach it. */
  sender: string[];
  date: string;
  reference: string;
  /** For whom it is and how it is sent; empty for a report to a platform. */
  marks: { text: string; element?: LetterElement }[];
  addressee: string[];
  salutation: string;
  blocks: LetterBlock[];
  closing: string;
  signature: string[];
  /** With its title; undefined where nothing is enclosed. */
  enclosures?: { title: string; items: string[] };
  /** In the order in which they follow the letter. */
  pictures: LetterEnclosed[];
  /** `Page {{number}}` */
  page: (number: string) => string;
  slip: LetterSlip;
}
