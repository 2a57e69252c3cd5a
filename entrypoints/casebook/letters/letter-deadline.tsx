// Where the proposed deadline comes from, under its field; and the school's holidays, which move it.
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { type ProposedDeadline, isBeyondCalendar } from '@/utils/protocol/deadline';
import type { Holiday } from '@/utils/evidence/holiday';
import { LetterHolidays } from './letter-holidays';

export interface LetterDeadlineProps {
  proposed: ProposedDeadline | undefined;
  /** The day in the field, `YYYY-MM-DD`; empty where the proposed one stands there. */
  chosen: string;
  holidays: readonly Holiday[];
}

export function LetterDeadline({ proposed, chosen, holidays }: LetterDeadlineProps) {
  return (
    <>
      {proposed !== undefined && (
        <p role="status">
          {t('letterForm.proposal', { day: ukTime(proposed.at, 'day'), delivered: ukTime(proposed.deliveredAt, 'day') })}{' '}
          {t('letterForm.proposalEarliest')}{' '}
          {(proposed.beyondCalendar || isBeyondCalendar(chosen)) && t('letterForm.proposalBeyond')}
        </p>
      )}
      <LetterHolidays holidays={holidays} />
    </>
  );
}
