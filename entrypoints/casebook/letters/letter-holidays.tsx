// The school's own holidays, on which no deadline of a letter falls: a list that can be added to and taken from.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { Field } from '@/components/field';
import { schoolHolidays } from '@/utils/browser/settings';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { BANK_HOLIDAYS_AS_AT } from '@/utils/protocol/bank-holidays';
import { type Holiday, isDay } from '@/utils/protocol/school-days';

export function LetterHolidays({ holidays }: { holidays: readonly Holiday[] }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const isRight = isDay(from) && isDay(to) && from <= to;
    setWrong(!isRight);
    if (!isRight) return;
    void schoolHolidays.setValue([...holidays, { from, to }].toSorted((a, b) => a.from.localeCompare(b.from)));
    setFrom('');
    setTo('');
  };
  return (
    <details class="letter-holidays">
      <summary>{t('letterForm.holidays')}</summary>
      <p class="small">{t('letterForm.holidaysHint', { asAt: shownDay(BANK_HOLIDAYS_AS_AT) })}</p>
      <ul class="lines">
        {holidays.map((holiday) => {
          const days = { from: shownDay(holiday.from), to: shownDay(holiday.to) };
          return (
            <li key={`${holiday.from} ${holiday.to}`}>
              {t('letterForm.holiday', days)}{' '}
              <LinkButton
                look="danger"
                aria-label={t('letterForm.holidayRemove', days)}
                onClick={() => {
                  void schoolHolidays.setValue(holidays.filter((each) => each !== holiday));
                }}
              >
                {t('common.remove')}
              </LinkButton>
            </li>
          );
        })}
      </ul>
      <div class="letter-days">
        <Field
          id="holiday-from"
          type="date"
          label={t('letterForm.holidayFrom')}
          error={wrong ? t('letterForm.holidayWrong') : undefined}
          value={from}
          onInput={setFrom}
        />
        <Field id="holiday-to" type="date" label={t('letterForm.holidayTo')} value={to} onInput={setTo} />
      </div>
      <Button look="second" onClick={add}>
        {t('letterForm.holidayAdd')}
      </Button>
    </details>
  );
}

function shownDay(day: string): string {
  return ukTime(`${day}T12:00:00.000Z`, 'day');
}
