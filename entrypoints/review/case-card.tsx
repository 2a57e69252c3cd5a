// Which case the capture goes into: a new one with a neutral title, or one that is open.
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { shownText } from '@/components/shown-text';
import type { Draft } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import type { CaseWithCaptures } from '@/utils/store/cases';
import type { Change } from './change-queue';
import { ANSWER_PLACE } from './missing-answers';
import { neutralTitle } from './neutral-title';

export interface CaseCardProps {
  draft: Draft;
  change: (change: Change<Draft>) => void;
  openCases: readonly CaseWithCaptures[];
  error: string | undefined;
}

/** Stands for "a new case" in the list; no case has this id. */
const NEW = '';
/** As the case record allows. */
const LONGEST_TITLE = 200;

export function CaseCard({ draft, change, openCases, error }: CaseCardProps) {
  const { caseId, caseTitle } = draft.answers;
  const isNew = caseId === undefined;
  return (
    <Card title={t('review.case.title')}>
      {openCases.length === 0 && <p class="small">{t('review.case.newHint')}</p>}
      {/* With no other open case there is nothing to choose. */}
      {(openCases.length > 0 || !isNew) && (
        <SelectField
          id={ANSWER_PLACE.case}
          label={t('review.case.choose')}
          hint={isNew ? t('review.case.newHint') : undefined}
          error={error}
          value={caseId ?? NEW}
          options={[
            { value: NEW, label: t('review.case.new') },
            ...openCases.map(({ case: each, captures }) => ({
              value: each.id,
              label: t('review.case.option', {
                code: each.reference ?? each.code,
                title: shownText(each.title, 60),
                items: t('common.captures', { count: captures.length }),
              }),
            })),
          ]}
          onChange={(chosen) => {
            change(withCase(chosen));
          }}
        />
      )}
      {isNew && (
        <Field
          id="case-title"
          label={t('review.case.titleLabel')}
          hint={t('review.case.titleHint')}
          value={caseTitle ?? neutralTitle(draft)}
          maxLength={LONGEST_TITLE}
          onInput={(title) => {
            change((now) => ({ ...now, answers: { ...now.answers, caseTitle: title } }));
          }}
        />
      )}
    </Card>
  );
}

function withCase(chosen: string): Change<Draft> {
  return (draft) => {
    const { caseId: _before, ...answers } = draft.answers;
    return { ...draft, answers: chosen === NEW ? answers : { ...answers, caseId: chosen } };
  };
}
