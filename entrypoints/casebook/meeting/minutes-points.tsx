// What was said, point by point of the running order, each with what the point is for.
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { t } from '@/utils/i18n/translate';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { LONGEST_NOTE } from '@/utils/protocol/minutes-blanks';
import { runningOrder } from '@/utils/protocol/running-order';
import type { MinutesPartProps } from './minutes-parts';

export function MinutesPoints({ content: { notes }, facts, errorOf, onChange }: MinutesPartProps & { facts: MatterFacts }) {
  // Which of them came up is for the notes to say.
  const points = runningOrder(facts, { union: true, agreement: facts.policy?.homeSchoolAgreement === true, deleteBy: '' });
  return (
    <Card title={t('meetingPaper.heading.points')}>
      <p class="small">{t('meeting.minutes.pointsHint')}</p>
      {points.map((point, index) => (
        <Field
          key={point}
          id={index === 0 ? 'points' : `note-${point}`}
          label={`${String(index + 1)}. ${t(`meetingPaper.order.${point}.title`)}`}
          error={index === 0 ? errorOf('too-long') : undefined}
          rows={2}
          maxLength={LONGEST_NOTE}
          value={notes[point] ?? ''}
          onInput={(value) => {
            onChange({ notes: { ...notes, [point]: value } });
          }}
        />
      ))}
    </Card>
  );
}
