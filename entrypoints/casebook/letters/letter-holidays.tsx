// The school's own holidays in a letter's form, folded away: the list of the settings, on which no deadline of a letter falls.
import { type ChangeHolidays, HolidayList } from '@/components/holiday-list';
import { useManaged } from '@/components/use-managed';
import { changeSetting } from '@/utils/browser/change-setting';
import { schoolHolidays } from '@/utils/browser/settings';
import type { Holiday } from '@/utils/evidence/holiday';
import { dayText } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { BANK_HOLIDAYS_AS_AT } from '@/utils/protocol/bank-holidays';

function keep(change: ChangeHolidays): void {
  void changeSetting(schoolHolidays, change);
}

export function LetterHolidays({ holidays }: { holidays: readonly Holiday[] }) {
  const managed = useManaged(schoolHolidays);
  return (
    <details class="letter-holidays">
      <summary>{t('holidays.title')}</summary>
      <p class="small">{t('holidays.hint', { asAt: dayText(BANK_HOLIDAYS_AS_AT) })}</p>
      {managed === 'set' && <p class="small">{t('options.managed')}</p>}
      {managed !== undefined && <HolidayList holidays={holidays} onChange={managed === 'set' ? undefined : keep} />}
    </details>
  );
}
