// The receipt code of a bundle: short enough to read back over the telephone.
import { CODE_LETTERS } from './case';

const LETTERS = 8;

/**
 * Eight letters such as `7FTK-9QXM` from a bundle's SHA-256 (lower-case hex), so that two people can tell whether they hold
 * the same file. 23⁸ ≈ 78 thousand million: enough against mistakes, not against somebody who makes a file to fit; that is
 * what the signature is for.
 */
export function receiptCode(sha256: string): string {
  const base = BigInt(CODE_LETTERS.length);
  let rest = BigInt(`0x${sha256}`) % base ** BigInt(LETTERS);
  let letters = '';
  while (letters.length < LETTERS) {
    letters = (CODE_LETTERS[Number(rest % base)] ?? '') + letters;
    rest /= base;
  }
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
