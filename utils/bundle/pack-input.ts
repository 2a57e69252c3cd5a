// What a pack is written from: plain values and readers, no database and no browser.
import type { CustodyEntry } from '@/utils/evidence/custody';
import type { PackRecord } from '@/utils/evidence/pack';
import type { Timestamp } from './time-files';
import type { VolumeInput } from './volume-input';
import type { Wrapping } from './write-container';

/** Bytes that are read only when their turn to be written has come. */
export interface StoredPart {
  size: number;
  read: () => Promise<Blob>;
}

/** The documents of one volume. Each is text of HTML, `pdf` the one PDF of all of them. */
export interface PackDocuments {
  cover: string;
  items?: string;
  report?: string;
  statement?: string;
  pdf?: Uint8Array<ArrayBuffer>;
}

export interface PackInput extends Wrapping {
  /** Its items, received files and copies name the volumes that they stand in. */
  record: PackRecord;
  /** The matter's own log as it is passed on; absent for recipients who do not get it. */
  custody?: readonly CustodyEntry[];
  /** The documents of one volume. */
  documents: (volume: number) => Promise<PackDocuments>;
  /** The sealed picture of an item, a working copy, a received file: by the numbers that the record gives them. */
  picture: (item: number) => StoredPart;
  copy: (number: number) => StoredPart;
  /** What says which areas of a working copy are covered: the bytes whose digest the record names. */
  copyFile: (number: number) => Uint8Array<ArrayBuffer>;
  received: (number: number) => StoredPart;
  /** The trusted time over a received file: a token in DER, where there is one. */
  token?: (number: number) => Uint8Array<ArrayBuffer> | undefined;
  /** Gives the trusted time over the whole pack; without one, or where it throws a code of trusted time, the pack has none. */
  timestamp?: Timestamp;
  organisation: string;
  bundleId: string;
}

/** One volume of a pack. */
export interface PackVolumeInput extends PackInput {
  volume: VolumeInput['volume'];
}
