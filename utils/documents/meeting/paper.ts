// A paper for a meeting as plain data: everything that stands on its pages, in order. The file, the screen and the printer draw the same.
import type { Language } from '@/utils/i18n/language';

export type PaperBlock =
  | { kind: 'heading' | 'paragraph' | 'note'; text: string }
  /** `numbered`: in an order that counts. A title, where there is one, stands before its words. */
  | { kind: 'lines'; numbered: boolean; lines: readonly { title?: string; text: string }[] }
  | { kind: 'facts'; facts: readonly { term: string; value: string }[] }
  /** `widths`: shares of the line. */
  | { kind: 'table'; widths: readonly number[]; head: readonly string[]; rows: readonly (readonly string[])[] }
  /** What follows stands on a page of its own. */
  | { kind: 'page' };

export interface Paper {
  language: Language;
  title: string;
  /** For whom it is, under the title. */
  mark?: string;
  school: string;
  reference: string;
  blocks: readonly PaperBlock[];
  /** `Page {{number}}` */
  page: (number: string) => string;
}
