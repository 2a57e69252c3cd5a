// A day without an hour, in words.
import { ukTime } from '@/utils/i18n/dates';

/** `21 Nov 2026` from `2026-11-21`. */
export function dayText(day: string): string {
  // Noon is the same day in the UK, summer and winter.
  return ukTime(`${day}T12:00:00.000Z`, 'day');
}
