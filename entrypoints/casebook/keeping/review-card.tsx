// When a closed matter is looked at again and why then, with the way to keep it longer or to purge it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Card } from '@/components/card';
import { SummaryList } from '@/components/summary-list';
import { Tag } from '@/components/tag';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { isReviewDue, reviewOf, sourceOfPeriod } from '@/utils/protocol/retention';
import { dayText } from './day-text';
import { usePeriods } from './use-periods';

export interface ReviewCardProps {
  facts: MatterFacts;
  children?: ComponentChildren;
}

export function ReviewCard({ facts, children }: ReviewCardProps) {
  const periods = usePeriods();
  const [now] = useState(() => new Date());
  const review = periods && reviewOf(facts, periods);
  if (review === undefined) return null;
  const { closedOn, on, rule, months, kept } = review;
  return (
    <Card title={t('keeping.review.title')}>
      <SummaryList
        rows={[
          { term: t('keeping.review.closed'), value: dayText(closedOn) },
          {
            term: t('keeping.review.on'),
            value: (
              <>
                {dayText(on)} {isReviewDue(review, now) && <Tag tone="warn">{t('keeping.review.due')}</Tag>}
              </>
            ),
          },
          {
            term: t('keeping.review.period'),
            value: t('keeping.review.months', { count: months }),
            source: `${t(`keeping.rule.${rule}`)}. ${t(`keeping.source.${sourceOfPeriod(rule)}`)}.`,
          },
        ]}
      />
      {kept !== undefined && (
        <p>{t('keeping.review.set', { role: t(`protocol.actor.${kept.by}`), day: ukTime(kept.happenedAt, 'day') })}</p>
      )}
      {children}
    </Card>
  );
}
