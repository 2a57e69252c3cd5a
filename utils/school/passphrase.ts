// Makes a passphrase for one file, to be told by another way than the file goes: long enough for whoever keeps the file and guesses.
import { CODE_LETTERS } from '@/utils/evidence/case';

const GROUPS = 5;
const LETTERS = 4;

/**
 * Five groups of four letters and digits that are not mistaken for each other, such as `7FTK-9QXM-…`: 23²⁰, about 90 bits, each
 * guess at the cost of the age format's scrypt.
 */
export function makePassphrase(): string {
  return Array.from({ length: GROUPS }, () => Array.from({ length: LETTERS }, randomLetter).join('')).join('-');
}

function randomLetter(): string {
  const most = 256 - (256 % CODE_LETTERS.length);
  // What is left over would make some letters likelier than others.
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < most) return CODE_LETTERS.charAt(byte % CODE_LETTERS.length);
  }
}
