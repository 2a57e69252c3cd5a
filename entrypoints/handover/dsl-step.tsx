// The first step for a record without a picture: it goes to the designated person, and nobody is asked to choose.
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { t } from '@/utils/i18n/translate';
import type { CaseWithCaptures } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { EarlierFile } from './earlier-file';
import type { Receiver } from './receiver';
import { StepFrame } from '@/components/step-frame';

export interface DslStepProps {
  db: TystDatabase;
  found: CaseWithCaptures;
  dsl: string;
  onNext: (receiver: Receiver) => void;
}

export function DslStep({ db, found, dsl, onNext }: DslStepProps) {
  return (
    <StepFrame number={1} title={t('handover.who.title')}>
      <EarlierFile db={db} found={found} />
      <Notice tone="bad">
        <p>
          <strong>{t('common.danger')}</strong> {t('handover.who.danger')}
        </p>
        <p>{t('imagery.handOver.now', { dsl })}</p>
      </Notice>
      <div class="card">
        <p>{t('imagery.handOver.body', { dsl })}</p>
        <Button
          onClick={() => {
            onNext({ aboutHead: false, addressee: 'dsl' });
          }}
        >
          {t('common.continue')}
        </Button>
      </div>
    </StepFrame>
  );
}
