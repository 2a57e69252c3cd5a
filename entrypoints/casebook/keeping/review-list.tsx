// The closed matters whose time is up, at the head of what was received.
import { useMemo, useState } from 'preact/hooks';
import { Card } from '@/components/card';
import { Pages } from '@/components/pages';
import { shownText } from '@/components/shown-text';
import { Tag } from '@/components/tag';
import { usePages } from '@/components/use-pages';
import { useSetting } from '@/components/use-setting';
import { matterName } from '@/entrypoints/casebook/matter-name';
import { addressOfTask } from '@/entrypoints/casebook/use-route';
import { hasDeputy } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { isReviewDue, reviewOf } from '@/utils/protocol/retention';
import { holdsOf } from '@/utils/protocol/hold';
import type { Matter } from '@/utils/store/vault/matters';
import { matterFacts } from '@/utils/workflows/casebook/record-act';
import { dayText } from './day-text';
import { usePeriods } from './use-periods';

export function ReviewList({ matters }: { matters: readonly Matter[] }) {
  const periods = usePeriods();
  const [now] = useState(() => new Date());
  const deputy = useSetting(hasDeputy) ?? true;
  const due = useMemo(
    () =>
      matters
        .filter(({ case: { status } }) => status === 'closed')
        .flatMap((matter) => {
          const facts = matterFacts(matter, deputy);
          const review = periods && reviewOf(facts, periods);
          return review !== undefined && isReviewDue(review, now) ? [{ of: matter.case, review, facts }] : [];
        })
        .toSorted((a, b) => a.review.on.localeCompare(b.review.on)),
    [matters, periods, deputy, now],
  );
  const { shown, list, place } = usePages(due);
  if (shown.length === 0) return null;
  return (
    <Card title={t('keeping.review.list')}>
      <p>{t('keeping.review.listIntro')}</p>
      <ul ref={list} class="files-made">
        {shown.map(({ of, review, facts }) => (
          <li key={of.id} class="case-summary">
            <div>
              <a href={addressOfTask(of.id, 'retention')}>
                {matterName(of)} · {shownText(of.title)}
              </a>
              <div class="small">{t('keeping.review.dueOn', { day: dayText(review.on) })}</div>
            </div>
            {holdsOf(facts).length > 0 && <Tag tone="info">{t('keeping.hold.title')}</Tag>}
          </li>
        ))}
      </ul>
      <Pages {...place} of={t('keeping.review.list')} />
    </Card>
  );
}
