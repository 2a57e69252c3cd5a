// What the office has to know of a letter: the day on it, how it goes, and by when it asks for something.
import type { KeptLetter } from '@/utils/evidence/letter';
import { dayText } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { chosen } from '@/utils/protocol/letter-fields';

/** What went says itself how it went. */
export function letterFacts({ answers }: KeptLetter, isSent: boolean): string {
  const { date = '', deadline = '' } = answers;
  const method = chosen(answers, 'method');
  return [
    ...(date === '' ? [] : [t('office.dated', { day: dayText(date) })]),
    ...(method === undefined || isSent ? [] : [t('office.sentBy', { how: t(`letterForm.answer.method.${method}`) })]),
    ...(deadline === '' ? [] : [t('office.deadline', { day: dayText(deadline) })]),
  ].join(' · ');
}
