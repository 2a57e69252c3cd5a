// A pack: what a school passes on of a matter, as `data/pack.json` says it, and as the casebook remembers it.
import * as v from 'valibot';
import { IdSchema, Sha256Schema } from './capture-record';
import { CaseRecordSchema } from './case';

/** For whom packs are made; what each may get is told by utils/protocol/recipient-kinds.ts. An id, once shipped, keeps its meaning. */
export const RECIPIENT_KINDS = [
  'police',
  'platform',
  'advice',
  'dsl',
  'transfer',
  'health-safety',
  'allegations',
  'governors',
  'letter',
] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/** As many as a case may have items. */
const MOST = 9_999;
const Counted = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST));

/** An item of the matter that the pack speaks of. */
const PackItemSchema = v.strictObject({
  item: Counted,
  captureId: IdSchema,
  /** SHA-256 of its sealed record. */
  digest: Sha256Schema,
  /** SHA-256 of its sealed picture, where the pack holds that. */
  picture: v.optional(Sha256Schema),
  /** In which file of the pack its picture stands; of an item without one, its facts. */
  volume: Counted,
});
export type PackItem = v.InferOutput<typeof PackItemSchema>;

/** A file that the school received, unchanged in the pack. */
const PackReceivedSchema = v.strictObject({ number: Counted, sha256: Sha256Schema, volume: Counted });

/** A working copy: a redacted picture, and of which sealed picture it was made. */
const PackCopySchema = v.strictObject({
  number: Counted,
  item: Counted,
  sha256: Sha256Schema,
  /** The sealed picture that it was made of. */
  of: Sha256Schema,
  /** SHA-256 of its `.json`: which areas are covered, and why. */
  file: Sha256Schema,
  volume: Counted,
});

export const PackRecordSchema = v.strictObject({
  format: v.literal(1),
  recipient: v.picklist(RECIPIENT_KINDS),
  /** The matter as the school keeps it; its items are those of the pack. */
  case: CaseRecordSchema,
  items: v.pipe(v.array(PackItemSchema), v.maxLength(MOST)),
  received: v.pipe(v.array(PackReceivedSchema), v.maxLength(MOST)),
  copies: v.pipe(v.array(PackCopySchema), v.maxLength(MOST)),
});
export type PackRecord = v.InferOutput<typeof PackRecordSchema>;

/** A pack that was made, as the vault keeps it. */
export interface SentPack {
  /** The pack's id. */
  id: string;
  caseId: string;
  at: string;
  recipient: RecipientKind;
  /** What was answered about it (crime number, role…), by field. */
  facts: Readonly<Record<string, string>>;
  items: readonly number[];
  /** In the order of the volumes; the digests are those of the ZIPs, before any encryption. */
  files: readonly { name: string; sha256: string }[];
  encrypted: boolean;
  /** `offered`: a download was started, nobody knows whether it arrived. `begun`: cut short where its files may have been saved. */
  state: 'written' | 'offered' | 'begun';
}
