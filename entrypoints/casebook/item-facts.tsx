// What is known of one sealed capture: tags at a glance, what was read, whether it is whole, and why it was recorded.
import { CategoryList } from '@/components/category-list';
import { MethodTag } from '@/components/method-tag';
import { PageWords } from '@/components/page-words';
import { SealedFacts } from '@/components/sealed-facts';
import { Tag } from '@/components/tag';
import { VerdictTag } from '@/components/verdict-tag';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { t } from '@/utils/i18n/translate';
import { ThreadOfItem } from './thread-of-item';

export interface ItemFactsProps {
  record: CaptureRecord;
  received?: boolean;
  /** The whole picture by its digest; absent where it is no longer here. */
  loadPicture: ((digest: string) => Promise<Blob>) | undefined;
}

export function ItemFacts({ record, received = false, loadPicture }: ItemFactsProps) {
  return (
    <>
      <SealedFacts record={record} received={received} />
      <Whole record={record} />
      <ThreadOfItem record={record} loadPicture={loadPicture} />
      <h4>{t('case.concern')}</h4>
      <CategoryList ids={record.categories} />
      <p>{record.concern === '' ? t('case.noConcern') : <PageWords text={record.concern} />}</p>
    </>
  );
}

export function ItemTags({ record, reviewedAt, term }: { record: CaptureRecord; reviewedAt: string | undefined; term: string }) {
  return (
    <div class="tags">
      <VerdictTag record={record} />
      <MethodTag record={record} />
      {record.safeguarding !== 'no' && <Tag tone="bad">{t('case.safeguarding', { term })}</Tag>}
      <Tag tone={reviewedAt === undefined ? 'quiet' : 'ok'}>
        {t(reviewedAt === undefined ? 'evidence.review.toReview' : 'evidence.review.reviewed')}
      </Tag>
    </div>
  );
}

/** Why it is partial, and what is covered. */
function Whole({ record: { completeness, picture } }: { record: CaptureRecord }) {
  const covered = picture?.masks.length ?? 0;
  return (
    <>
      {completeness.reasons.length > 0 && (
        <ul class="reasons">
          {completeness.reasons.map((reason) => (
            <li key={reason}>{t(`evidence.reason.${reason}`)}</li>
          ))}
        </ul>
      )}
      {covered > 0 && <p class="small">{t('case.covered', { count: covered })}</p>}
    </>
  );
}
