// When and where the meeting was, and who was there: the only place where their names are asked.
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { PRESENT, type Present } from '@/utils/evidence/minutes';
import { t } from '@/utils/i18n/translate';
import { handlerOf } from '@/utils/protocol/handler';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { LONGEST_LINE, LONGEST_NAME } from '@/utils/protocol/minutes-blanks';
import type { MinutesPartProps } from './minutes-parts';

export function MinutesWhen({ content, facts, errorOf, onChange }: MinutesPartProps & { facts: MatterFacts }) {
  const { metOn, startedAt, endedAt, place, names } = content;
  const handler = t(`meetingPaper.role.${handlerOf(facts)}`);
  return (
    <>
      <Card title={t('meeting.minutes.when')}>
        <Field
          id="metOn"
          type="date"
          label={t('meeting.minutes.metOn')}
          error={errorOf('metOn')}
          value={metOn}
          onInput={(value) => {
            onChange({ metOn: value });
          }}
        />
        <div class="two-fields">
          <Field
            id="startedAt"
            type="time"
            label={t('meeting.minutes.startedAt')}
            error={errorOf('startedAt')}
            value={startedAt}
            onInput={(value) => {
              onChange({ startedAt: value });
            }}
          />
          <Field
            id="endedAt"
            type="time"
            label={t('meeting.minutes.endedAt')}
            error={errorOf('endedAt')}
            value={endedAt}
            onInput={(value) => {
              onChange({ endedAt: value });
            }}
          />
        </div>
        <Field
          id="place"
          label={t('meeting.minutes.place')}
          error={errorOf('place')}
          maxLength={LONGEST_LINE}
          value={place}
          onInput={(value) => {
            onChange({ place: value });
          }}
        />
      </Card>
      <Card title={t('meetingPaper.heading.present')}>
        <p class="small">{t('meeting.minutes.namesHint')}</p>
        {PRESENT.map((each) => (
          <Field
            key={each}
            id={each}
            label={each === 'leads' ? t('meeting.minutes.name.leads', { role: handler }) : t(`meeting.minutes.name.${each}`)}
            error={isAsked(each) ? errorOf(each) : undefined}
            maxLength={LONGEST_NAME}
            value={names[each]}
            onInput={(value) => {
              onChange({ names: { ...names, [each]: value } });
            }}
          />
        ))}
      </Card>
    </>
  );
}

/** Nobody need bring anyone. */
function isAsked(present: Present): present is Exclude<Present, 'companion'> {
  return present !== 'companion';
}
