// The one question of a record without a picture, and the only sentences it may hold: fixed ones, so that no image is described.
import { Card } from '@/components/card';
import { Checkboxes, Radios } from '@/components/choices';
import type { Draft } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import { LOG_ONLY_CATEGORIES } from '@/utils/protocol/categories';
import type { Change } from '@/entrypoints/review/change-queue';

/** Where the error summary leads. */
export const LOG_ONLY_QUESTION = 'might-show';

const SENTENCES = ['adult', 'pupil', 'shared', 'danger', 'paper'] as const;
type Sentence = (typeof SENTENCES)[number];

export interface LogOnlyQuestionsProps {
  draft: Draft;
  change: (change: Change<Draft>) => void;
  error: string | undefined;
}

export function LogOnlyQuestions({ draft, change, error }: LogOnlyQuestionsProps) {
  const { categories, concern } = draft.answers;
  const said = SENTENCES.filter((each) => concern.split('\n').includes(t(`imagery.sentence.${each}`)));
  return (
    <Card>
      <Radios
        id={LOG_ONLY_QUESTION}
        legend={t('imagery.question')}
        hint={t('imagery.questionHint')}
        error={error}
        choices={LOG_ONLY_CATEGORIES.map((value) => ({ value, label: t(`categories.label.${value}`) }))}
        value={LOG_ONLY_CATEGORIES.find((each) => categories.includes(each))}
        onChange={(category) => {
          // Nobody is asked to judge whether a child was harmed: that is the DSL's question, and it is open.
          change((now) => ({ ...now, answers: { ...now.answers, categories: [category], safeguarding: 'not-sure' } }));
        }}
      />
      <Checkboxes
        id="what-else"
        legend={t('imagery.more')}
        hint={t('imagery.moreHint')}
        choices={SENTENCES.map((value) => ({ value, label: t(`imagery.sentence.${value}`) }))}
        values={said}
        onChange={(chosen) => {
          change((now) => ({ ...now, answers: { ...now.answers, concern: sentencesOf(chosen) } }));
        }}
      />
    </Card>
  );
}

function sentencesOf(chosen: readonly Sentence[]): string {
  return SENTENCES.filter((each) => chosen.includes(each))
    .map((each) => t(`imagery.sentence.${each}`))
    .join('\n');
}
