// Splits the captures of a hand-over into volumes that e-mail, drives and JSZip can carry.
import { AppError } from '@/utils/errors';
import { canonicalBytes } from '@/utils/evidence/canonical-json';
import { VOLUME_CAP } from './limits';
import type { BundleCapture } from './volume-input';

/**
 * The captures of each volume, in the order given, volume 1 first. Every volume holds at least one capture.
 * Throws `volume-too-large` when one capture alone is larger than `cap` bytes.
 */
export function planVolumes(captures: readonly BundleCapture[], cap: number = VOLUME_CAP): BundleCapture[][] {
  const volumes: BundleCapture[][] = [];
  let room = 0;
  for (const capture of captures) {
    const size = sizeOf(capture);
    if (size > cap) throw new AppError('volume-too-large', `${size} of ${cap} bytes`);
    if (size > room || volumes.length === 0) {
      volumes.push([]);
      room = cap;
    }
    volumes.at(-1)?.push(capture);
    room -= size;
  }
  return volumes;
}

function sizeOf({ record, seal, picture, source }: BundleCapture): number {
  return (picture?.size ?? 0) + (source?.size ?? 0) + canonicalBytes(record).length + canonicalBytes(seal).length;
}
