// The states of a case as tags: what must be acted on first, then where it stands.
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import type { Case } from '@/utils/evidence/case';
import { t } from '@/utils/i18n/translate';
import { isAnyHighConcern, isSafeguarding, isToReview } from '@/utils/evidence/case-states';
import { Tag, type Tone } from './tag';

/** Waiting is yellow, on its way blue, closed green. */
const STATUS_TONE: Record<Case['status'], Tone> = { open: 'warn', 'handed-over': 'info', closed: 'ok' };

export function CaseStatusTag({ status }: Pick<Case, 'status'>) {
  return <Tag tone={STATUS_TONE[status]}>{t(`evidence.caseStatus.${status}`)}</Tag>;
}

export function CaseTags({ entry }: { entry: { case: Case; captures: readonly CaptureEntry[] } }) {
  const { captures } = entry;
  const isPartial = captures.some(({ record }) => record?.kind === 'picture' && record.completeness.verdict === 'partial');
  return (
    <p class="tags">
      {captures.some(({ withheldAt }) => withheldAt !== undefined) && <Tag tone="bad">{t('imagery.withheld.tag')}</Tag>}
      {entry.case.dslOnly === true && <Tag tone="bad">{t('imagery.forDslTag')}</Tag>}
      {isSafeguarding(entry) && <Tag tone="bad">{t('cases.safeguarding')}</Tag>}
      {entry.case.dslOnly !== true && isAnyHighConcern(entry) && <Tag tone="bad">{t('cases.highConcern')}</Tag>}
      <CaseStatusTag status={entry.case.status} />
      {isToReview(entry) ? (
        <Tag tone="quiet">{t('evidence.review.toReview')}</Tag>
      ) : (
        captures.length > 0 && <Tag tone="ok">{t('evidence.review.reviewed')}</Tag>
      )}
      {isPartial && <Tag tone="quiet">{t('evidence.verdict.partial')}</Tag>}
    </p>
  );
}
