// UK wall-clock times as UTC, over both changes of the clocks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ukClock, ukToUtc } from '@/utils/evidence/uk-clock';

describe('a UK time', () => {
  it('is an hour ahead of UTC in summer and level with it in winter', () => {
    expect(ukToUtc('2026-07-01', '12:00')).toBe('2026-07-01T11:00:00.000Z');
    expect(ukToUtc('2026-01-01', '12:00')).toBe('2026-01-01T12:00:00.000Z');
  });

  it('does not exist in the hour that the clocks leave out', () => {
    expect(ukToUtc('2026-03-29', '00:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(ukToUtc('2026-03-29', '01:30')).toBeUndefined();
    expect(ukToUtc('2026-03-29', '02:00')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('is the first of the two in the hour that comes twice', () => {
    expect(ukToUtc('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(ukToUtc('2026-10-25', '02:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('is undefined for what is no date', () => {
    expect(ukToUtc('2026-02-30', '12:00')).toBeUndefined();
    expect(ukToUtc('', '')).toBeUndefined();
  });

  it('leads back to the instant it was made from, but for the hour that comes twice', () => {
    const minute = fc.integer({ min: Date.UTC(2005, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minute, (at) => {
        const instant = new Date(at * 60_000);
        const { date, time } = ukClock(instant);
        const back = Date.parse(ukToUtc(date, time) ?? '');
        expect([0, 3_600_000]).toContain(instant.getTime() - back);
      }),
    );
  });
});
