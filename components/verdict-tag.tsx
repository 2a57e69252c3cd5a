// Whether a capture is whole, as a tag: complete, complete with parts covered, or partial.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { t } from '@/utils/i18n/translate';
import { Tag } from './tag';

export function VerdictTag({ record: { completeness, picture } }: { record: CaptureRecord }) {
  if (completeness.verdict === 'partial') return <Tag tone="warn">{t('evidence.verdict.partial')}</Tag>;
  const covered = picture !== undefined && picture.masks.length > 0;
  return <Tag tone="ok">{t(covered ? 'evidence.verdict.covered' : 'evidence.verdict.complete')}</Tag>;
}
