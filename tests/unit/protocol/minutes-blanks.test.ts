// Which blanks keep minutes from being recorded.
import { describe, expect, it } from 'vitest';
import { minutesContent } from '@/tests/unit/documents/meeting-sample';
import type { MinutesContent } from '@/utils/evidence/minutes';
import { MOST_ACTIONS, openMinutes } from '@/utils/protocol/minutes-blanks';

const NOW = new Date('2026-11-21T09:30:00.000Z');
const open = (changed: Partial<MinutesContent>) => openMinutes(minutesContent('en', changed), NOW);

describe('minutes (P2.4)', () => {
  it('that are whole have no open blank', () => {
    expect(open({})).toEqual([]);
    expect(open({ notes: {}, actions: [], schoolOnly: '' })).toEqual([]);
  });

  it('need a meeting that has been, on a day of the calendar, that ended after it began', () => {
    expect(open({ metOn: '2026-02-30' })).toEqual(['metOn', 'startedAt']);
    expect(open({ metOn: '2026-11-21', startedAt: '09:31', endedAt: '10:00' })).toEqual(['startedAt']);
    expect(open({ startedAt: '25:00' })).toEqual(['startedAt', 'endedAt']);
    expect(open({ endedAt: '14:29' })).toEqual(['endedAt']);
  });

  it('need the names of those who must be there, and of nobody else', () => {
    const names = { leads: ' ', witness: '', author: '', companion: '' };
    expect(open({ names, place: '' })).toEqual(['place', 'leads', 'witness', 'author']);
  });

  it('need what was agreed only where the meeting ended in the usual way, else what happened (P2.3)', () => {
    expect(open({ agreed: ' ' })).toEqual(['agreed']);
    for (const ended of ['left', 'stopped', 'police'] as const) {
      expect(open({ agreed: '', ended })).toEqual(['why']);
      expect(open({ agreed: '', ended, why: 'They shouted.' })).toEqual([]);
    }
    expect(open({ ended: 'adjourned', why: 'It was late.' })).toEqual(['goesOn']);
    expect(open({ ended: 'adjourned', why: 'It was late.', goesOn: '2026-11-19' })).toEqual(['goesOn']);
    const { ended: _ended, ...without } = minutesContent();
    expect(openMinutes(without, NOW)).toEqual(['ended']);
  });

  it('need of each action what it is and who does it', () => {
    for (const action of [
      { what: '', who: 'head', by: '', internal: false },
      { what: 'Something', by: '', internal: false },
      { what: 'Something', who: 'head', by: '2026-13-01', internal: true },
    ] as const)
      expect(open({ actions: [action] })).toEqual(['actions']);
  });

  it('are no longer than the form lets them be', () => {
    expect(open({ notes: { law: 'a'.repeat(3_001) } })).toEqual(['too-long']);
    const action = { what: 'Something', who: 'head', by: '', internal: false } as const;
    expect(open({ actions: Array.from({ length: MOST_ACTIONS + 1 }, () => action) })).toEqual(['too-long']);
  });
});
