// How the meeting ended: in the usual way, adjourned, or because of how somebody behaved (P2.3).
import { Card } from '@/components/card';
import { Radios } from '@/components/choices';
import { Field } from '@/components/field';
import { MEETING_ENDS } from '@/utils/evidence/minutes';
import { t } from '@/utils/i18n/translate';
import { LONGEST_NOTE } from '@/utils/protocol/minutes-blanks';
import type { MinutesPartProps } from './minutes-parts';

export function MinutesEnd({ content: { ended, why, goesOn }, errorOf, onChange }: MinutesPartProps) {
  return (
    <Card title={t('meeting.minutes.endTitle')}>
      <Radios
        id="ended"
        legend={t('meeting.minutes.ended')}
        error={errorOf('ended')}
        choices={MEETING_ENDS.map((value) => ({ value, label: t(`meetingPaper.ended.${value}`) }))}
        value={ended}
        onChange={(value) => {
          onChange({ ended: value });
        }}
      />
      {ended === 'adjourned' && (
        <Field
          id="goesOn"
          type="date"
          label={t('meeting.minutes.goesOn')}
          error={errorOf('goesOn')}
          value={goesOn}
          onInput={(value) => {
            onChange({ goesOn: value });
          }}
        />
      )}
      {ended !== undefined && ended !== 'ended' && (
        <Field
          id="why"
          label={t('meeting.minutes.why')}
          hint={t('meeting.minutes.whyHint')}
          error={errorOf('why')}
          rows={3}
          maxLength={LONGEST_NOTE}
          value={why}
          onInput={(value) => {
            onChange({ why: value });
          }}
        />
      )}
    </Card>
  );
}
