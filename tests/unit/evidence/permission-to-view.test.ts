// The answer to how a person comes to see a chat, and what of it is recorded.
import { describe, expect, it } from 'vitest';
import { daysToChoose, permissionOf } from '@/utils/evidence/permission-to-view';

describe('the permission to view', () => {
  it('is not there while nothing is answered, and nothing is answered beforehand', () => {
    expect(permissionOf({})).toBeUndefined();
  });

  it('needs no more than that the person is in the chat', () => {
    expect(permissionOf({ ground: 'member', role: 'parent', date: '2026-11-20' })).toEqual({ ground: 'member' });
  });

  it('needs role and date of who showed the chat', () => {
    expect(permissionOf({ ground: 'shown' })).toBeUndefined();
    expect(permissionOf({ ground: 'shown', role: 'parent' })).toBeUndefined();
    expect(permissionOf({ ground: 'shown', date: '2026-11-20' })).toBeUndefined();
    expect(permissionOf({ ground: 'shown', role: 'parent', date: '2026-11-20' })).toEqual({
      ground: 'shown',
      role: 'parent',
      date: '2026-11-20',
    });
  });

  it('is not given to who is neither, unless someone is in danger', () => {
    expect(permissionOf({ ground: 'neither' })).toBeUndefined();
    expect(permissionOf({ ground: 'neither', danger: true })).toEqual({ ground: 'danger' });
    expect(permissionOf({ ground: 'member', danger: true })).toEqual({ ground: 'member' });
  });
});

describe('the days to choose from', () => {
  it('begin with today in the UK, whatever the day in UTC, and end with all days before them', () => {
    const days = daysToChoose(new Date('2026-06-30T23:30:00.000Z'));
    expect(days.slice(0, 3)).toEqual(['2026-07-01', '2026-06-30', '2026-06-29']);
    expect(days.slice(-2)).toEqual(['2026-06-01', 'before 2026-06-01']);
  });

  it('are each there once when the clocks change', () => {
    const days = daysToChoose(new Date('2026-11-10T12:00:00.000Z'));
    expect(new Set(days).size).toBe(days.length);
    expect(days).toContain('2026-10-25');
    expect(days).toContain('2026-10-26');
  });
});
