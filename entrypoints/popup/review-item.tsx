// One sealed capture in the popup's review: its picture blurred until asked for, and every fact as text.
import { CategoryList } from '@/components/category-list';
import { CopyText } from '@/components/copy-text';
import { ItemPicture } from '@/components/item-picture';
import { MethodTag } from '@/components/method-tag';
import { PageWords } from '@/components/page-words';
import { SealedFacts } from '@/components/sealed-facts';
import { VerdictTag } from '@/components/verdict-tag';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import { getBytes, getVerifiedBytes } from '@/utils/store/bytes';
import type { TystDatabase } from '@/utils/store/database';

export interface ReviewItemProps {
  db: TystDatabase;
  entry: CaptureEntry;
  /** The entry for the safeguarding record, where the case's own says more than this item. */
  entryText: ((now: Date) => string) | undefined;
}

export function ReviewItem({ db, entry: { item: number = 0, record, thumbnail, clearedAt }, entryText }: ReviewItemProps) {
  if (record === undefined) return null;
  return (
    <li class="item">
      <ItemPicture
        number={number}
        picture={record.picture?.sha256}
        cleared={clearedAt !== undefined}
        load={(picture) => getBytes(db, thumbnail ?? picture)}
        loadWhole={(picture) => getVerifiedBytes(db, picture)}
      />
      <div class="item-facts">
        <h2>{t('case.item', { number })}</h2>
        <div class="tags">
          <VerdictTag record={record} />
          <MethodTag record={record} />
        </div>
        <CategoryList ids={record.categories} />
        {record.concern !== '' && (
          <p>
            <PageWords text={record.concern} />
          </p>
        )}
        <SealedFacts record={record} />
        {entryText !== undefined && (
          <CopyText look="link" label={t('chronology.copyItem', { number })} done={t('chronology.copied')} text={entryText} />
        )}
      </div>
    </li>
  );
}
