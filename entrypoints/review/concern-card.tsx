// What the concern is: the safeguarding question, the categories, and a sentence.
import type { ComponentChildren } from 'preact';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Notice } from '@/components/notice';
import { useSetting } from '@/components/use-setting';
import type { Draft } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import type { CategoryId } from '@/utils/protocol/categories';
import { schoolPolicy } from '@/utils/workflows/policies/school-policy';
import { CategoryBoxes } from './category-boxes';
import type { Change } from './change-queue';
import { ANSWER_PLACE, CONCERN_LIMIT, type MissingAnswer } from './missing-answers';
import { SafeguardingQuestion } from './safeguarding-question';

export interface ConcernCardProps {
  draft: Draft;
  change: (change: Change<Draft>) => void;
  errorOf: (answer: MissingAnswer) => string | undefined;
  dsl: string;
  /** The way to make the picture unviewable for good. */
  mistake: ComponentChildren;
}

/** So near to the limit the count is shown. */
const NEAR = 200;

export function ConcernCard({ draft, change, errorOf, dsl, mistake }: ConcernCardProps) {
  const { categories, concern } = draft.answers;
  const policy = useSetting(schoolPolicy);
  const told = draft.kind === 'supplied' && draft.picture === undefined;
  const toggle = (id: CategoryId, on: boolean) => {
    change((now) => ({ ...now, answers: { ...now.answers, categories: toggled(now.answers.categories, id, on) } }));
  };
  return (
    <Card>
      <SafeguardingQuestion draft={draft} change={change} error={errorOf('safeguarding')} dsl={dsl} />
      <CategoryBoxes
        chosen={categories}
        policy={policy}
        onToggle={toggle}
        logOnlyNotice={
          <Notice tone="bad" live>
            <h2>{t('review.concern.logOnlyTitle')}</h2>
            <p>{t('review.concern.logOnly', { dsl })}</p>
            <p>{t('review.concern.logOnlyAdult')}</p>
            <p>{mistake}</p>
          </Notice>
        }
      />
      <Field
        id={ANSWER_PLACE.concern}
        label={told ? t('supply.wordsLabel') : t('review.concern.sentence')}
        hint={told ? t('supply.toldHint') : t('review.concern.sentenceHint')}
        error={errorOf('concern') ?? errorOf('words')}
        rows={told ? 6 : 3}
        value={concern}
        onInput={(value) => {
          change((now) => ({ ...now, answers: { ...now.answers, concern: value } }));
        }}
      />
      <p class="small counter" role="status">
        {countText(CONCERN_LIMIT - concern.length)}
      </p>
    </Card>
  );
}

function toggled(categories: readonly string[], id: CategoryId, on: boolean): string[] {
  const others = categories.filter((each) => each !== id);
  return on ? [...others, id] : others;
}

function countText(left: number): string {
  if (left < 0) return t('review.concern.over', { count: -left });
  return left <= NEAR ? t('review.concern.left', { count: left }) : '';
}
