// The custody log: what happened to a case, in order, each entry holding the digest of the one before it (DESIGN §5).
import * as v from 'valibot';
import { Sha256Schema } from './capture-record';
import { digestOf } from './digest';
import { UtcSchema } from './post';
import { CHAIN_START } from './seal';

/** What may happen to a case. Later issues add to the list; an event keeps its meaning. */
const CUSTODY_EVENTS = [
  'sealed',
  'bundle-written',
  'bundle-offered',
  'handed-over',
  'bundle-not-saved',
  'withheld',
  'removed',
  'received',
  'working-copy-made',
  'working-copy-removed',
  'receipt-confirmed',
  'copy-cleared',
  'act-recorded',
  'timestamped',
  'letter-made',
  'pack-begun',
  'pack-not-saved',
  'pack-written',
  'pack-offered',
  'deadline-recorded',
  'visit-recorded',
  'reference-given',
  'purged',
  'meeting-pack-made',
  'letter-discarded',
  'erased',
] as const;
export type CustodyEvent = (typeof CUSTODY_EVENTS)[number];

export const CustodyEntrySchema = v.strictObject({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: UtcSchema,
  event: v.picklist(CUSTODY_EVENTS),
  /** Digests and ids that the event is about, by name. */
  detail: v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.maxLength(200))),
  previous: Sha256Schema,
  digest: Sha256Schema,
});
export type CustodyEntry = v.InferOutput<typeof CustodyEntrySchema>;

/** The entry that follows `last` (none: the first of a case). */
export async function nextCustodyEntry(
  last: CustodyEntry | undefined,
  event: CustodyEvent,
  detail: Record<string, string>,
  at: string,
): Promise<CustodyEntry> {
  const body = { seq: (last?.seq ?? 0) + 1, at, event, detail, previous: last?.digest ?? CHAIN_START };
  return { ...body, digest: await digestOf(body) };
}

/** Where a chain breaks: the index of the first entry that does not follow from the one before it, or undefined. */
export async function brokenCustodyLink(entries: readonly CustodyEntry[]): Promise<number | undefined> {
  let previous = CHAIN_START;
  for (const [index, entry] of entries.entries()) {
    const { digest, ...body } = entry;
    if (entry.seq !== index + 1 || entry.previous !== previous || (await digestOf(body)) !== digest) return index;
    previous = digest;
  }
  return undefined;
}

/**
 * The log as a bundle may hold it, up to its last `sealed`: a ZIP cannot contain the event of its own making, and what
 * followed the last seal is this device's own.
 */
export function untilLastSeal(entries: readonly CustodyEntry[]): CustodyEntry[] {
  return entries.slice(0, entries.findLastIndex(({ event }) => event === 'sealed') + 1);
}
