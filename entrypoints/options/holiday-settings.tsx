// The school's holidays for all letters, and the bank holidays that count without being named.
import { Card } from '@/components/card';
import { HolidayList } from '@/components/holiday-list';
import { useSetting } from '@/components/use-setting';
import { changeSetting } from '@/utils/browser/change-setting';
import { schoolHolidays } from '@/utils/browser/settings';
import { dayText } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { BANK_HOLIDAYS, BANK_HOLIDAYS_AS_AT, BANK_HOLIDAYS_UNTIL } from '@/utils/protocol/bank-holidays';
import type { Holiday } from '@/utils/evidence/holiday';
import type { Save } from './options-page';
import { UnlessManaged } from './unless-managed';

export function HolidaySettings({ save }: { save: Save }) {
  const holidays = useSetting(schoolHolidays);
  if (holidays === undefined) return null;
  return (
    <>
      <Card title={t('holidays.title')}>
        <p>{t('holidays.intro')}</p>
        {holidays.length === 0 && <p>{t('holidays.none')}</p>}
        <UnlessManaged setting={schoolHolidays} label={t('holidays.title')} shown={inList}>
          <HolidayList
            holidays={holidays}
            onChange={(change) => {
              save(() => changeSetting(schoolHolidays, change));
            }}
          />
        </UnlessManaged>
      </Card>
      <Card title={t('holidays.bank')}>
        <p>{t('holidays.bankHint', { asAt: dayText(BANK_HOLIDAYS_AS_AT), until: dayText(BANK_HOLIDAYS_UNTIL) })}</p>
        <details>
          <summary>{t('holidays.bankShow')}</summary>
          <ul class="lines holidays">
            {BANK_HOLIDAYS.map((day) => (
              <li key={day}>{dayText(day)}</li>
            ))}
          </ul>
        </details>
      </Card>
    </>
  );
}

function inList(holidays: Holiday[]) {
  return <HolidayList holidays={holidays} />;
}
