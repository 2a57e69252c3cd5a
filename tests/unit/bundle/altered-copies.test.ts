// Altered copies: each must be told apart from the bundle it was made from, whatever other programs think of it.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import type { Bytes } from '@/utils/signature/bytes';
import { ALTERATIONS } from './alterations';
import { PACK_ALTERATIONS } from './pack-alterations';
import { packBytes, samplePack } from './pack-sample';
import { bitsElsewhere, flipped, metaInfBits } from './bit-flips';
import { forged } from './forger';
import { kindsOf } from './problem-kinds';
import { onlyVolume, sampleInput, written } from './sample';
import { type Part, putTogether, takeApart } from './zip-parts';

/** What each altered copy must be answered: the kinds of its problems. `npm run tamper -- --expected` writes it anew. */
const EXPECTED = JSON.parse(readFileSync('tests/fixtures/tamper/expected.json', 'utf8')) as Record<string, string[]>;
const SIGNED_AGAIN = 'signed again by another key';

let original: Bytes;
let parts: Part[];
let pack: Bytes;

beforeAll(async () => {
  original = (await written(onlyVolume(await sampleInput([{}, { source: 'x' }])))).bytes;
  parts = takeApart(original);
  pack = await packBytes((await samplePack()).input);
});

describe('the tools of this test', () => {
  it('put together what they took apart', async () => {
    expect(Buffer.from(putTogether({ parts })).equals(original)).toBe(true);
    expect((await verifyBundle(new Blob([original]))).problems).toEqual([]);
  });
});

describe('an altered copy', () => {
  it.each(ALTERATIONS)('is noticed: $name', async ({ name, alter, kind }) => {
    const kinds = await kindsOf(await alter([...parts], original));
    expect(kinds).toContain(kind);
    expect(kinds).toEqual(EXPECTED[name]);
  });

  it.each(PACK_ALTERATIONS)('is noticed $name', async ({ name, alter, kind }) => {
    const kinds = await kindsOf(await alter(takeApart(pack), pack));
    expect(kinds).toContain(kind);
    expect(kinds).toEqual(EXPECTED[name]);
  });

  it('of every kind has its expected findings, and nothing else has', () => {
    const names = [...ALTERATIONS, ...PACK_ALTERATIONS].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(120);
    expect(Object.keys(EXPECTED).toSorted()).toEqual([...names, SIGNED_AGAIN].toSorted());
  });

  it('that was only signed again by another key is unchanged, by a maker who is not known', async () => {
    const before = await verifyBundle(new Blob([original]));
    const fingerprint = before.bundle.signer?.fingerprint ?? '';
    const known = { head: [fingerprint] };
    expect((await verifyBundle(new Blob([original]), { known })).source).toBe('head');
    const again = await verifyBundle(new Blob([putTogether({ parts: await forged(parts) })]), { known });
    expect(again.problems).toEqual([]);
    expect(EXPECTED[SIGNED_AGAIN]).toEqual([]);
    expect(again.source).toBe('unknown');
    expect(again.bundle.signer?.fingerprint).not.toBe(fingerprint);
  });

  // `npm run tamper` flips every bit of META-INF and 100,000 elsewhere.
  it('is noticed for any single changed bit', async () => {
    const inside = metaInfBits(original).inside.filter((_, index) => index % 151 === 0);
    const unnoticed: number[] = [];
    for (const bit of [...inside, ...bitsElsewhere(original, 400, 20_261_121)]) {
      if ((await kindsOf(flipped(original, bit))).length === 0) unnoticed.push(bit);
    }
    expect(inside.length).toBeGreaterThan(200);
    expect(unnoticed).toEqual([]);
  });

  it('is noticed for any bytes replaced, inserted or removed', async () => {
    const edit = fc.record({ at: fc.nat(original.length), remove: fc.nat(40), insert: fc.uint8Array({ maxLength: 40 }) });
    await fc.assert(
      fc.asyncProperty(edit, async ({ at, remove, insert }) => {
        const copy = Buffer.concat([original.subarray(0, at), insert, original.subarray(at + remove)]);
        fc.pre(!copy.equals(original));
        expect((await verifyBundle(new Blob([new Uint8Array(copy)]))).problems).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
