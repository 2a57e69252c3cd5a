// Rows that exist only in the store: what the domain's types need around them to be kept.
import type { CustodyEntry } from '@/utils/evidence/custody';

/** Content-addressed bytes: a picture, a thumbnail or a source text. */
export interface StoredBytes {
  sha256: string;
  blob: Blob;
}

export interface StoredCustody extends CustodyEntry {
  caseId: string;
}

/** All the bytes of a capture that nobody may see: read by nothing, deleted by its removal. */
export interface StoredWithheld {
  captureId: string;
  parts: Blob[];
}

/** The case's own key: not extractable, made for this one case (DESIGN rule 1). */
export interface StoredKey {
  caseId: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  /** DER. */
  certificate: Uint8Array<ArrayBuffer>;
}

/** A bundle that was written or offered, so that the person can be asked what became of it. */
export interface StoredExport {
  /** The bundle's id. */
  id: string;
  caseId: string;
  at: string;
  /** Digests of the volumes' ZIP files, in volume order. */
  volumes: string[];
  items: number;
  /** The captures in it; absent where it was made before they were kept, and then nothing is removed on its account. */
  captureIds?: string[];
  fileName: string;
  /** `offered`: a download was started, nobody knows whether it arrived; `confirmed`: the person said so. */
  state: 'written' | 'offered' | 'confirmed' | 'not-saved';
  /** Once the receiver has confirmed that it arrived unchanged: when, and by their code or by word. */
  receipt?: { at: string; by: 'code' | 'word' };
}
