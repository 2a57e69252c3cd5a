// One capture out of a received file: as it was sealed, its picture blurred until asked for.
import { ForDsl } from '@/components/for-dsl';
import { isHiddenFrom } from '@/utils/evidence/hidden-from';
import { ItemPicture } from '@/components/item-picture';
import { useDslTerm } from '@/components/use-dsl-term';
import { useSetting } from '@/components/use-setting';
import { ItemFacts, ItemTags } from '@/entrypoints/casebook/item-facts';
import { ItemMistake } from '@/entrypoints/casebook/item-mistake';
import { ReviewAct } from './review-act';
import { TechnicalDetails } from '@/entrypoints/casebook/technical-details';
import { dslTerm, role } from '@/utils/browser/settings';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { WorkingCopy } from '@/utils/evidence/working-copy';
import { t } from '@/utils/i18n/translate';
import type { Vault } from '@/utils/store/vault/vault';
import { markReceivedReviewed } from '@/utils/workflows/casebook/review-received';
import { receivedPicture } from '@/utils/workflows/casebook/received-picture';
import { withholdReceived } from '@/utils/workflows/casebook/withhold-received';
import { WithheldReceived } from './withheld-received';
import { WorkingCopies } from '@/entrypoints/casebook/copies/working-copies';

export interface ReceivedItemProps {
  vault: Vault;
  capture: ReceivedCapture;
  /** Its working copies, oldest first. */
  copies: readonly WorkingCopy[];
}

export function ReceivedItem({ vault, capture, copies }: ReceivedItemProps) {
  const term = useDslTerm(dslTerm);
  const seenBy = useSetting(role);
  const { record, seal, item: number } = capture;
  const hidden = isHiddenFrom(seenBy, record.kind === 'log-only');
  const load = () => receivedPicture(vault, capture);
  if (capture.withheldAt !== undefined) return <WithheldReceived vault={vault} capture={capture} since={capture.withheldAt} />;
  return (
    <li class="item">
      <ItemPicture number={number} picture={record.picture?.sha256} load={load} />
      <div class="item-facts">
        <h3>{t('case.item', { number })}</h3>
        <ItemTags record={record} reviewedAt={capture.reviewedAt} term={term} />
        {hidden ? <ForDsl dsl={term} /> : <ItemFacts record={record} received loadPicture={load} />}
        <TechnicalDetails record={record} seal={seal} />
        <ReviewAct reviewedAt={capture.reviewedAt} onMark={(at) => markReceivedReviewed(vault, capture, at)} />
        {record.picture !== undefined && <WorkingCopies vault={vault} capture={capture} copies={copies} />}
        {record.picture !== undefined && <ItemMistake dsl={term} withhold={() => withholdReceived(vault, capture, new Date())} />}
      </div>
    </li>
  );
}
