// Altered copies: each must be told apart from the bundle it was made from, whatever other programs think of it.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import type { Bytes } from '@/utils/signature/bytes';
import { ALTERATIONS } from './alterations';
import { forged } from './forger';
import { onlyVolume, sampleInput, written } from './sample';
import { type Part, putTogether, takeApart } from './zip-parts';

/** Every bit of the bundle when set, some of them otherwise. */
const LONG = process.env['TYST_LONG_TESTS'] === '1';

let original: Bytes;
let parts: Part[];

beforeAll(async () => {
  original = (await written(onlyVolume(await sampleInput([{}, { source: 'x' }])))).bytes;
  parts = takeApart(original);
});

describe('the tools of this test', () => {
  it('put together what they took apart', async () => {
    expect(Buffer.from(putTogether({ parts })).equals(original)).toBe(true);
    expect((await verifyBundle(new Blob([original]))).problems).toEqual([]);
  });
});

describe('an altered copy', () => {
  it.each(ALTERATIONS)('is noticed: $name', async ({ alter, kind }) => {
    const { problems } = await verifyBundle(new Blob([await alter([...parts], original)]));
    expect(problems.map((problem) => problem.kind)).toContain(kind);
  });

  it('that was only signed again by another key is unchanged, by a maker who is not known', async () => {
    const before = await verifyBundle(new Blob([original]));
    const fingerprint = before.bundle.signer?.fingerprint ?? '';
    const known = { head: [fingerprint] };
    expect((await verifyBundle(new Blob([original]), { known })).source).toBe('head');
    const again = await verifyBundle(new Blob([putTogether({ parts: await forged(parts) })]), { known });
    expect(again.problems).toEqual([]);
    expect(again.source).toBe('unknown');
    expect(again.bundle.signer?.fingerprint).not.toBe(fingerprint);
  });

  it('is noticed for any single changed bit', async () => {
    const flip = async (bit: number) => {
      const copy = original.slice();
      copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return (await verifyBundle(new Blob([copy]))).problems.length > 0;
    };
    if (LONG) {
      const unnoticed: number[] = [];
      for (let bit = 0; bit < original.length * 8; bit++) if (!(await flip(bit))) unnoticed.push(bit);
      expect(unnoticed).toEqual([]);
    } else {
      const bit = fc.integer({ min: 0, max: original.length * 8 - 1 });
      await fc.assert(
        fc.asyncProperty(bit, async (index) => {
          expect(await flip(index)).toBe(true);
        }),
        { numRuns: 300 },
      );
    }
  });

  it('is noticed for any bytes replaced, inserted or removed', async () => {
    const edit = fc.record({ at: fc.nat(original.length), remove: fc.nat(40), insert: fc.uint8Array({ maxLength: 40 }) });
    await fc.assert(
      fc.asyncProperty(edit, async ({ at, remove, insert }) => {
        const copy = Buffer.concat([original.subarray(0, at), insert, original.subarray(at + remove)]);
        fc.pre(!copy.equals(original));
        expect((await verifyBundle(new Blob([new Uint8Array(copy)]))).problems).not.toEqual([]);
      }),
      { numRuns: LONG ? 20_000 : 200 },
    );
  });
});
