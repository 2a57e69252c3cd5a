// After an ordinary seal: what happens next, and the way to the hand-over.
import type { ComponentChildren } from 'preact';
import { Card } from '@/components/card';
import { t } from '@/utils/i18n/translate';
import { SealedActs } from './sealed-acts';

/** `next`: another post captured with it waits, and comes before the hand-over. */
export function SealedNext({ caseId, next }: { caseId: string; next: ComponentChildren | undefined }) {
  const waits = next !== undefined;
  return (
    <>
      <p>{t('review.sealed.body')}</p>
      {next}
      <Card title={t('review.sealed.next')}>
        <p>{t(waits ? 'several.afterAll' : 'review.sealed.handOverHint')}</p>
        <SealedActs caseId={caseId} handOver={t('review.sealed.handOver')} look={waits ? 'second' : 'main'} />
      </Card>
    </>
  );
}
