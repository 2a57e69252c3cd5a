// RFC 8785: the canonical form, against its own examples and by property.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalJson } from '@/utils/evidence/canonical-json';
import { digestOf } from '@/utils/evidence/digest';

describe('canonical JSON', () => {
  it('writes the example of RFC 8785 §3.2.2 in its canonical form', () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts members by UTF-16 code units, as §3.2.3 shows', () => {
    const value = { '€': 1, '\r': 2, '\uFB33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7);
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\uFB33":3}');
  });

  it('gives the same bytes whatever order the members were made in, and parses back to the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }), (value) => {
        const text = canonicalJson(value);
        const again = canonicalJson(reversed(JSON.parse(text)));
        expect(again).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('refuses what I-JSON cannot hold', () => {
    for (const bad of [Number.NaN, Infinity, '\uD800', { a: '\uDC00' }, { '\uD800': 1 }, 1n, () => 1, new Date(0), undefined]) {
      expect(() => canonicalJson(bad)).toThrow(TypeError);
    }
  });

  it('is what the digest covers, as another implementation of SHA-256 sees it', async () => {
    const value = { b: [1, 'ŵ'], a: null };
    expect(await digestOf(value)).toBe(createHash('sha256').update(canonicalBytes(value)).digest('hex'));
  });
});

/** The same value with every object's members in reverse order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
