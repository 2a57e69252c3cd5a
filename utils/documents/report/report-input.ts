// What the report of one volume is made from: plain values only.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { CaseRecord } from '@/utils/evidence/case';
import type { CustodyEntry } from '@/utils/evidence/custody';
import type { RecipientKind } from '@/utils/evidence/pack';
import type { Seal } from '@/utils/evidence/seal';
import type { DocumentLanguage } from '@/utils/i18n/language';

export interface ReportItem {
  /** The item's number in the case. */
  item: number;
  record: CaptureRecord;
  seal: Seal;
  /** Relative to the report: `captures/0001/screenshot.png`; absent for a record without a picture. */
  pictureAddress?: string;
}

/** An item in one part of the report: where links to it lead. */
export interface PlacedItem extends ReportItem {
  anchor: string;
}

export interface ReportInput {
  language: DocumentLanguage;
  case: CaseRecord;
  /** The school's name; empty when none is set. */
  organisation: string;
  /** As the bundle holds it: up to its last `sealed`. */
  custody: readonly CustodyEntry[];
  /** Which volume of the bundle, how many there are, and the items in this one. */
  volume: { number: number; count: number; items: readonly ReportItem[] };
  /** SHA-256 of the signer's certificate in groups that can be read out. */
  signer: string;
  bundleId: string;
  /** In a pack: for whom it is. */
  recipient?: RecipientKind;
  /** The bundle was to hold the report as PDF too, and could not. */
  pdfLeftOut?: boolean;
}
