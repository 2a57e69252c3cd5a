// The questions before the papers for a meeting: their language, what is on the running order, and the day asked for.
import { Card } from '@/components/card';
import { Checkboxes, Radios } from '@/components/choices';
import { Field } from '@/components/field';
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { type MatterFacts, hasAnswer } from '@/utils/protocol/matter-facts';
import type { MeetingAnswers } from '@/utils/protocol/running-order';

export interface MeetingFormProps {
  facts: MatterFacts;
  answers: MeetingAnswers;
  language: DocumentLanguage;
  onLanguage: (language: DocumentLanguage) => void;
  onChange: (answers: MeetingAnswers) => void;
}

export function MeetingForm({ facts, answers, language, onLanguage, onChange }: MeetingFormProps) {
  // G7: a policy that speaks of no Home-School Agreement puts none on the order.
  const points = facts.policy?.homeSchoolAgreement === true ? (['union', 'agreement'] as const) : (['union'] as const);
  const isKept = hasAnswer(facts, 'police-instructions', 'keep', 'keep-post');
  return (
    <Card>
      <Radios
        id="pack-language"
        inline
        legend={t('meeting.pack.language')}
        choices={DOCUMENT_LANGUAGES.map((value) => ({ value, label: t(`common.language.${value}`) }))}
        value={language}
        onChange={onLanguage}
      />
      <Checkboxes
        id="pack-points"
        legend={t('meeting.pack.points')}
        choices={points.map((value) => ({ value, label: t(`meeting.pack.point.${value}`) }))}
        values={points.filter((point) => answers[point])}
        onChange={(chosen) => {
          onChange({ ...answers, union: chosen.includes('union'), agreement: chosen.includes('agreement') });
        }}
      />
      {!isKept && (
        <Field
          id="pack-delete-by"
          type="date"
          label={t('meeting.pack.deleteBy')}
          hint={t('meeting.pack.deleteByHint')}
          value={answers.deleteBy}
          onInput={(deleteBy) => {
            onChange({ ...answers, deleteBy });
          }}
        />
      )}
    </Card>
  );
}
