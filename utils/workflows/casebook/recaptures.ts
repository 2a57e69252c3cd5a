// Later captures that a received one can be held against: out of the casebook, and sealed on this computer.
import { type Comparison, samePlace } from '@/utils/evidence/compare-captures';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { getVerifiedBytes } from '@/utils/store/bytes';
import { listCases, viewable } from '@/utils/store/cases';
import { listMatters } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { receivedPicture } from './received-picture';

export interface Recapture {
  id: string;
  record: CaptureRecord;
  item: number;
  /** Of its case. */
  code: string;
  from: 'received' | 'here';
  place: Comparison;
  /** The picture as it was sealed; absent where there is none here. */
  load?: () => Promise<Blob>;
}

/** More would be a list that nobody reads. */
const MOST = 20;

/** Those of the same site that were captured after it: of the same post first, then the newest. */
export async function recapturesOf(vault: Vault, of: ReceivedCapture): Promise<Recapture[]> {
  const received = (await listMatters(vault)).flatMap(({ case: { code }, captures }) =>
    captures.flatMap((capture): Recapture[] => {
      const { id, record, item, picture, withheldAt } = capture;
      if (withheldAt !== undefined) return [];
      const load = picture === undefined ? {} : { load: () => receivedPicture(vault, capture) };
      return [{ id, record, item, code, from: 'received', place: samePlace(of.record, record), ...load }];
    }),
  );
  const known = new Set(received.map(({ id }) => id));
  const here = (await listCases(vault.db)).flatMap(({ case: { code }, captures }) =>
    viewable(captures).flatMap(({ id, record, item, clearedAt }): Recapture[] => {
      // What was handed over to this very casebook stands in it already.
      if (record === undefined || item === undefined || known.has(id)) return [];
      const { picture } = record;
      const load =
        picture === undefined || clearedAt !== undefined ? {} : { load: () => getVerifiedBytes(vault.db, picture.sha256) };
      return [{ id, record, item, code, from: 'here', place: samePlace(of.record, record), ...load }];
    }),
  );
  return [...received, ...here]
    .filter(({ record }) => isLater(record, of.record))
    .toSorted((a, b) => Number(b.place === 'same') - Number(a.place === 'same') || newest(a, b))
    .slice(0, MOST);
}

function isLater({ kind, platform, capturedAt }: CaptureRecord, than: CaptureRecord): boolean {
  return kind !== 'log-only' && platform === than.platform && capturedAt.utc > than.capturedAt.utc;
}

function newest(a: Recapture, b: Recapture): number {
  return b.record.capturedAt.utc.localeCompare(a.record.capturedAt.utc);
}
