// The age format, our door to it: what one side encrypts, the other opens, and nothing else does; Debian's tool agrees.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '@/tests/programs';
import { CODE_LETTERS } from '@/utils/evidence/case';
import { makePassphrase } from '@/utils/school/passphrase';
import {
  decryptWith,
  encryptFor,
  encryptWithPassphrase,
  lockWith,
  makeAgeKeys,
  recipientOf,
  unlockWith,
} from '@/utils/school/age';

/** scrypt at its real cost has no place in a test of what comes out. */
const QUICK = 4;
const plain = new Blob([new Uint8Array(200_000).map((_, index) => index % 251)]);
const folder = mkdtempSync(join(tmpdir(), 'tyst-age-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function bytesOf(blob: Blob): Promise<Buffer> {
  return Buffer.from(await blob.arrayBuffer());
}

describe('a file encrypted for several keys', () => {
  it('opens with each of them', async () => {
    const [one, two] = [await makeAgeKeys(), await makeAgeKeys()];
    const encrypted = await encryptFor([one.recipient, two.recipient], plain);
    for (const { identity } of [one, two])
      expect(await bytesOf(await decryptWith([identity], encrypted))).toEqual(await bytesOf(plain));
  });

  it('does not open with another key', async () => {
    const [one, other] = [await makeAgeKeys(), await makeAgeKeys()];
    const encrypted = await encryptFor([one.recipient], plain);
    await expect(decryptWith([other.identity], encrypted)).rejects.toMatchObject({ code: 'not-for-this-key' });
  });

  it('does not open when it was cut short, altered, or is something else', async () => {
    const { identity, recipient } = await makeAgeKeys();
    const encrypted = await bytesOf(await encryptFor([recipient], plain));
    const altered = Buffer.from(encrypted);
    altered[altered.length - 70_000]! ^= 1;
    for (const wrong of [
      encrypted.subarray(0, -1),
      encrypted.subarray(0, 140_000),
      altered,
      Buffer.from('PK'),
      Buffer.alloc(0),
    ]) {
      await expect(decryptWith([identity], new Blob([new Uint8Array(wrong)]))).rejects.toMatchObject({
        code: 'encrypted-file-damaged',
      });
    }
  });

  it('is refused for what is no recipient', async () => {
    await expect(encryptFor(['age1nonsense'], plain)).rejects.toMatchObject({ code: 'age-key-invalid' });
    await expect(recipientOf('AGE-SECRET-KEY-1NONSENSE')).rejects.toMatchObject({ code: 'age-key-invalid' });
  });
});

describe('a secret behind a passphrase', () => {
  it('opens with it, however its letters were composed, and with no other', async () => {
    const locked = await lockWith('dŵr tŷ ŵyn ŷd'.normalize('NFD'), 'a secret', QUICK);
    expect(await unlockWith('dŵr tŷ ŵyn ŷd'.normalize('NFC'), locked)).toBe('a secret');
    await expect(unlockWith('dwr ty wyn yd', locked)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await expect(unlockWith('dŵr tŷ ŵyn ŷd', locked.slice(0, -1))).rejects.toMatchObject({ code: 'encrypted-file-damaged' });
  });
});

describe('a passphrase for one file', () => {
  it('is five groups of letters that are not mistaken for each other, another one each time', () => {
    const made = Array.from({ length: 200 }, makePassphrase);
    for (const each of made) expect(each).toMatch(new RegExp(`^([${CODE_LETTERS}]{4}-){4}[${CODE_LETTERS}]{4}$`));
    expect(new Set(made).size).toBe(made.length);
    expect(new Set(made.join('').replaceAll('-', '')).size).toBe(CODE_LETTERS.length);
  });
});

describe('the public age tool', () => {
  it('opens what we encrypt', async () => {
    const { identity, recipient } = await makeAgeKeys();
    const [key, file] = [join(folder, 'key.txt'), join(folder, 'file.age')];
    writeFileSync(key, identity);
    writeFileSync(file, await bytesOf(await encryptFor([recipient], plain)));
    run('age', ['--decrypt', '-i', key, '-o', join(folder, 'file'), file]);
    expect(readFileSync(join(folder, 'file')).equals(await bytesOf(plain))).toBe(true);
  });

  it('opens what we encrypt under a passphrase, and with no other', async () => {
    const [theirs, opened] = [join(folder, 'passphrase.age'), join(folder, 'opened')];
    const passphrase = makePassphrase();
    writeFileSync(theirs, await bytesOf(await encryptWithPassphrase(passphrase, plain, QUICK)));
    // The tool asks a terminal, which `script` gives it.
    const open = (typed: string) =>
      run('script', ['-qec', `age --decrypt -o '${opened}' '${theirs}'`, '/dev/null'], { input: Buffer.from(`${typed}\n`) });
    expect(open(makePassphrase()).status).not.toBe(0);
    expect(open(passphrase).status).toBe(0);
    expect(readFileSync(opened).equals(await bytesOf(plain))).toBe(true);
  });

  it('makes what we open', async () => {
    const { identity, recipient } = await makeAgeKeys();
    writeFileSync(join(folder, 'plain'), await bytesOf(plain));
    run('age', ['-r', recipient, '-o', join(folder, 'theirs.age'), join(folder, 'plain')]);
    const opened = await decryptWith([identity], new Blob([new Uint8Array(readFileSync(join(folder, 'theirs.age')))]));
    expect(await bytesOf(opened)).toEqual(await bytesOf(plain));
  });
});
