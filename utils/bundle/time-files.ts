// The two last entries of a container with a trusted time: the manifest of all before them, and the token over that manifest.
import { fromHex } from '@/utils/signature/bytes';
import type { DigestedFile } from './digested-file';
import { NAME } from './layout';
import { isBeforeTime, timeManifest } from './time-manifest';
import { madeFile, type VolumeFile } from './volume-files';

/** Gives the token (DER) over a SHA-256 of 32 bytes, or throws: then there is no container, and the writing can be done without. */
export type Timestamp = (imprint: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;

/** `signed` are all entries before, the signature included. `X-Timestamps-Expected` must say 1. */
export async function timeFiles(signed: readonly DigestedFile[], timestamp: Timestamp): Promise<VolumeFile[]> {
  const manifest = await madeFile(NAME.timeManifest, timeManifest(signed.filter(({ name }) => isBeforeTime(name))));
  return [manifest, await madeFile(NAME.timeToken, await timestamp(fromHex(manifest.sha256)))];
}
