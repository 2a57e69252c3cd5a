// The strict verifier on bundles that are what they say.
import { describe, expect, it } from 'vitest';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { onlyVolume, ORGANISATION, pngOf, sampleInput, written, writtenVolumes } from './sample';

describe('verifying an unchanged bundle', () => {
  it('finds no problem, and says whose it is and what is in it', async () => {
    const input = await sampleInput([{}, { text: 'Geiriau eraill.' }]);
    const { bytes } = await written(onlyVolume(input));
    const verdict = await verifyBundle(new Blob([bytes]));
    expect(verdict.problems).toEqual([]);
    expect(verdict.source).toBe('unknown');
    expect(verdict.notShown).toEqual(['page-true', 'who-wrote-it', 'clock-right']);
    expect(verdict.bundle).toMatchObject({
      bundleId: input.bundleId,
      organisation: ORGANISATION,
      volume: { number: 1, count: 1 },
      case: { id: input.case.id, name: 'K7-MQ4', addressee: 'head' },
      captures: input.captures.map(({ record }, index) => ({
        item: index + 1,
        id: record.id,
        platform: 'x',
        capturedAt: '2026-11-21T09:00:00.000Z',
        completeness: 'complete',
      })),
      signer: { name: 'Anonymous reporter', signingTime: '2026-11-21T09:30:15.000Z' },
    });
  });
});
