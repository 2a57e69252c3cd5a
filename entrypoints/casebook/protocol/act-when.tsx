// Asks on which day and at what time something happened, or takes the time that it is.
import { LinkButton } from '@/components/button';
import { Field } from '@/components/field';
import { ukClock } from '@/utils/evidence/uk-clock';
import { t } from '@/utils/i18n/translate';
import type { ActAnswers } from '@/utils/evidence/unfinished-act';

export interface ActWhenProps {
  answers: Pick<ActAnswers, 'day' | 'time'>;
  error: string | undefined;
  onChange: (changed: Partial<Pick<ActAnswers, 'day' | 'time'>>) => void;
}

export function ActWhen({ answers: { day, time }, error, onChange }: ActWhenProps) {
  return (
    <>
      <div class="day-and-time">
        <Field
          id="day"
          type="date"
          label={t('protocol.form.day')}
          error={error}
          value={day}
          onInput={(value) => {
            onChange({ day: value });
          }}
        />
        <Field
          id="time"
          label={t('protocol.form.time')}
          hint={t('protocol.form.timeHint')}
          maxLength={5}
          value={time}
          onInput={(value) => {
            onChange({ time: value });
          }}
        />
      </div>
      <p>
        <LinkButton
          onClick={() => {
            const now = ukClock(new Date());
            onChange({ day: now.date, time: now.time });
          }}
        >
          {t('protocol.form.justNow')}
        </LinkButton>
      </p>
    </>
  );
}
