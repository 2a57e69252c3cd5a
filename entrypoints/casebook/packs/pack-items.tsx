// The items of the matter, each to be taken in or left out; what may not go in cannot be ticked.
import { Card } from '@/components/card';
import { VerdictTag } from '@/components/verdict-tag';
import { isKnown } from '@/utils/evidence/read';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { ukTime } from '@/utils/i18n/dates';
import { shownText } from '@/components/shown-text';
import { t } from '@/utils/i18n/translate';
import type { PackPlan } from '@/utils/workflows/packs/plan-pack';

export interface PackItemsProps {
  captures: readonly ReceivedCapture[];
  plan: PackPlan;
  leftOut: ReadonlySet<string>;
  onLeftOut: (leftOut: ReadonlySet<string>) => void;
}

export function PackItems({ captures, plan, leftOut, onLeftOut }: PackItemsProps) {
  return (
    <Card title={t('pack.check.items')}>
      <ul class="pack-lines choices">
        {captures.map(({ id, item, record, withheldAt }) => {
          const why = plan.itemsOut.find((each) => each.item === item)?.why;
          const barred = why !== undefined && why !== 'left-out';
          const { author } = record.post;
          return (
            <li key={id}>
              <div class="choice">
                <input
                  type="checkbox"
                  id={`item-${item}`}
                  checked={why === undefined}
                  disabled={barred}
                  onChange={({ currentTarget }) => {
                    const next = new Set(leftOut);
                    if (currentTarget.checked) next.delete(id);
                    else next.add(id);
                    onLeftOut(next);
                  }}
                />
                <label for={`item-${item}`}>{t('pack.check.take', { number: item })}</label>
              </div>
              {withheldAt === undefined && record.kind !== 'log-only' && (
                <span class="small">
                  {t(`evidence.platform.${record.platform}`)}
                  {isKnown(author) && ` · ${shownText(author.value)}`} · {ukTime(record.capturedAt.utc)}
                </span>
              )}
              {withheldAt === undefined && <VerdictTag record={record} />}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
