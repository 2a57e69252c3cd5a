// The states of a case as tags: what must be acted on first, then where it stands.
import { Tag, type Tone } from '@/components/tag';
import type { Case } from '@/utils/evidence/case';
import { t } from '@/utils/i18n/translate';
import type { CaseWithCaptures } from '@/utils/store/cases';
import { isSafeguarding, isToReview } from './case-search';

const STATUS_TONE: Record<Case['status'], Tone> = { open: 'warn', 'handed-over': 'info', closed: 'ok' };

export function CaseTags({ entry }: { entry: CaseWithCaptures }) {
  const { case: found, captures } = entry;
  const isPartial = captures.some(({ record }) => record?.completeness.verdict === 'partial');
  return (
    <p class="tags">
      {isSafeguarding(entry) && <Tag tone="bad">{t('cases.safeguarding')}</Tag>}
      <Tag tone={STATUS_TONE[found.status]}>{t(`evidence.caseStatus.${found.status}`)}</Tag>
      {isToReview(entry) ? (
        <Tag tone="warn">{t('evidence.review.toReview')}</Tag>
      ) : (
        captures.length > 0 && <Tag tone="ok">{t('evidence.review.reviewed')}</Tag>
      )}
      {isPartial && <Tag tone="quiet">{t('evidence.verdict.partial')}</Tag>}
    </p>
  );
}
