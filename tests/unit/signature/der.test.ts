// DER: written in its one form, and nothing else read back as ours.
import { BitString, Integer, OctetString, Sequence, fromBER } from 'asn1js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat, fromBase64Url, fromHex, toBase64Url, toHex } from '@/utils/signature/bytes';
import { attempt, elements, readTime } from '@/utils/signature/der-read';
import { octetString, sequence, setOf, TAG, time, tlv, unsignedInteger } from '@/utils/signature/der-write';
import { derToRaw, rawToDer } from '@/utils/signature/ecdsa';

describe('DER writer', () => {
  it('writes lengths in as few octets as they take (X.690 §10.1)', () => {
    for (const [length, head] of [
      [0, '0400'],
      [127, '047f'],
      [128, '048180'],
      [255, '0481ff'],
      [256, '04820100'],
      [65_536, '0483010000'],
    ] as const) {
      expect(toHex(octetString(new Uint8Array(length))).slice(0, head.length)).toBe(head);
    }
  });

  it('writes non-negative integers minimally, with a zero octet before a set top bit (X.690 §8.3.2)', () => {
    for (const [bytes, der] of [
      ['00', '020100'],
      ['0000', '020100'],
      ['7f', '02017f'],
      ['0080', '02020080'],
      ['00000080', '02020080'],
      ['ff01', '020300ff01'],
    ] as const) {
      expect(toHex(unsignedInteger(fromHex(bytes)))).toBe(der);
    }
  });

  it('sorts the members of a SET OF by their encodings (X.690 §11.6)', () => {
    const members = [octetString(Uint8Array.of(1, 2)), octetString(Uint8Array.of(9)), octetString(Uint8Array.of(1))];
    expect(toHex(setOf(...members))).toBe('310a04010104010904020102');
  });

  it('writes UTCTime to 2049 and GeneralizedTime beyond (RFC 5280 §4.1.2.5), and reads both back', () => {
    expect(new TextDecoder().decode(time(new Date('2026-11-21T07:30:14.987Z')).subarray(2))).toBe('261121073014Z');
    for (const iso of [
      '1950-01-01T00:00:00.000Z',
      '2049-12-31T23:59:59.000Z',
      '2050-01-01T00:00:00.000Z',
      '9999-12-31T23:59:59.000Z',
    ]) {
      const der = time(new Date(iso));
      const [element] = elements(der, der[0] ?? 0);
      expect(readTime(element).toISOString()).toBe(iso);
    }
  });

  it('is read by another decoder to the same values', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ minLength: 1, maxLength: 20 }), (octets, digits) => {
        const { result, offset } = fromBER(
          sequence(octetString(octets), unsignedInteger(digits), tlv(TAG.bitString, Uint8Array.of(0), octets)).buffer,
        );
        expect(offset).toBeGreaterThan(0);
        const [first, second, third] = (result as Sequence).valueBlock.value as [OctetString, Integer, BitString];
        expect(toHex(new Uint8Array(first.getValue()))).toBe(toHex(octets));
        expect(second.toBigInt()).toBe(BigInt(`0x${toHex(digits)}`));
        expect(toHex(new Uint8Array(third.valueBlock.valueHexView))).toBe(toHex(octets));
      }),
    );
  });
});

describe('DER reader', () => {
  it('refuses lengths that are not the shortest, indefinite lengths, overruns, wrong tags and trailing bytes', () => {
    const good = sequence(octetString(Uint8Array.of(1, 2, 3)));
    expect(elements(good, TAG.sequence)[0].content).toEqual(good.subarray(2));
    const bad = [
      '3081050403010203',
      '308200050403010203',
      '308004030102030000',
      '30060403010203',
      '31050403010203',
      '3005040301020300',
      '30',
      '',
      '3085010000000000',
    ];
    for (const hex of bad)
      expect(
        attempt(() => elements(fromHex(hex), TAG.sequence)),
        hex,
      ).toBeUndefined();
  });

  it('never throws anything but a SyntaxError, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 }),
        (bytes, tags) => {
          const found = attempt(() => elements(Uint8Array.from(bytes), ...tags));
          if (found !== undefined) expect(toHex(concat(found.map((element) => element.whole)))).toBe(toHex(bytes));
        },
      ),
    );
  });

  it('refuses times that are no times', () => {
    for (const text of ['261321073014Z', '26112107301Z', '261121073014', '2611210730140Z', '261121073014+0000', '']) {
      const [element] = elements(tlv(TAG.utcTime, new TextEncoder().encode(text)), TAG.utcTime);
      expect(
        attempt(() => readTime(element)),
        text,
      ).toBeUndefined();
    }
  });
});

describe('ECDSA signature forms', () => {
  it('converts r‖s to DER and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (raw) => {
        expect(toHex(derToRaw(rawToDer(Uint8Array.from(raw))) ?? new Uint8Array())).toBe(toHex(raw));
      }),
    );
  });

  it('refuses numbers of more than 32 bytes', () => {
    const long = unsignedInteger(new Uint8Array(33).fill(1));
    expect(derToRaw(sequence(long, unsignedInteger(Uint8Array.of(1))))).toBeUndefined();
  });
});

describe('base64url', () => {
  it('is undone by its reader, which refuses every other spelling', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(toHex(fromBase64Url(text) ?? Uint8Array.of(0))).toBe(bytes.length === 0 ? '' : toHex(bytes));
      }),
    );
    for (const other of ['QQ==', 'QR', 'Q', 'a+b/', 'QQ ', 'é']) expect(fromBase64Url(other), other).toBeUndefined();
  });
});
