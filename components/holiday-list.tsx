// The days on which the school is closed: a list that can be added to, taken from, and filled from what was pasted.
import './holiday-list.css';
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { Field } from '@/components/field';
import { type Holiday, MOST_HOLIDAYS, isHoliday, parseHolidays, sortedHolidays } from '@/utils/evidence/holiday';
import { dayText } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';

export type ChangeHolidays = (now: readonly Holiday[]) => Holiday[];

export interface HolidayListProps {
  holidays: readonly Holiday[];
  /** Gets what changes the list, for the list may be another by now. Absent: set by the school's IT, shown and not changed. */
  onChange?: ((change: ChangeHolidays) => void) | undefined;
}

export function HolidayList({ holidays, onChange }: HolidayListProps) {
  return (
    <>
      <ul class="lines holidays">
        {holidays.map((holiday) => {
          const days = { from: dayText(holiday.from), to: dayText(holiday.to) };
          return (
            <li key={`${holiday.from} ${holiday.to}`}>
              {holiday.from === holiday.to ? days.from : t('holidays.fromTo', days)}{' '}
              {onChange !== undefined && (
                <LinkButton
                  look="danger"
                  aria-label={t('holidays.remove', days)}
                  onClick={() => {
                    onChange((now) => now.filter(({ from, to }) => from !== holiday.from || to !== holiday.to));
                  }}
                >
                  {t('common.remove')}
                </LinkButton>
              )}
            </li>
          );
        })}
      </ul>
      {onChange !== undefined && (
        <>
          <AddDays
            onAdd={(holiday) => {
              onChange(withDays([holiday]));
            }}
          />
          <PasteDays
            onAdd={(pasted) => {
              onChange(withDays(pasted));
            }}
          />
        </>
      )}
    </>
  );
}

function withDays(added: readonly Holiday[]): ChangeHolidays {
  return (now) => sortedHolidays([...now, ...added]).slice(0, MOST_HOLIDAYS);
}

function AddDays({ onAdd }: { onAdd: (holiday: Holiday) => void }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const isRight = isHoliday({ from, to });
    setWrong(!isRight);
    if (!isRight) return;
    onAdd({ from, to });
    setFrom('');
    setTo('');
  };
  return (
    <>
      <div class="day-fields">
        <Field
          id="holiday-from"
          type="date"
          label={t('holidays.first')}
          error={wrong ? t('holidays.wrong') : undefined}
          value={from}
          onInput={setFrom}
          onEnter={add}
        />
        <Field id="holiday-to" type="date" label={t('holidays.last')} value={to} onInput={setTo} onEnter={add} />
      </div>
      <Button look="second" onClick={add}>
        {t('holidays.add')}
      </Button>
    </>
  );
}

const LONGEST_PASTE = 8_000;

function PasteDays({ onAdd }: { onAdd: (holidays: Holiday[]) => void }) {
  const [pasted, setPasted] = useState('');
  const [refused, setRefused] = useState<string[]>([]);
  const [added, setAdded] = useState<number | undefined>(undefined);
  const take = () => {
    const found = parseHolidays(pasted);
    // All or nothing: a list of which a part is missing is worse than none.
    const isWhole = found.refused.length === 0 && found.holidays.length > 0;
    setRefused(found.refused);
    setAdded(isWhole ? found.holidays.length : undefined);
    if (!isWhole) return;
    onAdd(found.holidays);
    setPasted('');
  };
  return (
    <details class="paste-days">
      <summary>{t('holidays.paste')}</summary>
      <Field
        id="holidays-pasted"
        label={t('holidays.pasted')}
        hint={t('holidays.pastedHint')}
        error={refused.length === 0 ? undefined : t('holidays.refused', { lines: refused.join(' · ') })}
        rows={5}
        maxLength={LONGEST_PASTE}
        value={pasted}
        onInput={setPasted}
      />
      <Button look="second" disabled={pasted.trim() === ''} onClick={take}>
        {t('holidays.take')}
      </Button>
      <p role="status">{added !== undefined && t('holidays.added', { count: added })}</p>
    </details>
  );
}
