// Stands where a capture was that must not be seen: what everyone must do, and for the designated person how it is removed.
import { useState } from 'preact/hooks';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { Button } from './button';
import { ConfirmDialog } from './dialog';
import { ErrorNotice } from './error-notice';
import { Notice } from './notice';

export interface WithheldNoticeProps {
  /** ISO 8601. */
  since: string;
  /** DSL or DSP, as the school says. */
  dsl: string;
  /** Where else it may be: in a file of its case that was made before it was withheld, or wherever a received one came from. */
  elsewhere?: 'earlierFile' | 'received' | undefined;
  /** Present for the designated person only. */
  removal?: { run: () => void; busy: boolean; failed?: { error: unknown } } | undefined;
}

export function WithheldNotice({ since, dsl, elsewhere, removal }: WithheldNoticeProps) {
  return (
    <>
      <Notice tone="bad" live>
        <p>
          <strong>{t('imagery.withheld.since', { time: ukTime(since) })}</strong> {t('imagery.withheld.body', { dsl })}
        </p>
        <p>{t('imagery.withheld.tell', { dsl })}</p>
        <p>{t('imagery.withheld.leave')}</p>
        {elsewhere !== undefined && <p>{t(`imagery.withheld.${elsewhere}`, { dsl })}</p>}
      </Notice>
      {removal !== undefined && <ForDesignated dsl={dsl} removal={removal} />}
    </>
  );
}

function ForDesignated({ dsl, removal }: { dsl: string; removal: NonNullable<WithheldNoticeProps['removal']> }) {
  const [asking, setAsking] = useState(false);
  return (
    <div class="card">
      <p>
        <strong>{t('imagery.withheld.dslTitle', { dsl })}</strong>
      </p>
      <ol>
        <li>{t('imagery.withheld.dslPolice')}</li>
        <li>{t('imagery.withheld.dslNote')}</li>
        <li>{t('imagery.withheld.dslRemove')}</li>
      </ol>
      <p class="small">{t('imagery.withheld.traces')}</p>
      {removal.failed !== undefined && <ErrorNotice error={removal.failed.error} />}
      <Button
        look="second"
        disabled={removal.busy}
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('imagery.withheld.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('imagery.withheld.removeTitle')}
        confirm={t('imagery.withheld.removeConfirm')}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={removal.run}
      >
        <p>{t('imagery.withheld.removeAsk')}</p>
        <p>{t('imagery.withheld.traces')}</p>
      </ConfirmDialog>
    </div>
  );
}
