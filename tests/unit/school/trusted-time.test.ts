// Trusted time against an authority of openssl's: what it answers is accepted, and everything that could be wrong with it is noticed.
import { describe, expect, it } from 'vitest';
import { type AuthorityOptions, TimeAuthority } from '@/tests/commands/time-authority';
import { checkTimeToken } from '@/utils/school/check-time';
import type { Bytes } from '@/utils/signature/bytes';
import { readTimeToken } from '@/utils/signature/time-token';
import { askAuthority, sha256Bytes, tokenOf } from './time-sample';

const DATA = new TextEncoder().encode('Invented bytes of a received file.');

async function asked(options: AuthorityOptions = {}) {
  const authority = new TimeAuthority(options);
  const imprint = await sha256Bytes(DATA);
  const { token, nonce } = askAuthority(authority, imprint);
  return { authority, imprint, token, nonce, roots: [authority.root] };
}

describe.each<[string, AuthorityOptions]>([
  ['an RSA key', { key: 'RSA' }],
  ['an EC key', { key: 'EC' }],
  ['an RSA key and a certificate between', { key: 'RSA', between: true }],
  ['an EC key and a certificate between', { key: 'EC', between: true }],
  ['a certificate named by SHA-1', { essHash: 'sha1' }],
])('a token of %s', (_name, options) => {
  it('is accepted with its time, its name and its root, by us as by openssl', async () => {
    const { authority, imprint, token, nonce, roots } = await asked(options);
    const before = Date.now();
    const checked = await checkTimeToken(token, { imprint, nonce, roots });
    expect(checked).toMatchObject({
      time: { authority: 'Fixture Time Authority', root: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const at = 'time' in checked ? Date.parse(checked.time.at) : 0;
    expect(Math.abs(at - before)).toBeLessThan(60_000);
    expect(authority.verifies(token, DATA)).toBe(true);
  });
});

describe('a token is not accepted', () => {
  it('over something else, or in answer to another question', async () => {
    const { imprint, token, nonce, roots } = await asked();
    const other = await sha256Bytes(new Uint8Array([1]));
    expect(await checkTimeToken(token, { imprint: other, nonce, roots })).toEqual({ fault: 'imprint' });
    expect(await checkTimeToken(token, { imprint, nonce: new Uint8Array([1, 2, 3]), roots })).toEqual({ fault: 'nonce' });
  });

  it('without a root that the school trusts: none, another of the same name, or one taken away', async () => {
    const { imprint, token, nonce, roots } = await asked();
    const question = { imprint, nonce };
    expect(await checkTimeToken(token, { ...question, roots: [] })).toEqual({ fault: 'path' });
    const namesake = new TimeAuthority();
    expect(await checkTimeToken(token, { ...question, roots: [namesake.root] })).toEqual({ fault: 'path' });
    expect(await checkTimeToken(token, { ...question, roots: [namesake.root, ...roots] })).toHaveProperty('time');
  });

  it('by a certificate that had expired, or was not valid yet', async () => {
    for (const validity of [
      ['200101000000Z', '210101000000Z'],
      ['480101000000Z', '490101000000Z'],
    ] as const) {
      const { imprint, token, nonce, roots } = await asked({ validity });
      expect(await checkTimeToken(token, { imprint, nonce, roots })).toEqual({ fault: 'validity' });
    }
  });

  it.each(['', 'timeStamping', 'critical,timeStamping,emailProtection', 'critical,emailProtection'])(
    'by a certificate whose usage is "%s"',
    async (usage) => {
      // Made before the time that they sign: a certificate is valid from the second in which it was made.
      const [control, other] = [new TimeAuthority(), new TimeAuthority({ usage })];
      const { imprint, token } = await asked();
      const info = infoOf(token);
      expect(await checkTimeToken(control.sign(info), { imprint, roots: [control.root] })).toHaveProperty('time');
      expect(await checkTimeToken(other.sign(info), { imprint, roots: [other.root] })).toEqual({ fault: 'usage' });
    },
  );

  it('by a path that is longer than its root allows', async () => {
    const allowed = await asked({ between: true, pathLength: 1 });
    expect(await checkTimeToken(allowed.token, allowed)).toHaveProperty('time');
    const refused = await asked({ between: true, pathLength: 0 });
    expect(await checkTimeToken(refused.token, refused)).toEqual({ fault: 'path' });
  });

  it('with a certificate in it that is not on the way', async () => {
    const { authority, imprint, nonce, roots } = await asked();
    const stranger = new TimeAuthority();
    const token = tokenOf(authority, imprint, nonce, stranger.rootPem);
    expect(await readTimeToken(token)).toBeDefined();
    expect(await checkTimeToken(token, { imprint, nonce, roots })).toEqual({ fault: 'path' });
    const withRoot = tokenOf(authority, imprint, nonce, authority.rootPem);
    expect(await checkTimeToken(withRoot, { imprint, nonce, roots })).toHaveProperty('time');
  });

  it.each<[string, AuthorityOptions]>([
    ['an RSA key', { key: 'RSA' }],
    ['an EC key', { key: 'EC', between: true }],
  ])(
    'with a single bit flipped: %s',
    async (_name, options) => {
      const { imprint, token, nonce, roots } = await asked(options);
      const unnoticed: string[] = [];
      for (let bit = 0; bit < token.length * 8; bit++) {
        const flipped = token.slice();
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        if ('time' in (await checkTimeToken(flipped, { imprint, nonce, roots }))) unnoticed.push(`${bit >> 3}.${bit & 7}`);
      }
      expect(unnoticed).toEqual([]);
    },
    120_000,
  );

  it('with an s so long that pkijs would let it run over the end of r', async () => {
    const authority = new TimeAuthority();
    const imprint = await sha256Bytes(new Uint8Array([1]));
    const [token, changed] = longerToken(() => askAuthority(authority, imprint).token);
    expect(await checkTimeToken(token, { imprint, roots: [authority.root] })).toHaveProperty('time');
    expect(await readTimeToken(changed)).toBeDefined();
    expect(await checkTimeToken(changed, { imprint, roots: [authority.root] })).toEqual({ fault: 'signature' });
  });

  it('cut off anywhere, or with a byte after it', async () => {
    const { imprint, token, nonce, roots } = await asked();
    for (let length = 0; length < token.length; length++) {
      expect(await checkTimeToken(token.slice(0, length), { imprint, nonce, roots })).toEqual({ fault: 'form' });
    }
    expect(await checkTimeToken(Uint8Array.from([...token, 0]), { imprint, nonce, roots })).toEqual({ fault: 'form' });
  });
});

/** A token whose s begins with a zero octet, and the same with the last octet of r in its place: one of four has both. */
function longerToken(ask: () => Bytes): [token: Bytes, changed: Bytes] {
  for (;;) {
    const token = ask();
    // SEQUENCE { INTEGER r, INTEGER s } are its last bytes; an s of 33 octets begins with the zero.
    const start = token.length - 33;
    const last = token[start - 3] ?? 0;
    const isLong = token[start - 2] === 0x02 && token[start - 1] === 33 && token[start] === 0;
    if (isLong && last > 0 && last < 0x80) return [token, token.with(start, last)];
  }
}

/** The TSTInfo inside a token. */
function infoOf(token: Bytes): Bytes {
  const found = Buffer.from(token).indexOf(Buffer.from('060b2a864886f70d0109100104a0', 'hex'));
  const octets = token.subarray(found + 13);
  // [0] and OCTET STRING, both with lengths of the long form of one octet.
  return octets[1] === 0x81 ? octets.slice(6, 6 + (octets[5] ?? 0)) : octets.slice(4, 4 + (octets[3] ?? 0));
}
