// When the casebook asks for a backup.
import { describe, expect, it } from 'vitest';
import { backupDue } from '@/utils/evidence/backup-due';

const NOW = new Date('2026-11-21T12:00:00.000Z');
const EARLIER = '2026-11-01T00:00:00.000Z';
const LATER = '2026-11-10T00:00:00.000Z';

describe('backupDue', () => {
  it('asks for nothing while nothing was received', () => {
    expect(backupDue({ backedUpAt: undefined, lastReceived: undefined }, NOW)).toBeUndefined();
    expect(backupDue({ backedUpAt: '2020-01-01T00:00:00.000Z', lastReceived: undefined }, NOW)).toBeUndefined();
  });

  it('asks until there is one, and again once something came after it', () => {
    expect(backupDue({ backedUpAt: undefined, lastReceived: EARLIER }, NOW)).toBe('never');
    expect(backupDue({ backedUpAt: EARLIER, lastReceived: LATER }, NOW)).toBe('changed');
    expect(backupDue({ backedUpAt: LATER, lastReceived: EARLIER }, NOW)).toBeUndefined();
  });

  it('asks again when it is old, whatever came', () => {
    expect(backupDue({ backedUpAt: '2026-08-01T00:00:00.000Z', lastReceived: '2026-07-01T00:00:00.000Z' }, NOW)).toBe('old');
  });
});
