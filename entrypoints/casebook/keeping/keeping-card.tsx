// On a matter's page, once it is closed: how long it is kept, and the way to its review.
import { addressOfTask } from '@/entrypoints/casebook/use-route';
import { t } from '@/utils/i18n/translate';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { ReviewCard } from './review-card';

export function KeepingCard({ caseId, facts }: { caseId: string; facts: MatterFacts }) {
  return (
    <ReviewCard facts={facts}>
      <p>
        <a href={addressOfTask(caseId, 'retention')}>{t('keeping.review.act')}</a>
      </p>
    </ReviewCard>
  );
}
