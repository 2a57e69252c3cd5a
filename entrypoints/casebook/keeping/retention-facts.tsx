// At the head of a closed matter's review: what holds it, when it is due and why then.
import { t } from '@/utils/i18n/translate';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { HoldNotice } from './hold-notice';
import { ReviewCard } from './review-card';

export function RetentionFacts({ caseId, facts }: { caseId: string; facts: MatterFacts }) {
  return (
    <>
      <HoldNotice caseId={caseId} facts={facts} />
      <ReviewCard facts={facts} />
      <h2>{t('keeping.review.keepTitle')}</h2>
    </>
  );
}
