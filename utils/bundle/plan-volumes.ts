// Splits the captures of a hand-over into volumes that e-mail, drives and JSZip can carry.
import { AppError } from '@/utils/errors';
import { canonicalBytes } from '@/utils/evidence/canonical-json';
import { VOLUME_CAP, VOLUME_TEXT_CAP } from './limits';
import type { BundleCapture } from './volume-input';

/**
 * The captures of each volume, in the order given, volume 1 first. `cap` is in bytes, and never above VOLUME_CAP; a capture
 * that alone is larger than a smaller cap has a volume to itself. Throws `volume-too-large` when one is larger than VOLUME_CAP.
 */
export function planVolumes(captures: readonly BundleCapture[], cap: number = VOLUME_CAP): BundleCapture[][] {
  const volumes: BundleCapture[][] = [];
  const room = { bytes: 0, text: 0 };
  for (const capture of captures) {
    const { bytes, text } = sizeOf(capture);
    if (bytes > VOLUME_CAP || text > VOLUME_TEXT_CAP) throw new AppError('volume-too-large', `${bytes} of ${VOLUME_CAP} bytes`);
    if (bytes > room.bytes || text > room.text || volumes.length === 0) {
      volumes.push([]);
      Object.assign(room, { bytes: Math.min(cap, VOLUME_CAP), text: VOLUME_TEXT_CAP });
    }
    volumes.at(-1)?.push(capture);
    room.bytes -= bytes;
    room.text -= text;
  }
  return volumes;
}

/** `text` is the part of `bytes` that verifiers have to parse. */
function sizeOf({ record, seal, picture, source }: BundleCapture): { bytes: number; text: number } {
  const text = canonicalBytes(record).length + canonicalBytes(seal).length;
  return { bytes: (picture?.size ?? 0) + (source?.size ?? 0) + text, text };
}
