// A timestamp's own signature, by the certificate in the token: authorities of openssl's sign, WebCrypto checks.
import { describe, expect, it } from 'vitest';
import { type AuthorityOptions, TimeAuthority } from '@/tests/commands/time-authority';
import { askAuthority, sha256Bytes } from '@/tests/unit/school/time-sample';
import { readTimeToken, type TimeToken } from '@/utils/signature/time-token';
import { timeSignature } from '@/utils/signature/time-signature';

async function tokenBy(options: AuthorityOptions): Promise<TimeToken> {
  const { token } = askAuthority(new TimeAuthority(options), await sha256Bytes(new Uint8Array([1])));
  const read = await readTimeToken(token);
  if (read === undefined) throw new Error('openssl gave a token in another form');
  return read;
}

describe.each<[string, AuthorityOptions]>([
  ['an RSA key', { key: 'RSA' }],
  ['an RSA key over SHA-512', { key: 'RSA', digest: 'sha512' }],
  ['a key on P-256', { key: 'EC' }],
  ['a key on P-384 over SHA-384', { curve: 'P-384', digest: 'sha384' }],
  ['a key on P-521 over SHA-512', { curve: 'P-521', digest: 'sha512' }],
])('the signature of a token by %s', (_name, options) => {
  it('holds, and fails with another signature, other attributes or the certificate of somebody else', async () => {
    const token = await tokenBy(options);
    expect(await timeSignature(token)).toBe('holds');
    const last = token.signature.length - 1;
    const signature = token.signature.with(last, (token.signature[last] ?? 0) ^ 1);
    expect(await timeSignature({ ...token, signature })).toBe('fails');
    const signed = token.signed.with(token.signed.length - 1, (token.signed.at(-1) ?? 0) ^ 1);
    expect(await timeSignature({ ...token, signed })).toBe('fails');
    const { signer } = await tokenBy(options);
    expect(await timeSignature({ ...token, signer })).toBe('fails');
  });
});

describe('the signature of a token', () => {
  it('fails by a certificate whose key is of another kind, or that is none', async () => {
    const [rsa, ec] = [await tokenBy({ key: 'RSA' }), await tokenBy({ key: 'EC' })];
    expect(await timeSignature({ ...rsa, signer: ec.signer })).toBe('fails');
    expect(await timeSignature({ ...ec, signer: rsa.signer })).toBe('fails');
    expect(await timeSignature({ ...ec, signer: new Uint8Array([0x30, 0]) })).toBe('fails');
  });

  it('fails by a key that lies on no curve, without an error', async () => {
    const token = await tokenBy({ key: 'EC' });
    // The uncompressed point: BIT STRING of 66 octets, none unused, then 4 and the two coordinates.
    const at = Buffer.from(token.signer).indexOf(Buffer.from('03420004', 'hex'));
    const signer = token.signer.with(at + 10, (token.signer[at + 10] ?? 0) ^ 1);
    expect(await timeSignature({ ...token, signer })).toBe('fails');
  });

  it('is said not to be checked by a key of another kind', async () => {
    expect(await timeSignature(await tokenBy({ curve: 'secp256k1' }))).toBe('not-checked');
    expect(await timeSignature(await tokenBy({ curve: 'brainpoolP256r1' }))).toBe('not-checked');
  });
});
