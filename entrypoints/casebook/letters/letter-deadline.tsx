// Where the proposed deadline comes from, under its field; and the school's holidays, which move it.
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { ProposedDeadline } from '@/utils/protocol/deadline';
import type { Holiday } from '@/utils/evidence/holiday';
import { LetterHolidays } from './letter-holidays';

export function LetterDeadline({ proposed, holidays }: { proposed: ProposedDeadline | undefined; holidays: readonly Holiday[] }) {
  return (
    <>
      {proposed !== undefined && (
        <p role="status">
          {t('letterForm.proposal', { day: ukTime(proposed.at, 'day'), delivered: ukTime(proposed.deliveredAt, 'day') })}{' '}
          {t('letterForm.proposalEarliest')} {proposed.beyondCalendar && t('letterForm.proposalBeyond')}
        </p>
      )}
      <LetterHolidays holidays={holidays} />
    </>
  );
}
