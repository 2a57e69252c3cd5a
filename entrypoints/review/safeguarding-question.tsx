// The safeguarding question, and what follows from Yes and Not sure: the safeguarding lead first, at once.
import { Notice } from '@/components/notice';
import { Radios } from '@/components/choices';
import type { Draft } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import { safeguardingCategories } from '@/utils/protocol/categories';
import type { Change } from './change-queue';
import { ANSWER_PLACE } from './missing-answers';
import { SafeguardingFollows } from './safeguarding-follows';

export interface SafeguardingQuestionProps {
  draft: Draft;
  change: (change: Change<Draft>) => void;
  error: string | undefined;
  /** DSL or DSP, as the school says. */
  dsl: string;
}

export function SafeguardingQuestion({ draft, change, error, dsl }: SafeguardingQuestionProps) {
  const { safeguarding, categories } = draft.answers;
  const [starred] = safeguardingCategories(categories);
  return (
    <>
      <Radios
        id={ANSWER_PLACE.safeguarding}
        legend={<h2>{t('review.safeguarding.question')}</h2>}
        hint={t('review.safeguarding.hint')}
        error={error}
        inline
        value={safeguarding}
        choices={[
          { value: 'yes', label: t('review.safeguarding.yes') },
          { value: 'not-sure', label: t('review.safeguarding.notSure') },
          { value: 'no', label: t('review.safeguarding.no') },
        ]}
        onChange={(answer) => {
          change((now) => ({ ...now, answers: { ...now.answers, safeguarding: answer } }));
        }}
      />
      {(safeguarding === 'yes' || safeguarding === 'not-sure') && <SafeguardingFollows dsl={dsl} />}
      {safeguarding === 'no' && starred !== undefined && (
        <Notice tone="warn" live>
          <p>{t('review.safeguarding.again', { category: t(`categories.label.${starred.id}`) })}</p>
        </Notice>
      )}
    </>
  );
}
