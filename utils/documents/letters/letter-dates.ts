// Days and times as a letter writes them, in either language.
import type { Translate } from '@/utils/i18n/translate';
import { weekday } from '@/utils/protocol/school-days';

/** From Sunday, and from January. */
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** `27 November 2026`, from `2026-11-27`; undefined for anything else. */
export function letterDay(day: string, t: Translate): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined || date === undefined) return undefined;
  return t('letter.day', { day: Number(date), month: t(`letter.month.${name}`), year });
}

/** `Friday 27 November 2026`; `form` is how the weekday stands in the sentence. */
export function letterFullDay(day: string, form: 'weekday' | 'onWeekday', t: Translate): string | undefined {
  const date = letterDay(day, t);
  const name = WEEKDAYS[weekday(day)];
  return date === undefined || name === undefined
    ? undefined
    : t('letter.fullDay', { weekday: t(`letter.${form}.${name}`), date });
}

/** `2.30 pm`, from `14:30`; undefined for anything else. */
export function letterTime(time: string, t: Translate): string | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const hour = Number(hours);
  const shown = `${hour % 12 === 0 ? 12 : hour % 12}.${minutes}`;
  return t(`letter.clock.${hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'}`, { time: shown });
}
