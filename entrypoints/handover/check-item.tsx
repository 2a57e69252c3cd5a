// One item as it will stand in the file: its masked picture, its facts, and what the person wrote about it.
import { CategoryList } from '@/components/category-list';
import { ForDsl } from '@/components/for-dsl';
import { isHiddenFrom } from '@/utils/evidence/hidden-from';
import { ItemPicture } from '@/components/item-picture';
import { MethodTag } from '@/components/method-tag';
import { PageWords } from '@/components/page-words';
import { SealedFacts } from '@/components/sealed-facts';
import { useDslTerm } from '@/components/use-dsl-term';
import { useSetting } from '@/components/use-setting';
import { VerdictTag } from '@/components/verdict-tag';
import { dslTerm, role } from '@/utils/browser/settings';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import { getBytes, getVerifiedBytes } from '@/utils/store/bytes';
import type { TystDatabase } from '@/utils/store/database';

export function CheckItem({ db, entry }: { db: TystDatabase; entry: CaptureEntry }) {
  const term = useDslTerm(dslTerm);
  const seenBy = useSetting(role);
  const { record, thumbnail, item: number = 0 } = entry;
  if (record === undefined) return null;
  const hidden = isHiddenFrom(seenBy, record.kind === 'log-only');
  const covered = record.picture?.masks.length ?? 0;
  return (
    <li class="item">
      <ItemPicture
        number={number}
        picture={record.picture?.sha256}
        load={(picture) => getBytes(db, thumbnail ?? picture)}
        loadWhole={(picture) => getVerifiedBytes(db, picture)}
      />
      <div class="item-facts">
        <h3>
          {t('handover.check.item', { number })} <VerdictTag record={record} /> <MethodTag record={record} />
        </h3>
        {covered > 0 && <p class="small">{t('handover.check.covered', { count: covered })}</p>}
        {hidden ? <ForDsl dsl={term} /> : <SealedFacts record={record} />}
        <h4>{t('handover.check.concern')}</h4>
        {record.categories.length > 0 && <CategoryList ids={record.categories} />}
        <p>{record.concern === '' ? t('handover.check.noConcern') : <PageWords text={record.concern} />}</p>
      </div>
    </li>
  );
}
