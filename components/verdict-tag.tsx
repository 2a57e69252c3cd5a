// Whether a capture is whole, as a tag: complete, complete with parts covered, or partial; or that it is no capture with a picture.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { t } from '@/utils/i18n/translate';
import { Tag } from './tag';

export function VerdictTag({ record: { kind, completeness, picture } }: { record: CaptureRecord }) {
  if (kind !== 'picture') return <Tag tone="info">{t(`evidence.recordKind.${kind}`)}</Tag>;
  if (completeness.verdict === 'partial') return <Tag tone="warn">{t('evidence.verdict.partial')}</Tag>;
  const covered = picture !== undefined && picture.masks.length > 0;
  return <Tag tone="ok">{t(covered ? 'evidence.verdict.covered' : 'evidence.verdict.complete')}</Tag>;
}
