// The trusted times of a bundle checked to their end: signature, certificate, and its path to one of the roots that were given.
import { tokenBytes } from '@/utils/bundle/check-times';
import { timesOf } from '@/utils/bundle/times-of';
import type { BundleSummary, TimeSummary } from '@/utils/bundle/verdict';
import { type CheckedTime, checkTimeToken } from '@/utils/school/check-time';
import { fromHex } from '@/utils/signature/bytes';

export type ChainOfTime = Pick<TimeSummary, 'path' | 'at'> & CheckedTime;

export function chainsOf(bundle: BundleSummary, roots: readonly Uint8Array<ArrayBuffer>[]): Promise<ChainOfTime[]> {
  return Promise.all(
    timesOf(bundle).map(async (time) => ({
      path: time.path,
      at: time.at,
      ...(await checkTimeToken(tokenBytes(time), { imprint: fromHex(time.sha256), roots })),
    })),
  );
}
