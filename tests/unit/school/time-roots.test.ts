// The roots that a school chooses: out of PEM and DER files, each read before it is trusted; and the addresses that can be asked.
import { beforeAll, describe, expect, it } from 'vitest';
import { TimeAuthority } from '@/tests/commands/time-authority';
import { parseServerAddress, permissionFor } from '@/utils/evidence/trusted-time';
import { rootsOf, summaryOf } from '@/utils/school/roots';

let authority: TimeAuthority;
beforeAll(() => {
  authority = new TimeAuthority();
});
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the roots of a file', () => {
  it('are read from DER, from PEM, and from a PEM file of several with words between them', () => {
    expect(rootsOf(authority.root)).toEqual([authority.root]);
    expect(rootsOf(bytes(authority.rootPem))).toEqual([authority.root]);
    const other = new TimeAuthority();
    const both = `The root:\r\n${authority.rootPem}\r\nand the next one:\n${other.rootPem}`;
    expect(rootsOf(bytes(both))).toEqual([authority.root, other.root]);
  });

  it('are shown by name, fingerprint and end', async () => {
    const fingerprint = authority.openssl('x509', '-in', 'root.pem', '-noout', '-fingerprint', '-sha256').toString();
    expect(await summaryOf(authority.root)).toEqual({
      name: 'Fixture Time Root',
      fingerprint: (fingerprint.split('=')[1] ?? '').replaceAll(':', '').trim().toLowerCase(),
      notAfter: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    });
  });

  it.each([
    ['nothing', ''],
    ['words', 'not a certificate'],
    ['a key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'],
    ['no base64', '-----BEGIN CERTIFICATE-----\nA\n-----END CERTIFICATE-----'],
    ['no certificate', '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----'],
  ])('are refused: %s', (_name, text) => {
    expect(() => rootsOf(bytes(text))).toThrow('roots-invalid');
  });

  it('are refused when they are too many, too large, or cut off', () => {
    expect(() => rootsOf(bytes(authority.rootPem.repeat(21)))).toThrow('roots-invalid');
    expect(() => rootsOf(new Uint8Array(2 ** 20))).toThrow('roots-invalid');
    expect(() => rootsOf(authority.root.slice(0, -1))).toThrow('roots-invalid');
  });
});

describe('an address of a server', () => {
  it('is http or https, without a password, and asks for the permission of its host', () => {
    expect(parseServerAddress(' http://time.example.test:318/tsa?x=1#part ')).toBe('http://time.example.test:318/tsa?x=1');
    expect(permissionFor('http://time.example.test:318/tsa?x=1')).toBe('http://time.example.test/*');
    for (const refused of [
      '',
      'time.example.test',
      'ftp://a.test/',
      'javascript:alert(1)',
      'http://me:word@a.test/',
      `http://a.test/${'x'.repeat(300)}`,
    ]) {
      expect(parseServerAddress(refused)).toBeUndefined();
    }
  });
});
