// A record without a picture before it is sealed: what it holds, the one question, who helps; quick, because somebody waits for it.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ConfirmDialog } from '@/components/dialog';
import { ErrorNotice } from '@/components/error-notice';
import { ErrorSummary } from '@/components/error-summary';
import { Notice } from '@/components/notice';
import { Signposts } from '@/components/signposts';
import { TopBar } from '@/components/top-bar';
import { useAction } from '@/components/use-action';
import { useDslTerm } from '@/components/use-dsl-term';
import { dslTerm } from '@/utils/browser/settings';
import type { CaptureEntry, Draft } from '@/utils/evidence/capture-entry';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { forbidsPicture } from '@/utils/protocol/categories';
import type { TystDatabase } from '@/utils/store/database';
import { discardDraft } from '@/utils/workflows/draft/discard-draft';
import { sealDraft } from '@/utils/workflows/draft/seal-draft';
import { ContactNames } from '@/entrypoints/review/facts/contact-names';
import { LogOnlyFacts } from './log-only-facts';
import { LOG_ONLY_QUESTION, LogOnlyQuestions } from './log-only-questions';
import { SavedState } from '@/entrypoints/review/saved-state';
import { useDraft } from '@/entrypoints/review/use-draft';

export function LogOnlyPage({ db, entry, stored }: { db: TystDatabase; entry: CaptureEntry; stored: Draft }) {
  const { draft, saving, change, retry, settled } = useDraft(db, entry.id, stored);
  const dsl = useDslTerm(dslTerm);
  const [refused, setRefused] = useState(0);
  const [asking, setAsking] = useState(false);
  const missing = refused > 0 && !forbidsPicture(draft.answers.categories) ? t('imagery.questionMissing') : undefined;
  const sealing = useAction(async () => {
    await settled();
    await sealDraft(db, entry.id, { caseTitle: t('imagery.caseTitle') });
  });
  const discarding = useAction(() => discardDraft(db, entry.id, 'discarded'));
  const failed = sealing.failed ?? discarding.failed;
  return (
    <>
      <TopBar title={t('imagery.title')}>
        <SavedState saving={saving} savedAt={entry.updatedAt} onRetry={retry} />
      </TopBar>
      <main class="page prose">
        <ErrorSummary key={refused} errors={missing === undefined ? [] : [{ field: LOG_ONLY_QUESTION, text: missing }]} />
        <h1>{t('imagery.title')}</h1>
        <Notice tone="ok" live>
          {t('imagery.recordedAt', { time: ukTime(draft.capturedAt.utc), dsl })}
        </Notice>
        <p>{t('imagery.intro', { dsl })}</p>
        <Notice tone="bad">
          <h2>{t('imagery.stopTitle')}</h2>
          <p>
            <strong>{t('common.danger')}</strong> {t('common.dangerCall')} {t('common.dangerRest')}
          </p>
          <p>{t('imagery.stop')}</p>
          <p>{t('imagery.tell', { dsl })}</p>
        </Notice>
        <LogOnlyFacts draft={draft} />
        <ContactNames draft={draft} change={change} />
        <LogOnlyQuestions draft={draft} change={change} error={missing} />
        {failed !== undefined && <ErrorNotice error={failed.error} />}
        <div class="card">
          <Button
            wide
            disabled={sealing.busy}
            onClick={() => {
              if (forbidsPicture(draft.answers.categories)) sealing.run();
              else setRefused(refused + 1);
            }}
          >
            {t('imagery.seal', { dsl })}
          </Button>
          <p class="small">{t('imagery.sealAfter')}</p>
          <p class="quiet-acts">
            <LinkButton
              look="danger"
              onClick={() => {
                setAsking(true);
              }}
            >
              {t('review.discard.action')}
            </LinkButton>
          </p>
        </div>
        <Signposts dsl={dsl} />
      </main>
      <ConfirmDialog
        open={asking}
        title={t('review.discard.title')}
        confirm={t('review.discard.confirm')}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={discarding.run}
      >
        <p>{t('imagery.tell', { dsl })}</p>
      </ConfirmDialog>
    </>
  );
}
