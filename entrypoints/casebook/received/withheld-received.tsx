// A received item that was captured by mistake: its number and what to do, with no picture and no words; or what is left of it.
import { Signposts } from '@/components/signposts';
import { useAction } from '@/components/use-action';
import { useDslTerm } from '@/components/use-dsl-term';
import { useSetting } from '@/components/use-setting';
import { WithheldNotice } from '@/components/withheld-notice';
import { dslTerm, role } from '@/utils/browser/settings';
import type { ReceivedCapture } from '@/utils/evidence/received';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { removeReceived } from '@/utils/workflows/casebook/remove-received';
import { RemovedItem } from '@/entrypoints/casebook/recorded/removed-item';

export function WithheldReceived({ vault, capture, since }: { vault: Vault; capture: ReceivedCapture; since: string }) {
  const dsl = useDslTerm(dslTerm);
  const isDsl = useSetting(role) === 'dsl';
  const removal = useAction(() => removeReceived(vault, capture, new Date()));
  const { id, item, record, removedAt } = capture;
  if (removedAt !== undefined) {
    const digest = record.picture?.sha256;
    return <RemovedItem removed={{ id, item, at: removedAt, ...(digest !== undefined && { digest }) }} />;
  }
  return (
    <li class="item">
      <div class="item-picture none">{t('imagery.withheld.title')}</div>
      <div class="item-facts">
        <h3>{t('case.item', { number: item })}</h3>
        <WithheldNotice since={since} dsl={dsl} elsewhere="received" removal={isDsl ? removal : undefined} />
        <Signposts dsl={dsl} />
      </div>
    </li>
  );
}
