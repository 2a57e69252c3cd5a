// UK wall-clock times typed by a person, as UTC: Europe/London, whatever zone the device is set to.

const WALL_CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant as the UK's clocks show it: `{ date: '2026-10-16', time: '14:05' }`, the forms of date and time inputs. */
export function ukClock(instant: Date): { date: string; time: string } {
  const parts = new Map(WALL_CLOCK.formatToParts(instant).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return { date: `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`, time: `${of('hour')}:${of('minute')}` };
}

/**
 * The UTC instant (ISO 8601, milliseconds, `Z`) of a UK date and time; undefined for what is no date, or for the hour that
 * the clocks leave out in March. In the hour that October has twice it is the first, in summer time.
 */
export function ukToUtc(date: string, time: string): string | undefined {
  const asUtc = Date.parse(`${date}T${time}:00.000Z`);
  if (Number.isNaN(asUtc)) return undefined;
  for (const offsetHours of [1, 0]) {
    const instant = new Date(asUtc - offsetHours * 3_600_000);
    const shown = ukClock(instant);
    if (shown.date === date && shown.time === time) return instant.toISOString();
  }
  return undefined;
}
