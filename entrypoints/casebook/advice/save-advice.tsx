// Gives the advice out as a file for whoever handles the matter, with the code by which they know it again.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { useAction } from '@/components/use-action';
import { offerDownload } from '@/utils/browser/download-file';
import { cardHere } from '@/utils/browser/school-card';
import type { Addressee } from '@/utils/evidence/case';
import type { AdviceFile } from '@/utils/evidence/safeguarding-advice';
import { t } from '@/utils/i18n/translate';
import { type WrittenAdvice, writeAdvice } from '@/utils/workflows/casebook/advice-file';

export interface SaveAdviceProps {
  advice: AdviceFile;
  addressee: Exclude<Addressee, 'dsl'>;
}

export function SaveAdvice({ advice, addressee }: SaveAdviceProps) {
  const [saved, setSaved] = useState<WrittenAdvice | undefined>(undefined);
  const { run, busy, failed } = useAction(async () => {
    const written = await writeAdvice(advice, { card: (await cardHere())?.card, addressee });
    offerDownload(written.file, written.name);
    setSaved(written);
  });
  return (
    <>
      {failed && <ErrorNotice error={failed.error} />}
      <p>{t('advice.goes', { toWhom: t(`handover.toWhom.${addressee}`) })}</p>
      <p>
        <Button look="second" disabled={busy} onClick={run}>
          {t('advice.save')}
        </Button>
      </p>
      <div role="status">
        {saved !== undefined && (
          <>
            <p class="small">{t(saved.encrypted ? 'advice.encrypted' : 'advice.plain')}</p>
            <p>
              {t('advice.code')} <strong>{saved.code}</strong>
            </p>
            <p class="small">{t('advice.sayCode')}</p>
          </>
        )}
      </div>
    </>
  );
}
