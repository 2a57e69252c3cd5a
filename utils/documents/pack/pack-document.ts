// What the documents of a pack are made from: plain values only.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { CaseRecord } from '@/utils/evidence/case';
import type { RecipientKind } from '@/utils/evidence/pack';
import type { Seal } from '@/utils/evidence/seal';
import type { DocumentLanguage } from '@/utils/i18n/language';
import type { FactId } from '@/utils/protocol/recipient-kinds';

export interface PackDocumentItem {
  item: number;
  /** As it may be shown to this recipient. */
  record: CaptureRecord;
  seal: Seal;
  /** The files in the pack that show it, by their addresses relative to the cover: the sealed picture, then working copies. */
  pictures: readonly { address: string; sha256: string; isCopy: boolean }[];
}

/** What may lie beside the cover; `pdf` is report.pdf, `custody` custody.jsonl. */
export const BESIDE = {
  pdf: 'report.pdf',
  items: 'items.html',
  report: 'report.html',
  statement: 'statement.html',
  custody: 'custody.jsonl',
} as const;
export type BesideDocument = keyof typeof BESIDE;

export interface PackDocument {
  language: DocumentLanguage;
  recipient: RecipientKind;
  /** Of the whole pack. */
  case: CaseRecord;
  /** The school's name; empty when none is set. */
  organisation: string;
  /** The answers of whoever makes the pack, by field, as they were given. */
  facts: Partial<Record<FactId, string>>;
  /** Every item of the pack, in the order of its numbers. */
  items: readonly PackDocumentItem[];
  received: readonly { address: string; sha256: string; receipt: string; receivedAt: string; volume: number }[];
  /** The documents that lie beside the cover, in their order. */
  beside: readonly BesideDocument[];
  volume: { number: number; count: number };
  /** SHA-256 of the school's certificate in groups that can be read out. */
  signer: string;
  bundleId: string;
  /** ISO 8601, when it was made. */
  madeAt: string;
}
