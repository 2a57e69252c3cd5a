// Trusted times in a bundle: each is there if it was announced, in its one form, signed, and over the very file that it stands for.
import { fromBase64, toBase64, toHex } from '@/utils/evidence/hex';
import { timeSignature } from '@/utils/signature/time-signature';
import { readTimeToken } from '@/utils/signature/time-token';
import { NAME } from '@/utils/bundle/layout';
import { type Problem, problem } from '@/utils/bundle/problem';
import type { FoundEntry } from '@/utils/bundle/read-entries';
import type { TimeSummary } from '@/utils/bundle/verdict';

/** Beside a received file of that name. */
const TOKEN_OF = /^(data\/received\/\d{3}\.zip)\.tst$/;

/** `expected` is what bag-info says of a trusted time over the whole. The tokens' chains are not checked here. */
export async function checkTimes(
  entries: readonly FoundEntry[],
  expected: number,
): Promise<{ problems: Problem[]; times: TimeSummary[] }> {
  const problems: Problem[] = [];
  const times: TimeSummary[] = [];
  const found = new Map(entries.map((entry) => [entry.name, entry]));
  for (const name of [NAME.timeManifest, NAME.timeToken]) {
    if (expected === 0 && found.has(name)) problems.push(problem('timestamp-unexpected', name));
    if (expected > 0 && !found.has(name)) problems.push(problem('timestamp-missing', name));
  }
  for (const { name, bytes } of entries) {
    const over = name === NAME.timeToken ? NAME.timeManifest : TOKEN_OF.exec(name)?.[1];
    if (over === undefined || (expected === 0 && name === NAME.timeToken)) continue;
    const file = found.get(over);
    const token = await readTimeToken(bytes);
    if (token === undefined) problems.push(problem('timestamp-form', name));
    else if (file === undefined) problems.push(problem('timestamp-unexpected', name));
    else if (toHex(token.info.imprint) !== file.sha256) {
      problems.push(problem('timestamp-imprint', name, file.sha256, toHex(token.info.imprint)));
    } else {
      const signature = await timeSignature(token);
      if (signature === 'fails') problems.push(problem('timestamp-signature', name));
      else times.push({ path: name, over, sha256: file.sha256, at: token.info.genTime, signature, token: toBase64(bytes) });
    }
  }
  return { problems, times };
}

/** The bytes of a token as a verdict carries it. */
export function tokenBytes({ token }: TimeSummary): Uint8Array<ArrayBuffer> {
  return fromBase64(token) ?? new Uint8Array();
}
