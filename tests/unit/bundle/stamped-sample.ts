// A container with a trusted time of openssl's over it, in parts.
import type { TimeAuthority } from '@/tests/commands/time-authority';
import { askAuthority } from '@/tests/unit/school/time-sample';
import { NAME } from '@/utils/bundle/layout';
import { timeFiles } from '@/utils/bundle/time-files';
import { sha256 } from '@/utils/evidence/digest';
import { forged, withText } from './forger';
import { onlyVolume, sampleInput, written } from './sample';
import { type Part, takeApart } from './zip-parts';

/** A bundle that announces a trusted time. */
export async function stampedSample(authority: TimeAuthority): Promise<Part[]> {
  const { bytes } = await written(onlyVolume(await sampleInput()));
  return stampedParts(authority, takeApart(bytes));
}

/** The bundle of these parts made to announce a trusted time, signed anew, and its two last entries. */
export async function stampedParts(authority: TimeAuthority, parts: readonly Part[]): Promise<Part[]> {
  const announced = withText(parts, NAME.bagInfo, (text) => text.replace('Expected: 0', 'Expected: 1'));
  const signed = await forged(announced);
  const digested = await Promise.all(
    signed.map(async ({ name, content }) => ({ name, size: content.length, sha256: await sha256(content) })),
  );
  const files = await timeFiles(digested, async (imprint) => askAuthority(authority, imprint).token);
  return [...signed, ...(await Promise.all(files.map(async ({ name, load }) => ({ name, content: await load() }))))];
}
