// One sealed capture: picture blurred until asked for, facts, why it was recorded, whether it is whole, and its review.
import { ForDsl } from '@/components/for-dsl';
import { isHiddenFrom } from '@/utils/evidence/hidden-from';
import { ItemPicture } from '@/components/item-picture';
import { useDslTerm } from '@/components/use-dsl-term';
import { useSetting } from '@/components/use-setting';
import { dslTerm, role } from '@/utils/browser/settings';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import { ukTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { getBytes, getVerifiedBytes } from '@/utils/store/bytes';
import type { TystDatabase } from '@/utils/store/database';
import { markReviewed } from '@/utils/store/review-state';
import { capturedByMistake } from '@/utils/workflows/draft/captured-by-mistake';
import { ItemFacts, ItemTags } from '@/entrypoints/casebook/item-facts';
import { ItemMistake } from '@/entrypoints/casebook/item-mistake';
import { ReviewAct } from '@/entrypoints/casebook/received/review-act';
import { TechnicalDetails } from '@/entrypoints/casebook/technical-details';
import { WithheldItem } from './withheld-item';

export function EvidenceItem({ db, entry }: { db: TystDatabase; entry: CaptureEntry }) {
  const term = useDslTerm(dslTerm);
  const seenBy = useSetting(role);
  const { record, seal, thumbnail, item: number = 0 } = entry;
  if (record === undefined || seal === undefined) return null;
  if (entry.withheldAt !== undefined) return <WithheldItem db={db} entry={entry} since={entry.withheldAt} />;
  const picture = record.picture?.sha256;
  const isCleared = entry.clearedAt !== undefined;
  const hidden = isHiddenFrom(seenBy, record.kind === 'log-only');
  return (
    <li class="item">
      <ItemPicture
        number={number}
        picture={picture}
        cleared={isCleared}
        load={(digest) => getBytes(db, thumbnail ?? digest)}
        loadWhole={(digest) => getVerifiedBytes(db, digest)}
      />
      <div class="item-facts">
        <h3>{t('case.item', { number })}</h3>
        <ItemTags record={record} reviewedAt={entry.reviewedAt} term={term} />
        {entry.clearedAt !== undefined && <p class="small">{t('copy.clearedOn', { time: ukTimeWithZone(entry.clearedAt) })}</p>}
        {hidden ? (
          <ForDsl dsl={term} />
        ) : (
          <ItemFacts record={record} loadPicture={isCleared ? undefined : (digest) => getVerifiedBytes(db, digest)} />
        )}
        <TechnicalDetails record={record} seal={seal} />
        <ReviewAct reviewedAt={entry.reviewedAt} onMark={(at) => markReviewed(db, [entry.id], at)} />
        {picture !== undefined && !isCleared && <ItemMistake dsl={term} withhold={() => capturedByMistake(db, entry.id)} />}
      </div>
    </li>
  );
}
