// The answer of the verifier: what is wrong (integrity) and who made it (source), never mixed.
import type { Addressee } from '@/utils/evidence/case';
import type { RecipientKind } from '@/utils/evidence/pack';
import type { TimeSignature } from '@/utils/signature/time-signature';
import type { Problem } from './problem';
import type { WrittenVolume } from './volume-input';

/** Whose signature it is, as far as the caller knows: a valid signature by an unknown key proves no origin. */
export type BundleSource = 'head' | 'school-card' | 'unknown';

/** Fingerprints (SHA-256 of the certificate, hex) that the caller expects, by what they stand for. */
export type KnownSigners = Partial<Record<Exclude<BundleSource, 'unknown'>, readonly string[]>>;

/** What no verification can show; said with every answer. */
export const NOT_SHOWN = ['page-true', 'who-wrote-it', 'clock-right'] as const;
export type NotShown = (typeof NOT_SHOWN)[number];

export interface SignerSummary {
  fingerprint: string;
  /** The common name of the certificate; anyone may write any name into one. */
  name: string;
  /** By the signer's clock, ISO 8601. */
  signingTime: string;
}

export interface CaptureSummary {
  item: number;
  id: string;
  platform: string;
  /** ISO 8601, by the capturing device's clock. */
  capturedAt: string;
  completeness: 'complete' | 'partial';
  /** SHA-256 of its record, and of its picture where it has one. */
  digest: string;
  picture?: string;
}

/** A received file in a pack, checked as the container it is; what is wrong with it is among the pack's own problems. */
export interface ReceivedSummary {
  /** `data/received/001.zip`. */
  path: string;
  sha256: string;
  source: BundleSource;
  bundle: BundleSummary;
}

/** A trusted time that is over what it should be. Who issued the certificate that it was signed by was not checked. */
export interface TimeSummary {
  /** The token's entry, and that of the file that it is over. */
  path: string;
  over: string;
  /** Of that file. */
  sha256: string;
  /** By the authority's clock, ISO 8601. */
  at: string;
  /** By the certificate in the token; `not-checked` where its key is of a kind that the verifier does not know. */
  signature: Exclude<TimeSignature, 'fails'>;
  /** DER, base64. */
  token: string;
}

/** What the bundle says of itself; true only as far as `problems` is empty. */
export interface BundleSummary {
  bundleId?: string;
  organisation?: string;
  volume?: { number: number; count: number };
  /** SHA-256 of `manifest-sha256.txt`, by which volume 1 names the others. */
  manifestSha256?: string;
  /** In volume 1 of several: what it says of the others. */
  otherVolumes?: readonly WrittenVolume[];
  enrolment?: string;
  case?: { id: string; name: string; addressee: Addressee };
  /** Of a pack: what stands in the received files that belong to it. */
  captures: CaptureSummary[];
  /** Only of a pack: for whom it was made, how many items it speaks of, and the received files in it. */
  pack?: { recipient: RecipientKind; items: number; received: ReceivedSummary[] };
  signer?: SignerSummary;
  /** Absent where there is none. */
  times?: TimeSummary[];
}

export interface Verdict {
  /** Empty: unchanged since it was signed. */
  problems: Problem[];
  source: BundleSource;
  bundle: BundleSummary;
  notShown: readonly NotShown[];
}

export type { RecipientKind };
