// The page for the school's own file: how and when the letter goes, and whether the council's solicitor has checked it.
import type { LetterContent } from '@/utils/evidence/letter';
import { ukClock } from '@/utils/evidence/uk-clock';
import type { Translate } from '@/utils/i18n/translate';
import { proposeDeadline } from '@/utils/protocol/deadline';
import { chosen } from '@/utils/protocol/letter-fields';
import { letterDay, letterFullDay } from './letter-dates';
import type { LetterSlip } from './letter';
import { letterLine } from './letter-text';

/** How it goes out, in one line; undefined where nothing is sent by post or by hand. */
export function howSent({ answers }: LetterContent, t: Translate): string | undefined {
  const method = chosen(answers, 'method');
  if (method === undefined) return undefined;
  const second = chosen(answers, 'second');
  const number = letterLine(answers['number'] ?? '');
  const first = t(`letter.delivery.${method}`);
  const main = number === '' ? first : t('letter.deliveryNumber', { method: first, number });
  return second === undefined || second === 'none' ? main : `${main}, ${t(`letter.second.${second}`)}`;
}

export function letterSlip(content: LetterContent, heading: string, t: Translate): LetterSlip {
  const { answers } = content;
  const method = chosen(answers, 'method');
  const sent = howSent(content, t);
  // Delivery follows from the day of sending alone; the school's holidays only move a deadline.
  const expected = method && proposeDeadline(answers['date'] ?? '', method, [])?.deliveredAt;
  const deadline = letterFullDay(answers['deadline'] ?? '', 'onWeekday', t);
  const checkedOn = chosen(answers, 'solicitor') === 'checked' ? letterDay(answers['solicitorOn'] ?? '', t) : undefined;
  const addressee = letterLine(answers['addressee'] ?? '');
  return {
    title: t('letter.slip.title'),
    facts: [
      { term: t('letter.slip.letter'), value: heading },
      ...(addressee === '' ? [] : [{ term: t('letter.slip.to'), value: addressee }]),
      ...(sent === undefined
        ? []
        : [{ term: t('letter.slip.sent'), value: `${letterDay(answers['date'] ?? '', t) ?? ''}: ${sent}` }]),
      ...(expected === undefined
        ? []
        : [{ term: t('letter.slip.expected'), value: letterFullDay(ukClock(new Date(expected)).date, 'weekday', t) ?? '' }]),
      ...(deadline === undefined ? [] : [{ term: t('letter.slip.deadline'), value: t('letter.slip.deadlineAt', { deadline }) }]),
      {
        term: t('letter.slip.solicitor'),
        value: checkedOn === undefined ? t('letter.slip.notChecked') : t('letter.slip.checked', { date: checkedOn }),
        element: 'solicitor-box',
      },
    ],
    note: t('letter.slip.alone'),
  };
}
