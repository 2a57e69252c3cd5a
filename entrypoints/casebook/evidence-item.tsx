// One sealed capture: picture blurred until asked for, facts, why it was recorded, whether it is whole, and its review.
import { BlobImage } from '@/components/blob-image';
import { LinkButton } from '@/components/button';
import { CategoryList } from '@/components/category-list';
import { ErrorNotice } from '@/components/error-notice';
import { ForDsl } from '@/components/for-dsl';
import { isHiddenFrom } from '@/components/hidden-from';
import { MistakeAct } from '@/components/mistake-act';
import { MethodTag } from '@/components/method-tag';
import { PageWords } from '@/components/page-words';
import { SealedFacts } from '@/components/sealed-facts';
import { Tag } from '@/components/tag';
import { useAction } from '@/components/use-action';
import { useSetting } from '@/components/use-setting';
import { VerdictTag } from '@/components/verdict-tag';
import { dslTerm, role } from '@/utils/browser/settings';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { t } from '@/utils/i18n/translate';
import { getBytes, getVerifiedBytes } from '@/utils/store/bytes';
import type { TystDatabase } from '@/utils/store/database';
import { markReviewed } from '@/utils/store/review-state';
import { capturedByMistake } from '@/utils/workflows/captured-by-mistake';
import { TechnicalDetails } from './technical-details';
import { ThreadOfItem } from './thread-of-item';
import { WithheldItem } from './withheld-item';

export function EvidenceItem({ db, entry }: { db: TystDatabase; entry: CaptureEntry }) {
  const term = useSetting(dslTerm) ?? 'DSL';
  const seenBy = useSetting(role);
  const { record, seal, thumbnail, item: number = 0 } = entry;
  if (record === undefined || seal === undefined) return null;
  if (entry.withheldAt !== undefined) return <WithheldItem db={db} entry={entry} since={entry.withheldAt} />;
  const picture = record.picture?.sha256;
  const hidden = isHiddenFrom(seenBy, record.kind === 'log-only');
  return (
    <li class="item">
      {picture === undefined ? (
        <div class="item-picture none">{t('common.noPicture')}</div>
      ) : (
        <BlobImage
          class="item-picture"
          id={picture}
          load={() => getBytes(db, thumbnail ?? picture)}
          loadWhole={() => getVerifiedBytes(db, picture)}
          name={t('case.pictureOf', { number })}
        />
      )}
      <div class="item-facts">
        <h3>{t('case.item', { number })}</h3>
        <ItemTags record={record} reviewedAt={entry.reviewedAt} term={term} />
        {hidden ? <ForDsl dsl={term} /> : <Facts db={db} record={record} />}
        <TechnicalDetails record={record} seal={seal} />
        <ReviewAct db={db} entry={entry} />
        {picture !== undefined && <MistakeOf db={db} id={entry.id} dsl={term} />}
      </div>
    </li>
  );
}

function Facts({ db, record }: { db: TystDatabase; record: CaptureRecord }) {
  return (
    <>
      <SealedFacts record={record} />
      <Whole record={record} />
      <ThreadOfItem db={db} record={record} />
      <h4>{t('case.concern')}</h4>
      <CategoryList ids={record.categories} />
      <p>{record.concern === '' ? t('case.noConcern') : <PageWords text={record.concern} />}</p>
    </>
  );
}

function ItemTags({ record, reviewedAt, term }: { record: CaptureRecord; reviewedAt: string | undefined; term: string }) {
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

/** Only the designated person reviews; others see the tag. */
function ReviewAct({ db, entry }: { db: TystDatabase; entry: CaptureEntry }) {
  const isDsl = useSetting(role) === 'dsl';
  const isReviewed = entry.reviewedAt !== undefined;
  const { run, busy, failed } = useAction(() => markReviewed(db, entry.id, isReviewed ? undefined : new Date()));
  if (!isDsl) return null;
  return (
    <>
      {failed && <ErrorNotice error={failed.error} />}
      <p>
        <LinkButton disabled={busy} onClick={run}>
          {t(isReviewed ? 'case.markToReview' : 'case.markReviewed')}
        </LinkButton>
      </p>
    </>
  );
}

function MistakeOf({ db, id, dsl }: { db: TystDatabase; id: string; dsl: string }) {
  const { run, busy, failed } = useAction(() => capturedByMistake(db, id));
  return (
    <>
      {failed && <ErrorNotice error={failed.error} />}
      <p>
        <MistakeAct dsl={dsl} disabled={busy} onConfirm={run} />
      </p>
    </>
  );
}
