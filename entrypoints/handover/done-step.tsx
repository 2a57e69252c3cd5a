// The last step: the receipt code, whether it was given to the receiver, and what to do with the file and the copy here.
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorNotice } from '@/components/error-notice';
import { GivenQuestion } from '@/components/given-question';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { useSetting } from '@/components/use-setting';
import { daysKept } from '@/utils/browser/settings';
import { openPage } from '@/utils/browser/tabs';
import type { Addressee } from '@/utils/evidence/case';
import { receiptCode } from '@/utils/evidence/receipt-code';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { recordOutcome } from '@/utils/store/exports';
import type { StoredExport } from '@/utils/store/rows';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { StepFrame } from '@/components/step-frame';

export interface DoneStepProps {
  db: TystDatabase;
  bundleId: string;
  addressee: Addressee;
  /** The numbers of the files without the report as PDF. */
  withoutPdf: readonly number[];
  onAgain: () => void;
}

export function DoneStep({ db, bundleId, addressee, withoutPdf, onAgain }: DoneStepProps) {
  const days = useSetting(daysKept);
  const bundle = useLiveQuery(() => db.exports.get(bundleId), [bundleId]);
  if (bundle === undefined) return null;
  // Volume 1 names the other files, so its digest stands for all of them.
  const [digest = ''] = bundle.volumes;
  const answered = bundle.state === 'confirmed' || bundle.state === 'not-saved';
  const outcome = <Outcome db={db} bundle={bundle} addressee={addressee} onAgain={onAgain} />;
  return (
    <StepFrame number={4} title={titleOf(bundle)}>
      {bundle.state === 'offered' && <Notice tone="warn">{t('handover.done.offeredHint', { name: bundle.fileName })}</Notice>}
      {withoutPdf.length > 0 && (
        <Notice tone="info">
          {bundle.volumes.length === 1
            ? t('handover.done.withoutPdf')
            : t('handover.done.withoutPdfIn', { numbers: withoutPdf.join(', ') })}
        </Notice>
      )}
      {answered && outcome}
      <Card title={t('handover.done.receiptTitle')}>
        <p class="receipt-code">{receiptCode(digest)}</p>
        <p>{t('handover.done.receipt')}</p>
      </Card>
      {!answered && outcome}
      <Card title={t('handover.done.nowTitle')}>
        <ul>
          <li>{t('handover.done.now.drive')}</li>
          <li>{t('handover.done.now.email')}</li>
          <li>{t('handover.done.now.whole')}</li>
          <li>{t('handover.done.now.copies')}</li>
          <li>{t('handover.done.now.author')}</li>
        </ul>
      </Card>
      <Card title={t('handover.done.copyTitle')}>
        <p>
          {t('handover.done.copy')} {days !== undefined && t('handover.done.copyThen', { count: days })}
        </p>
        <Button
          look="second"
          onClick={() => {
            void openPage(`casebook.html#case/${bundle.caseId}`);
          }}
        >
          {t('handover.done.toCase')}
        </Button>
      </Card>
    </StepFrame>
  );
}

interface OutcomeProps {
  db: TystDatabase;
  bundle: StoredExport;
  addressee: Addressee;
  onAgain: () => void;
}

function Outcome({ db, bundle, addressee, onAgain }: OutcomeProps) {
  const { run, busy, failed } = useAction((outcome: 'handed-over' | 'not-saved') =>
    recordOutcome(db, bundle.id, outcome, new Date().toISOString()),
  );
  switch (bundle.state) {
    case 'confirmed':
      return (
        <Notice tone="ok" live>
          {t('handover.done.recordedGiven', { toWhom: t(`handover.toWhom.${addressee}`) })}
        </Notice>
      );
    case 'not-saved':
      return (
        <Notice tone="warn" live>
          <p>{t('handover.done.recordedNotSaved')}</p>
          <Button look="second" onClick={onAgain}>
            {t('handover.done.saveAgain')}
          </Button>
        </Notice>
      );
    case 'written':
    case 'offered':
      return (
        <Card>
          {failed && <ErrorNotice error={failed.error} />}
          <GivenQuestion
            addressee={addressee}
            offered={bundle.state === 'offered'}
            busy={busy}
            onGiven={() => {
              run('handed-over');
            }}
            onNotSaved={() => {
              run('not-saved');
            }}
          />
        </Card>
      );
  }
}

function titleOf({ state }: StoredExport): string {
  switch (state) {
    case 'written':
      return t('handover.done.titleWritten');
    case 'offered':
      return t('handover.done.titleOffered');
    case 'confirmed':
      return t('handover.done.titleGiven');
    case 'not-saved':
      return t('handover.done.titleNotSaved');
  }
}
