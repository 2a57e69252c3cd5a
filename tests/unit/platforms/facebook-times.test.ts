// Facebook's times: in the page's language, and in the page's inline JSON.
import { describe, expect, it } from 'vitest';
import { timesIn } from '@/utils/platforms/facebook/inline-times';
import { parseLocalTime } from '@/utils/platforms/facebook/localised-time';

describe('a date in the page’s language', () => {
  const moment = { year: 2026, month: 7, day: 29, hour: 12, minute: 59 };

  it.each([
    ['en', 'Wednesday, July 29, 2026 at 12:59 PM'],
    ['cy', 'Dydd Mercher, 29 Gorffennaf 2026 am 12:59'],
    ['fr', 'mercredi 29 juillet 2026 à 12:59'],
    ['de', 'Mittwoch, 29. Juli 2026 um 12:59'],
    ['es-ES', 'miércoles, 29 de julio de 2026 a las 12:59'],
    ['pt_BR', 'quarta-feira, 29 de julho de 2026 às 12:59'],
    ['it', 'mercoledì 29 luglio 2026 alle ore 12:59'],
    ['nl', 'woensdag 29 juli 2026 om 12:59'],
    ['pl', 'środa, 29 lipca 2026 o 12:59'],
    ['ro', 'miercuri, 29 iulie 2026 la 12:59'],
    ['tr', '29 Temmuz 2026 Çarşamba 12:59'],
  ])('%s: %s', (language, text) => {
    expect(parseLocalTime(text, language)).toMatchObject(moment);
  });

  it('is not read from a sentence that only holds one, nor in a language that the browser does not know', () => {
    expect(parseLocalTime('mercredi 29 juillet 2026 à 12:59 chez moi', 'fr')).toBeUndefined();
    expect(parseLocalTime('29 xulio 2026 12:59', 'zz-not-a-language-at-all')).toBeUndefined();
    expect(parseLocalTime('9'.repeat(100_000), 'fr')).toBeUndefined();
  });
});

describe('a time in the page’s data', () => {
  const story = (id: string, time: number) => ({ post_id: id, deep: { metadata: [{ story: { creation_time: time } }] } });

  it('belongs to the id beside it or to the nearest around it', () => {
    const times = timesIn([JSON.stringify({ edges: [story('1001', 1_760_000_000), story('1002', 1_760_000_500)] })]);
    expect([...times]).toEqual(
      expect.arrayContaining([
        ['1001', 1_760_000_000],
        ['1002', 1_760_000_500],
      ]),
    );
  });

  it('is found by an address and in JSON within a string', () => {
    const inner = JSON.stringify({ top_level_post_id: '1003', publish_time: 1_760_000_000 });
    const times = timesIn([
      JSON.stringify({ tracking: inner }),
      JSON.stringify({ creation_time: 1_760_000_700, url: 'https://www.facebook.com/groups/example/permalink/1004/' }),
    ]);
    expect(times.get('1003')).toBe(1_760_000_000);
    expect(times.get('1004')).toBe(1_760_000_700);
  });

  it('is left out where the page gives one id two times, where it is no time, and where the text is no JSON', () => {
    const times = timesIn([
      JSON.stringify([story('1005', 1_760_000_000), story('1005', 1_760_000_001), { post_id: '1006', creation_time: 'soon' }]),
      '{"creation_time":',
      'x'.repeat(5_000_000),
    ]);
    expect(times.size).toBe(0);
  });

  it('does not walk without end through JSON of a hundred thousand levels', () => {
    const deep = `${'{"a":'.repeat(100_000)}{"creation_time":1760000000}${'}'.repeat(100_000)}`;
    expect(timesIn([deep]).size).toBe(0);
  });
});
