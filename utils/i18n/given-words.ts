// By whom, how and on which day evidence was given to the school, in one line.
import type { Supplied } from '@/utils/evidence/capture-record';
import { ukTime } from './dates';
import { type Translate, t } from './translate';

export function givenWords({ by, how, on }: Supplied, translate: Translate = t): string {
  const words = { by: translate(`evidence.giver.${by}`), how: translate(`evidence.givenHow.${how}`) };
  if (on === undefined) return translate('evidence.given', words);
  // Noon is the same day in UK time and in UTC, all year.
  return translate('evidence.givenOn', { ...words, on: ukTime(`${on}T12:00:00.000Z`, 'day', translate) });
}
