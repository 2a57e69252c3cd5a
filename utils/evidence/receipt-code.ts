// The codes of a bundle: short enough to read over the telephone, worked out from its file.
import { CODE_LETTERS } from './case';

const LETTERS = 8;

/**
 * Eight letters such as `7FTK-9QXM` from a bundle's SHA-256 (lower-case hex), so that two people can tell whether they hold
 * the same file. 23⁸ ≈ 78 thousand million: enough against mistakes, not against somebody who makes a file to fit; that is
 * what the signature is for.
 */
export function receiptCode(sha256: string): string {
  return lettersOf(BigInt(`0x${sha256}`));
}

/**
 * Eight more letters from the same SHA-256, which no screen of the sender shows: whoever can say them has received the file
 * with Tyst and found it whole and unchanged. As strong as `receiptCode`, and against mistakes like it.
 */
export function confirmationCode(sha256: string): string {
  return lettersOf(BigInt(`0x${sha256}`) / BASE ** BigInt(LETTERS));
}

/** Whether a person typed this code, however they wrote it. */
export function isSameCode(typed: string, code: string): boolean {
  return typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '') === code.replace('-', '');
}

const BASE = BigInt(CODE_LETTERS.length);

function lettersOf(number: bigint): string {
  let rest = number % BASE ** BigInt(LETTERS);
  let letters = '';
  while (letters.length < LETTERS) {
    letters = (CODE_LETTERS[Number(rest % BASE)] ?? '') + letters;
    rest /= BASE;
  }
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
