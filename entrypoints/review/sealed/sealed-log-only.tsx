// After a record without a picture was sealed: it goes to the designated person, and this screen no longer shows the address.
import { Card } from '@/components/card';
import { t } from '@/utils/i18n/translate';
import { SealedActs } from './sealed-acts';

/** `dsl`: DSL or DSP, as the school says. */
export function SealedLogOnly({ caseId, dsl }: { caseId: string; dsl: string }) {
  return (
    <>
      <p>{t('imagery.sealed.body', { dsl })}</p>
      <Card title={t('imagery.sealed.next', { dsl })}>
        <p>{t('imagery.sealed.nextHint')}</p>
        <SealedActs caseId={caseId} handOver={t('imagery.sealed.handOver', { dsl })} />
      </Card>
    </>
  );
}
