// The form for one tie: which item, which passage of it, which part of the policy, and why.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { Radios } from '@/components/choices';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Notice } from '@/components/notice';
import { categoryText, lineText, policyName } from '@/components/policy-words';
import { SelectField } from '@/components/select-field';
import { useAction } from '@/components/use-action';
import type { Act } from '@/utils/evidence/act';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { PASSAGES } from '@/utils/evidence/tie';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { findCategory } from '@/utils/protocol/categories';
import { LONGEST_PASSAGE, LONGEST_RATIONALE, type TieField, tieable } from '@/utils/protocol/cross-reference';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import type { ActDraft } from '@/utils/workflows/casebook/record-act';
import { ActorField } from '@/entrypoints/casebook/protocol/actor-field';
import { AsLeft, DraftNote } from '@/entrypoints/casebook/entry/entry-notes';
import type { Keeping } from '@/entrypoints/casebook/entry/kept-entry';
import { useEntry } from '@/entrypoints/casebook/entry/use-entry';
import { type TieAnswers, draftOfTie, withItem } from './tie-answers';

export interface TieFormProps {
  captures: readonly ReceivedCapture[];
  policy: PolicyPack;
  facts: MatterFacts;
  /** The answers that it begins with. */
  start: () => TieAnswers;
  keeping: Keeping<TieAnswers>;
  /** The act whose place this one takes. */
  correcting: Act | undefined;
  record: (draft: ActDraft) => Promise<void>;
  onCancel: () => void;
}

export function TieForm({ captures, policy, facts, start, keeping, correcting, record, onCancel }: TieFormProps) {
  const entry = useEntry(start, keeping);
  const { answers, change } = entry;
  const [refused, setRefused] = useState<{ times: number; missing: readonly (TieField | 'by')[] }>({ times: 0, missing: [] });
  const saving = useAction((draft: ActDraft) => entry.recording(() => record(draft)));
  const offered = tieable(captures);
  const chosen = offered.find(({ record: each }) => each.id === answers.captureId);
  const errorOf = (field: TieField | 'by') => (refused.missing.includes(field) ? errorText(field) : undefined);
  return (
    <form
      class="tie-form"
      onSubmit={(event) => {
        event.preventDefault();
        const found = draftOfTie(answers, policy, captures, new Date(), correcting?.id);
        setRefused({ times: refused.times + 1, missing: 'missing' in found ? found.missing : [] });
        if ('draft' in found) saving.run(found.draft);
      }}
    >
      <ErrorSummary
        key={refused.times}
        errors={refused.missing.map((field) => ({ field: `tie-${field}`, text: errorText(field) }))}
      />
      {correcting !== undefined && (
        <Notice tone="info">{t('crossReference.correcting', { time: ukTime(correcting.recordedAt) })}</Notice>
      )}
      <AsLeft entry={entry} />
      <Radios
        id="tie-item"
        legend={t('crossReference.item')}
        error={errorOf('item')}
        choices={offered.map(({ record: { id, categories }, item }) => ({
          value: id,
          label: t('case.item', { number: item }),
          ...(categories.length > 0 && { hint: t('crossReference.itemHint', { list: namesOf(categories, policy) }) }),
        }))}
        value={answers.captureId}
        onChange={(id) => {
          const capture = offered.find(({ record: each }) => each.id === id);
          if (capture !== undefined) change(withItem(answers, capture));
        }}
      />
      <Radios
        id="tie-passage"
        inline
        legend={t('crossReference.passage')}
        error={errorOf('passage')}
        choices={PASSAGES.filter((passage) => passage === 'words' || chosen?.record.picture !== undefined).map((value) => ({
          value,
          label: t(value === 'words' ? 'crossReference.asWords' : 'crossReference.asPicture'),
        }))}
        value={answers.passage}
        onChange={(passage) => {
          change({ passage });
        }}
      />
      {answers.passage === 'words' && (
        <Field
          id="tie-words"
          label={t('crossReference.words')}
          hint={t('crossReference.wordsHint')}
          error={errorOf('words')}
          rows={4}
          value={answers.words}
          onInput={(words) => {
            change({ words });
          }}
        />
      )}
      <SelectField
        id="tie-clause"
        label={t('crossReference.clause', { policy: policyName(policy) })}
        error={errorOf('clause')}
        value={answers.clause}
        options={[
          { value: '', label: t('crossReference.choose') },
          ...policy.clauses.map((clause) => ({ value: clause.id, label: lineText('clauses', clause) })),
        ]}
        onChange={(clause) => {
          change({ clause });
        }}
      />
      <Field
        id="tie-rationale"
        label={t('crossReference.rationale')}
        error={errorOf('rationale')}
        rows={3}
        maxLength={LONGEST_RATIONALE}
        value={answers.rationale}
        onInput={(rationale) => {
          change({ rationale });
        }}
      />
      <ActorField
        id="tie-by"
        facts={facts}
        value={answers.by}
        error={errorOf('by')}
        onChange={(by) => {
          change({ by });
        }}
      />
      {saving.failed !== undefined && <ErrorNotice error={saving.failed.error} />}
      <DraftNote state={entry.state} />
      <div class="tie-acts">
        <Button look="second" submits disabled={saving.busy}>
          {t(saving.busy ? 'crossReference.recording' : 'crossReference.record')}
        </Button>
        <LinkButton
          disabled={saving.busy}
          onClick={() => {
            void entry.giveUp();
            onCancel();
          }}
        >
          {t('crossReference.cancel')}
        </LinkButton>
      </div>
    </form>
  );
}

function errorText(field: TieField | 'by'): string {
  switch (field) {
    case 'words':
      return t('crossReference.error.words', { most: LONGEST_PASSAGE });
    case 'rationale':
      return t('crossReference.error.rationale', { most: LONGEST_RATIONALE });
    case 'item':
    case 'passage':
    case 'clause':
    case 'by':
      return t(`crossReference.error.${field}`);
  }
}

function namesOf(ids: readonly string[], policy: PolicyPack): string {
  return ids
    .map((id) => {
      const known = findCategory(id);
      return known === undefined ? id : categoryText(known.id, policy);
    })
    .join(', ');
}
