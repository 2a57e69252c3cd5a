// Says when the pictures of a case leave this computer.
import { daysUntil } from '@/utils/evidence/copy-time';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { ClearableCase } from '@/utils/store/copies';

/** When the first of them go, ISO 8601. */
export function firstDue({ captures }: ClearableCase): string {
  return (
    captures
      .map(({ due }) => due)
      .toSorted()
      .at(0) ?? ''
  );
}

/** `in 12 days`, or `today`. */
export function daysLeft(due: string, now = new Date()): string {
  const count = daysUntil(due, now);
  return count === 0 ? t('copy.today') : t('copy.days', { count });
}

/** `on 3 Dec 2026, in 12 days`. */
export function dueInWords(due: string, now = new Date()): string {
  return t('copy.when', { day: ukTime(due, 'day'), left: daysLeft(due, now) });
}
