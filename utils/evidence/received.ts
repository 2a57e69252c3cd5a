// What the casebook keeps of what was handed to it: the file as it came, the matter it belongs to, and the captures in it.
import type { CaptureRecord } from './capture-record';
import type { Addressee } from './case';
import type { CustodyEntry } from './custody';
import type { Seal } from './seal';

/** Who made a bundle, as far as can be known (never mixed with whether it is unchanged). */
export type BundleMaker = 'head' | 'school-card' | 'unknown';

/** One file that was received, unchanged (DESIGN §5). */
export interface ReceivedBundle {
  id: string;
  /** Of the file as it came. */
  sha256: string;
  size: number;
  fileName: string;
  receivedAt: string;
  bundleId: string;
  volume: { number: number; count: number };
  /** Of the matter here. */
  caseId: string;
  /** SHA-256 of the signer's certificate, lower-case hex. */
  signer: string;
  maker: BundleMaker;
  /** By the signer's own clock, ISO 8601. */
  signedAt: string;
  /** The digest of the last entry of the custody log inside. */
  incomingHead: string;
  /** All captures that anything of is in it, those too that were here before or are not here at all. */
  captureIds: readonly string[];
  /** By which volume 1 of several names the others, and in volume 1 what it names them by. */
  manifestSha256?: string;
  otherVolumes?: readonly { number: number; manifestSha256: string }[];
  /** The file's bytes, in the vault. */
  file: string;
  /** ISO 8601: since when its bytes are gone, with an item in it that was captured by mistake, or that was erased. */
  removedAt?: string;
  removedWhy?: 'erased';
}

/** A file that failed the check and is kept only as a file: nothing of it was ever opened. */
export interface QuarantinedFile {
  id: string;
  sha256: string;
  size: number;
  fileName: string;
  receivedAt: string;
  /** Kinds of what is wrong with it, as the verifier names them, each once. */
  problems: string[];
  file: string;
}

/** Characters of the school's own reference; as many as `case.json` takes. */
export const LONGEST_REFERENCE = 40;

/** A matter as the person who handles it keeps it. */
export interface CasebookCase {
  id: string;
  /** The id that the case has where it came from, and whose key signed it: only a hand-over with both finds its matter again. */
  from: { caseId: string; signer: string };
  code: string;
  /** Given by whoever handles it, e.g. 2026-014 (PRACTICE 11). */
  reference?: string;
  title: string;
  aboutHead: boolean;
  addressee: Addressee;
  /** Holds records without a picture: for the DSL or DSP only. */
  dslOnly?: true;
  status: 'open' | 'closed';
  receivedAt: string;
  updatedAt: string;
}

/** Bytes `start` up to but without `end` of a file. */
export interface ByteRange {
  start: number;
  end: number;
}

/** A sealed capture out of a received bundle. Its record and seal are as they came. */
export interface ReceivedCapture {
  /** The capture's id. */
  id: string;
  caseId: string;
  item: number;
  /** The received bundle that it came in. */
  receivedId: string;
  record: CaptureRecord;
  seal: Seal;
  /** The file in the vault that the picture and the markup lie in, once it is another than the received one. */
  file?: string;
  /** Where the picture lies in its file, bytes. */
  picture?: ByteRange;
  /** Where the post's reduced markup lies. */
  source?: ByteRange;
  reviewedAt?: string;
  /** ISO 8601: since when nobody may see it, having been captured by mistake; it goes into no pack. */
  withheldAt?: string;
  /** ISO 8601: since when its pixels are gone from here; the rest of this row is what is left of it. */
  removedAt?: string;
}

/** A file of the vault that holds, or held, what was captured by mistake: it goes into no backup and comes back from none. */
export interface WithheldFile {
  file: string;
  /** ISO 8601. */
  at: string;
}

/** An entry of the matter's own custody log; the log inside a bundle stays there (chains are never spliced). */
export interface CasebookCustody extends CustodyEntry {
  caseId: string;
}
