// The closed matters whose time is up, at the head of what was received.
import { useState } from 'preact/hooks';
import { Card } from '@/components/card';
import { shownText } from '@/components/shown-text';
import { Tag } from '@/components/tag';
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
  if (periods === undefined) return null;
  const due = matters.flatMap((matter) => {
    const facts = matterFacts(matter, deputy);
    const review = matter.case.status === 'closed' ? reviewOf(facts, periods) : undefined;
    return review !== undefined && isReviewDue(review, now) ? [{ of: matter.case, review, held: holdsOf(facts) }] : [];
  });
  if (due.length === 0) return null;
  return (
    <Card title={t('keeping.review.list')}>
      <p>{t('keeping.review.listIntro')}</p>
      <ul class="files-made">
        {due
          .toSorted((a, b) => a.review.on.localeCompare(b.review.on))
          .map(({ of, review, held }) => (
            <li key={of.id} class="case-summary">
              <div>
                <a href={addressOfTask(of.id, 'retention')}>
                  {matterName(of)} · {shownText(of.title)}
                </a>
                <div class="small">{t('keeping.review.dueOn', { day: dayText(review.on) })}</div>
              </div>
              {held.length > 0 && <Tag tone="info">{t('keeping.hold.title')}</Tag>}
            </li>
          ))}
      </ul>
    </Card>
  );
}
