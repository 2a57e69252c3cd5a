// When pictures leave the computer that recorded them.
import { describe, expect, it } from 'vitest';
import { DAYS_KEPT, clampDays, clearDue, daysUntil } from '@/utils/evidence/copy-time';

const CONFIRMED = '2026-11-21T10:00:00.000Z';

describe('clearDue', () => {
  it('counts from the confirmation, or from a later end of what kept them', () => {
    expect(clearDue(CONFIRMED, undefined, 30)).toBe('2026-12-21T10:00:00.000Z');
    expect(clearDue(CONFIRMED, '2026-12-01T00:00:00.000Z', 7)).toBe('2026-12-08T00:00:00.000Z');
    expect(clearDue(CONFIRMED, '2026-10-01T00:00:00.000Z', 7)).toBe('2026-11-28T10:00:00.000Z');
  });

  it('never makes less of it than a day, nor more than may be set', () => {
    expect(clampDays(0)).toBe(DAYS_KEPT.least);
    expect(clampDays(-4)).toBe(DAYS_KEPT.least);
    expect(clampDays(1e9)).toBe(DAYS_KEPT.most);
    expect(clampDays(Number.NaN)).toBe(DAYS_KEPT.usual);
    expect(clampDays(14.4)).toBe(14);
  });
});

describe('daysUntil', () => {
  it('counts a day that has begun, and nothing once the time has come', () => {
    expect(daysUntil('2026-11-22T09:00:00.000Z', new Date(CONFIRMED))).toBe(1);
    expect(daysUntil('2026-11-22T11:00:00.000Z', new Date(CONFIRMED))).toBe(2);
    expect(daysUntil(CONFIRMED, new Date(CONFIRMED))).toBe(0);
    expect(daysUntil('2026-01-01T00:00:00.000Z', new Date(CONFIRMED))).toBe(0);
  });
});
