// The trusted times of a bundle checked to their end: signature, certificate, and its path to one of the roots that were given.
import { readFileSync } from 'node:fs';
import { tokenBytes } from '@/utils/bundle/check/check-times';
import { timesOf } from '@/utils/bundle/times-of';
import type { BundleSummary, TimeSummary } from '@/utils/bundle/verdict';
import { type CheckedTime, checkTimeToken } from '@/utils/school/check-time';
import { rootsOf } from '@/utils/school/roots';
import { fromHex } from '@/utils/signature/bytes';

export type ChainOfTime = Pick<TimeSummary, 'path' | 'at'> & CheckedTime;

/** The roots in these files, PEM or DER; undefined when one of the files holds none. */
export function readRoots(paths: readonly string[]): Uint8Array<ArrayBuffer>[] | undefined {
  try {
    return paths.flatMap((path) => rootsOf(new Uint8Array(readFileSync(path))));
  } catch {
    return undefined;
  }
}

export function chainsOf(bundle: BundleSummary, roots: readonly Uint8Array<ArrayBuffer>[]): Promise<ChainOfTime[]> {
  return Promise.all(
    timesOf(bundle).map(async (time) => ({
      path: time.path,
      at: time.at,
      ...(await checkTimeToken(tokenBytes(time), { imprint: fromHex(time.sha256), roots })),
    })),
  );
}
