// Adding what somebody gave to the school: asked in one form, then reviewed and sealed like a capture, and marked as supplied.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { useDslTerm } from '@/components/use-dsl-term';
import { useLeaveWarning } from '@/components/use-leave-warning';
import { dslTerm } from '@/utils/browser/settings';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { type SuppliedEvidence, supplyEvidence } from '@/utils/workflows/draft/supply-evidence';
import { type AddAnswers, type AddField, evidenceOf } from './add-answers';
import { AddForm } from './add-form';

const NOTHING_GIVEN: AddAnswers = { words: '', on: '', address: '' };

export function AddPage({ db }: { db: TystDatabase }) {
  const dsl = useDslTerm(dslTerm);
  const [answers, setAnswers] = useState(NOTHING_GIVEN);
  const [refused, setRefused] = useState(0);
  const found = evidenceOf(answers);
  const missing = refused > 0 && 'missing' in found ? found.missing : [];
  const adding = useAction(async (evidence: SuppliedEvidence) => {
    await openPage(`review.html#${await supplyEvidence(db, evidence)}`);
    location.hash = '#cases';
  });
  // Nothing of it is stored before it is whole.
  useLeaveWarning(answers !== NOTHING_GIVEN);
  return (
    <div class="prose add-page">
      <p class="small">
        <a href="#cases">{t('case.cases')}</a>
      </p>
      <ErrorSummary key={refused} errors={missing.map((field) => ({ field, text: missingText(field) }))} />
      <h1>{t('supply.title')}</h1>
      <p>{t('supply.intro')}</p>
      <p>{t('supply.better')}</p>
      <Notice tone="bad">{t('supply.imagery', { dsl })}</Notice>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          if ('evidence' in found) adding.run(found.evidence);
          else setRefused(refused + 1);
        }}
      >
        <AddForm
          answers={answers}
          errorOf={(field) => (missing.includes(field) ? missingText(field) : undefined)}
          onChange={(changed) => {
            setAnswers({ ...answers, ...changed });
          }}
        />
        {adding.failed !== undefined && <ErrorNotice error={adding.failed.error} />}
        <Button submits disabled={adding.busy}>
          {adding.busy ? t('supply.adding') : t('supply.next')}
        </Button>
      </form>
    </div>
  );
}

function missingText(field: AddField): string {
  return field === 'address' ? t('supply.addressWrong') : t(`supply.${field}Missing`);
}
