// Bundles on the disk for the tests of the verify page: unchanged, changed, of a newer version, hostile, in volumes.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage } from '@/entrypoints/verify/build-page';
import { PROJECT } from '@/tests/commands/built-extension';
import { forged, withText } from '@/tests/unit/bundle/forger';
import { onlyVolume, sampleInput, written, writtenVolumes } from '@/tests/unit/bundle/sample';
import { putTogether, takeApart } from '@/tests/unit/bundle/zip-parts';
import { fingerprintOf } from '@/utils/signature/fingerprint';

export interface VerifyFiles {
  folder: string;
  /** The path of one of them. */
  path: (name: string) => string;
  fingerprint: string;
  page: Awaited<ReturnType<typeof buildPage>>;
}

/** Text that would run, if anything took it for HTML. */
export const HOSTILE = '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>';

export async function verifyFiles(): Promise<VerifyFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'tyst-verify-'));
  const path = (name: string) => join(folder, name);
  const page = await buildPage(PROJECT);
  writeFileSync(path('verify.html'), page.standalone);
  const input = await sampleInput([{}, { text: HOSTILE }]);
  const { bytes } = await written(onlyVolume({ ...input, organisation: HOSTILE }));
  const parts = takeApart(bytes);
  writeFileSync(path('good.zip'), bytes);
  writeFileSync(path('changed.zip'), putTogether({ parts: withText(parts, 'data/report.html', (text) => `${text}!`) }));
  const newer = await forged(withText(parts, 'bag-info.txt', (text) => text.replace('bundle/1', 'bundle/2')));
  writeFileSync(path('newer.zip'), putTogether({ parts: newer }));
  const named = { name: `data/${HOSTILE}`, content: new TextEncoder().encode(HOSTILE) };
  writeFileSync(path('hostile.zip'), putTogether({ parts: [...parts.slice(0, 8), named, ...parts.slice(8)] }));
  const volumes = await writtenVolumes(await sampleInput([{}, {}, {}]), 4_000);
  for (const [index, volume] of volumes.entries()) writeFileSync(path(`volume-${index + 1}.zip`), volume.bytes);
  // Large enough that its entries are digested in workers.
  const noise = Array.from({ length: 6 }, () => ({
    picture: new Blob([pngHead(), crypto.getRandomValues(new Uint8Array(65_536)), new Uint8Array(2e6)]),
  }));
  writeFileSync(path('large.zip'), (await written(onlyVolume(await sampleInput(noise)))).bytes);
  return { folder, path, fingerprint: await fingerprintOf(input.signer.certificate), page };
}

/** What the record's size is read from: signature and IHDR of a PNG of 12 × 8. */
function pngHead(): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 12, 0, 0, 0, 8, 8, 6, 0, 0, 0);
}
