// The certificate of a case key, as openssl and pkijs read it, and as we refuse everything that is not exactly it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BitString, Utf8String } from 'asn1js';
import { BasicConstraints, Certificate } from 'pkijs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '@/tests/programs';
import { AppError } from '@/utils/errors';
import type { Bytes } from '@/utils/signature/bytes';
import { certificateFor, encodeCertificate, encodeTbs } from '@/utils/signature/certificate';
import { createCaseKey, rawToDer, signRaw } from '@/utils/signature/ecdsa';
import { fingerprintOf, inGroups } from '@/utils/signature/fingerprint';
import { readCertificate } from '@/utils/signature/read-certificate';

const NOW = new Date('2026-11-21T07:30:14.987Z');
let keyPair: CryptoKeyPair;
let der: Bytes;
let file: string;

beforeAll(async () => {
  keyPair = await createCaseKey();
  der = await certificateFor(keyPair, { commonName: 'Anonymous reporter', now: NOW });
  file = join(mkdtempSync(join(tmpdir(), 'tyst-certificate-')), 'certificate.der');
  writeFileSync(file, der);
});

afterAll(() => {
  rmSync(dirname(file), { recursive: true });
});

describe('case key', () => {
  it('cannot be exported', async () => {
    expect(keyPair.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', keyPair.privateKey)).rejects.toThrow();
  });
});

describe('certificate', () => {
  it('says what docs/bundle-format.md asks for, as openssl reads it', () => {
    const { text, status } = run('openssl', ['x509', '-inform', 'DER', '-in', file, '-noout', '-text']);
    expect(status).toBe(0);
    for (const line of [
      'Version: 3 (0x2)',
      'Signature Algorithm: ecdsa-with-SHA256',
      'Issuer: CN = Anonymous reporter',
      'Subject: CN = Anonymous reporter',
      'Not Before: Nov 20 00:00:00 2026 GMT',
      'Not After : Dec 31 23:59:59 9999 GMT',
      'NIST CURVE: P-256',
      'X509v3 Basic Constraints: critical\n                CA:FALSE',
      'X509v3 Key Usage: critical\n                Digital Signature, Non Repudiation',
      'X509v3 Subject Key Identifier',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).not.toContain('Extended Key Usage');
  });

  it('carries its own valid signature, as openssl verifies it', () => {
    const pem = run('openssl', ['x509', '-inform', 'DER', '-in', file]).stdout;
    writeFileSync(`${file}.pem`, pem);
    const { text, status } = run('openssl', ['verify', '-check_ss_sig', '-x509_strict', '-CAfile', `${file}.pem`, `${file}.pem`]);
    expect(text).toContain('OK');
    expect(status).toBe(0);
  });

  it('is read by pkijs to the same parts', async () => {
    const other = Certificate.fromBER(der);
    expect(other.subject.typesAndValues.map(({ value }) => (value as Utf8String).valueBlock.value)).toEqual([
      'Anonymous reporter',
    ]);
    expect(other.serialNumber.valueBlock.valueHexView).toHaveLength(16);
    const [constraints, usage] = (other.extensions ?? []).map(({ parsedValue }) => parsedValue as unknown);
    expect((constraints as BasicConstraints).cA).toBe(false);
    expect([...(usage as BitString).valueBlock.valueHexView]).toEqual([0b1100_0000]);
    expect(await other.verify(other)).toBe(true);
    expect(Buffer.from(other.toSchema(true).toBER())).toEqual(Buffer.from(der));
  });

  it('names nobody: two cases of one person share no byte string of key, serial or name but the fixed words', async () => {
    const second = await readCertificate(
      await certificateFor(await createCaseKey(), { commonName: 'Anonymous reporter', now: NOW }),
    );
    const first = await readCertificate(der);
    expect(first?.serial).not.toEqual(second?.serial);
    expect(first?.point).not.toEqual(second?.point);
  });

  it('has positive, minimal serial numbers of 16 bytes', async () => {
    for (let count = 0; count < 50; count++) {
      const certificate = await readCertificate(await certificateFor(keyPair, { commonName: 'Anonymous reporter', now: NOW }));
      expect(certificate?.serial).toHaveLength(16);
      expect(certificate?.serial[0]).toBeGreaterThan(0);
      expect(certificate?.serial[0]).toBeLessThan(0x80);
    }
  });

  it('refuses a name that RFC 5280 does not allow', async () => {
    for (const commonName of ['', 'x'.repeat(65)]) {
      await expect(certificateFor(keyPair, { commonName, now: NOW })).rejects.toThrow(AppError);
    }
  });

  it('has the fingerprint that openssl prints', async () => {
    const printed = run('openssl', ['x509', '-inform', 'DER', '-in', file, '-noout', '-fingerprint', '-sha256']).text;
    const fingerprint = await fingerprintOf(der);
    expect(printed.trim().split('=')[1]?.replaceAll(':', '').toLowerCase()).toBe(fingerprint);
    expect(inGroups(fingerprint)).toMatch(/^(?:[0-9A-F]{4} ){15}[0-9A-F]{4}$/);
  });
});

describe('reading a certificate', () => {
  it('gives back what was written', async () => {
    expect(await readCertificate(der)).toMatchObject({
      commonName: 'Anonymous reporter',
      notBefore: new Date('2026-11-20T00:00:00Z'),
      der,
    });
  });

  it('refuses every single changed bit', async () => {
    const accepted: number[] = [];
    for (let bit = 0; bit < der.length * 8; bit++) {
      const changed = der.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if ((await readCertificate(changed)) !== undefined) accepted.push(bit);
    }
    expect(accepted).toEqual([]);
  });

  it('refuses bytes before or after, cuts, and another form of the same content', async () => {
    for (const bytes of [Uint8Array.of(...der, 0), Uint8Array.of(0, ...der), der.slice(0, -1), new Uint8Array()]) {
      expect(await readCertificate(bytes)).toBeUndefined();
    }
  });

  it('refuses a certificate that another key signed', async () => {
    const parts = await readCertificate(der);
    const tbs = await encodeTbs(parts ?? expect.fail('the certificate was not read'));
    const other = await createCaseKey();
    expect(await readCertificate(encodeCertificate(tbs, rawToDer(await signRaw(other.privateKey, tbs))))).toBeUndefined();
    expect(await readCertificate(encodeCertificate(tbs, rawToDer(await signRaw(keyPair.privateKey, tbs))))).toBeDefined();
  });
});
