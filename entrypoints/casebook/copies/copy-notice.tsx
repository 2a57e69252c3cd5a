// Counts down to when the pictures of a case leave this computer; they can go at once, or stay while there is a reason.
import { useState } from 'preact/hooks';
import { Button, LinkButton } from '@/components/button';
import { ConfirmDialog } from '@/components/dialog';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import { useAction } from '@/components/use-action';
import { useSetting } from '@/components/use-setting';
import { daysKept } from '@/utils/browser/settings';
import type { KeptWhy } from '@/utils/evidence/copy-time';
import { t } from '@/utils/i18n/translate';
import { clearableCases, keepPictures } from '@/utils/store/copies';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { clearCaseNow } from '@/utils/workflows/hand-over/clear-copies';
import { dueInWords, firstDue } from './copy-words';
import { KeepPictures } from '@/entrypoints/casebook/recorded/keep-pictures';

export function CopyNotice({ db, caseId }: { db: TystDatabase; caseId: string }) {
  const days = useSetting(daysKept);
  const cases = useLiveQuery(async () => (days === undefined ? [] : clearableCases(db, days, [caseId])), [days, caseId]);
  const [asking, setAsking] = useState<'now' | 'keep' | undefined>(undefined);
  const clearing = useAction(() => clearCaseNow(db, caseId, new Date()));
  const keeping = useAction((why: KeptWhy | undefined) => keepPictures(db, caseId, why, new Date().toISOString()));
  const found = cases?.[0];
  if (found === undefined) return null;
  const { kept } = found.case;
  const busy = clearing.busy || keeping.busy;
  const failed = clearing.failed ?? keeping.failed;
  const close = () => {
    setAsking(undefined);
  };
  return (
    <Notice tone={kept === undefined ? 'warn' : 'plain'}>
      <h2>{t('copy.title')}</h2>
      {failed && <ErrorNotice error={failed.error} />}
      <p role="status">
        {kept === undefined
          ? t('copy.due', { count: found.captures.length, when: dueInWords(firstDue(found)) })
          : t('copy.kept', { why: t(`copy.why.${kept}`) })}
      </p>
      <p>{t('copy.stays')}</p>
      <div class="acts">
        {kept === undefined ? (
          <>
            <Button
              look="second"
              disabled={busy}
              onClick={() => {
                setAsking('keep');
              }}
            >
              {t('copy.keep')}
            </Button>
            <LinkButton
              look="danger"
              disabled={busy}
              onClick={() => {
                setAsking('now');
              }}
            >
              {t('copy.now')}
            </LinkButton>
          </>
        ) : (
          <Button
            look="second"
            disabled={busy}
            onClick={() => {
              keeping.run(undefined);
            }}
          >
            {t('copy.release')}
          </Button>
        )}
      </div>
      <KeepPictures open={asking === 'keep'} onClose={close} onKeep={keeping.run} />
      <ConfirmDialog
        open={asking === 'now'}
        title={t('copy.nowTitle')}
        confirm={t('copy.now')}
        onClose={close}
        onConfirm={clearing.run}
      >
        <p>{t('copy.nowBody')}</p>
      </ConfirmDialog>
    </Notice>
  );
}
