// Reads the first capture's record out of a bundle, as anybody with an unzip would.
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';

/** The parsed `capture.json` of item 1. Throws when the bundle holds none. */
export async function readCapture(bundle: string): Promise<unknown> {
  const zip = await JSZip.loadAsync(readFileSync(bundle));
  const record = zip.file('data/captures/0001/capture.json');
  if (record === null) throw new Error(`${bundle} holds no capture.`);
  return JSON.parse(await record.async('string')) as unknown;
}
