// The third step: prepares the bundle as the case stands now, then has its file or files saved.
import { useEffect, useState } from 'preact/hooks';
import { ErrorNotice } from '@/components/error-notice';
import { volumeCap } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { type HandOver, type HandOverOrder, prepareHandOver } from '@/utils/workflows/hand-over/hand-over';
import { Encryption } from './encryption';
import { SaveFiles } from './save-files';
import { StepFrame } from '@/components/step-frame';

const MIB = 2 ** 20;

export interface SaveStepProps {
  db: TystDatabase;
  order: HandOverOrder;
  /** DSL or DSP, as the school says. */
  dsl: string;
  onBack: () => void;
  /** The numbers of the files without the report as PDF, too. */
  onSaved: (bundleId: string, withoutPdf: readonly number[]) => void;
}

export function SaveStep({ db, order, dsl, onBack, onSaved }: SaveStepProps) {
  const [prepared, setPrepared] = useState<{ handOver: HandOver } | { error: unknown } | undefined>(undefined);
  useEffect(() => {
    const prepare = async () => prepareHandOver(db, order, (await volumeCap.getValue()) * MIB);
    prepare().then(
      (handOver) => {
        setPrepared({ handOver });
      },
      (error: unknown) => {
        setPrepared({ error });
      },
    );
  }, []);
  if (prepared !== undefined && 'handOver' in prepared) {
    return (
      <SaveFiles
        db={db}
        handOver={prepared.handOver}
        encryption={<Encryption card={order.card} addressee={order.addressee} dsl={dsl} />}
        onBack={onBack}
        onSaved={onSaved}
      />
    );
  }
  return (
    <StepFrame number={3} title={t('handover.save.title')} onBack={onBack}>
      {prepared === undefined ? <p>{t('common.loading')}</p> : <ErrorNotice error={prepared.error} />}
    </StepFrame>
  );
}
