// What a bundle is written from: plain values, no database and no browser.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { CaseRecord } from '@/utils/evidence/case';
import type { CustodyEntry } from '@/utils/evidence/custody';
import type { Seal } from '@/utils/evidence/seal';
import type { ZipHash } from './zip/zip-hash';

/** One sealed capture. The Blobs' SHA-256 must be the ones that the record names; they are compared while writing. */
export interface BundleCapture {
  record: CaptureRecord;
  seal: Seal;
  /** PNG; present exactly when the record has a `picture`. */
  picture?: Blob;
  /** UTF-8 text; present exactly when the record has a `source`. */
  source?: Blob;
}

/** Where one capture of this volume lies, for the report. Addresses are relative to `data/report.html`. */
export interface ReportItem {
  /** The item's number in the case. */
  item: number;
  record: CaptureRecord;
  seal: Seal;
  /** `captures/0001/screenshot.png`; absent for a log-only record. */
  pictureAddress?: string;
}

/** What the report of one volume is made from. */
export interface ReportVolume {
  number: number;
  count: number;
  items: readonly ReportItem[];
}

/** One of the other volumes, as `data/volumes.json` of volume 1 names it. */
export interface WrittenVolume {
  number: number;
  /** SHA-256 of that volume's `manifest-sha256.txt`. */
  manifestSha256: string;
}

export interface BundleInput {
  case: CaseRecord;
  /** The case's custody log from its first entry; what stands after the last `sealed` is left out (docs/bundle-format.md, "Records"). */
  custody: readonly CustodyEntry[];
  captures: readonly BundleCapture[];
  /** The text of `data/report.html`, which says so where the PDF was left out. */
  report: (volume: ReportVolume, pdfLeftOut: boolean) => string;
  /** The bytes of `data/report.pdf`; a bundle may be without, and goes without where they are undefined. */
  reportPdf?: (volume: ReportVolume) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The text of `README.txt`, see readmeText. */
  readme: (holdsPdf: boolean) => string;
  /** The text of `verify.html`, the checker that works offline; a bundle may be without. */
  verifier?: string;
  /** The school's name; empty when none is set. */
  organisation: string;
  signer: { privateKey: CryptoKey; certificate: Uint8Array<ArrayBuffer> };
  /** The value of `X-Enrolment`, with a school card. */
  enrolment?: string;
  /** UUIDv4, the same for every volume. */
  bundleId: string;
  /** The signing time and, as a date without a time, the bagging date. */
  now: Date;
}

/** One volume of a bundle: a whole container of its own. */
export interface VolumeInput extends BundleInput {
  /** The captures of this volume only; the items and the custody log are those of the whole case. */
  captures: readonly BundleCapture[];
  volume: {
    number: number;
    count: number;
    /** Volume 1 of several: the others, which are written before it. */
    others?: readonly WrittenVolume[];
  };
}

/** Takes the next bytes of the ZIP; the next chunk comes when the returned promise has settled. */
export type ChunkSink = (chunk: Uint8Array<ArrayBuffer>) => void | Promise<void>;

export interface WriteOptions {
  /** Stops the writing: the promise rejects with `cancelled`, the sink is not called again. */
  signal?: AbortSignal;
  /** Bytes handed to the sink so far, and the size of the finished ZIP. */
  onProgress?: (done: number, total: number) => void;
  /** A hash of its own for this ZIP, such as hashInWorker's; without one it is computed in this thread. */
  hash?: ZipHash;
}

export interface WriteResult {
  size: number;
  /** SHA-256 of the finished ZIP. */
  sha256: string;
  /** SHA-256 of its `manifest-sha256.txt`, for `others` of volume 1. */
  manifestSha256: string;
  /** The report was to be in it as PDF too, and is not. */
  pdfLeftOut: boolean;
}
