// The detached signature, as openssl, GnuTLS and pkijs verify it, and as we refuse everything that is not exactly it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromBER } from 'asn1js';
import { ContentInfo, CryptoEngine, setEngine, SignedData } from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '@/tests/programs';
import { type Bytes, concat, toHex } from '@/utils/signature/bytes';
import { certificateFor } from '@/utils/signature/certificate';
import { createCaseKey, signRaw } from '@/utils/signature/ecdsa';
import { readCertificate } from '@/utils/signature/read-certificate';
import { encodeSignedData, signDetached, signedAttributes } from '@/utils/signature/signed-data';
import { verifyDetached } from '@/utils/signature/verify-detached';

const NOW = new Date('2026-11-21T07:30:14.987Z');
const content = new TextEncoder().encode('<manifest/>\r\n');
let keyPair: CryptoKeyPair;
let certificate: Bytes;
let der: Bytes;
let folder: string;

beforeAll(async () => {
  keyPair = await createCaseKey();
  certificate = await certificateFor(keyPair, { commonName: 'Anonymous reporter', now: NOW });
  der = await signDetached({ privateKey: keyPair.privateKey, certificate }, content, NOW);
  folder = mkdtempSync(join(tmpdir(), 'tyst-signature-'));
  writeFileSync(join(folder, 'signature.p7s'), der);
  writeFileSync(join(folder, 'content'), content);
  run('openssl', ['pkcs7', '-inform', 'DER', '-in', 'signature.p7s', '-print_certs', '-out', 'signer.pem'], { cwd: folder });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('detached signature', () => {
  it('is verified by openssl, as CMS and as CAdES', () => {
    for (const cades of [[], ['-cades']]) {
      const args = [
        'cms',
        '-verify',
        ...cades,
        '-binary',
        '-inform',
        'DER',
        '-in',
        'signature.p7s',
        '-content',
        'content',
        '-CAfile',
        'signer.pem',
        '-out',
        '/dev/null',
      ];
      const { text, status } = run('openssl', args, { cwd: folder });
      expect(text).toContain('successful');
      expect(status).toBe(0);
    }
  });

  it('is verified by GnuTLS', () => {
    const { text, status } = run(
      'certtool',
      ['--p7-verify', '--inder', '--infile', 'signature.p7s', '--load-data', 'content', '--load-certificate', 'signer.pem'],
      { cwd: folder },
    );
    expect(text).toContain('Signature status: ok');
    expect(status).toBe(0);
  });

  it('is verified by pkijs', async () => {
    setEngine('node', new CryptoEngine({ name: 'node', crypto: globalThis.crypto }));
    const signed = new SignedData({ schema: new ContentInfo({ schema: fromBER(der).result }).content });
    expect(signed.certificates).toHaveLength(1);
    expect(signed.signerInfos[0]?.signedAttrs?.attributes.map(({ type }) => type)).toEqual([
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.5',
      '1.2.840.113549.1.9.4',
      '1.2.840.113549.1.9.16.2.47',
    ]);
    // No chain: pkijs wants a CA at the top of one, and a self-signed signer is deliberately none.
    expect(await signed.verify({ signer: 0, data: content.buffer, checkChain: false })).toBe(true);
  });

  it('holds no copy of what it signs', () => {
    expect(toHex(der)).not.toContain(toHex(content));
  });
});

describe('verifying a detached signature', () => {
  it('finds nothing wrong with ours, and tells signer and time', async () => {
    const verdict = await verifyDetached(der, content);
    expect(verdict.faults).toEqual([]);
    expect(verdict.signer?.der).toEqual(certificate);
    expect(verdict.signingTime?.toISOString()).toBe('2026-11-21T07:30:14.000Z');
  });

  it('notices every single changed bit', async () => {
    const unnoticed: number[] = [];
    for (let bit = 0; bit < der.length * 8; bit++) {
      const changed = der.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if ((await verifyDetached(changed, content)).faults.length === 0) unnoticed.push(bit);
    }
    expect(unnoticed).toEqual([]);
  });

  it('notices another content', async () => {
    expect((await verifyDetached(der, new TextEncoder().encode('<manifest/>\n'))).faults).toEqual(['content-differs']);
  });

  it('notices attributes in another order, although they were signed so', async () => {
    const signer = (await readCertificate(certificate)) ?? expect.fail('the certificate was not read');
    const hash = async (bytes: Bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const parts = {
      certificate: signer,
      messageDigest: await hash(content),
      certificateHash: await hash(certificate),
      signingTime: NOW,
    };
    const sorted = signedAttributes(parts);
    // Exchange the first two attributes: 24 + 2 and 28 + 2 octets after the head of three.
    const swapped = concat([sorted.subarray(0, 3), sorted.subarray(29, 59), sorted.subarray(3, 29), sorted.subarray(59)]);
    const signature = await signRaw(keyPair.privateKey, swapped);
    const whole = encodeSignedData({ ...parts, signature });
    const at = Buffer.from(whole).indexOf(Buffer.from(sorted.subarray(3)));
    whole.set(swapped.subarray(3), at);
    expect((await verifyDetached(whole, content)).faults).not.toEqual([]);
  });

  it('notices a certificate hash of another certificate', async () => {
    const signer = (await readCertificate(certificate)) ?? expect.fail('the certificate was not read');
    const messageDigest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
    const parts = { certificate: signer, messageDigest, certificateHash: new Uint8Array(32), signingTime: NOW };
    const signature = await signRaw(keyPair.privateKey, signedAttributes(parts));
    expect((await verifyDetached(encodeSignedData({ ...parts, signature }), content)).faults).toEqual([
      'certificate-hash-differs',
    ]);
  });

  it('describes anything that is no signature', async () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(2_000), Uint8Array.of(...der, 0), der.slice(0, -1)]) {
      expect((await verifyDetached(bytes, content)).faults).not.toEqual([]);
    }
  });
});
