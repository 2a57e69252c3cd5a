// The signature of a seal: made by a case key, recognised by its certificate alone.
import { verify as verifyElsewhere, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { certificateFor } from '@/utils/signature/certificate';
import { toBase64Url } from '@/utils/signature/bytes';
import { createCaseKey } from '@/utils/signature/ecdsa';
import { sealVerifier, signSeal } from '@/utils/signature/seal-signature';

const message = new TextEncoder().encode('tyst-seal-v1\n{}');

async function sealed() {
  const keyPair = await createCaseKey();
  const certificate = await certificateFor(keyPair, { commonName: 'Anonymous reporter', now: new Date('2026-11-21T12:00:00Z') });
  return { certificate: toBase64Url(certificate), signature: await signSeal(keyPair.privateKey, message) };
}

describe('seal signature', () => {
  it('is 86 characters of base64url that another implementation verifies', async () => {
    const { certificate, signature } = await sealed();
    expect(signature).toMatch(/^[A-Za-z0-9_-]{86}$/);
    const key = new X509Certificate(Buffer.from(certificate, 'base64url')).publicKey;
    expect(verifyElsewhere('sha256', message, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
  });

  it('holds for its message and certificate, and for no other', async () => {
    const { certificate, signature } = await sealed();
    const other = await sealed();
    const verify = sealVerifier();
    expect(await verify(certificate, message, signature)).toBe(true);
    expect(await verify(other.certificate, message, signature)).toBe(false);
    expect(await verify(certificate, new TextEncoder().encode('tyst-seal-v1\n{} '), signature)).toBe(false);
    expect(await verify(certificate, message, other.signature)).toBe(false);
  });

  it('is false, not an error, for a certificate or a signature that is none', async () => {
    const { certificate, signature } = await sealed();
    const verify = sealVerifier();
    expect(await verify('A'.repeat(400), message, signature)).toBe(false);
    for (const bad of ['', 'AAAA', `${signature}A`, signature.replace(/.$/, '='), 'é'.repeat(86)]) {
      expect(await verify(certificate, message, bad)).toBe(false);
    }
  });
});
