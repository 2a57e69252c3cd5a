// Says of a sealed capture that its picture is redrawn; a screenshot needs no word.
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { t } from '@/utils/i18n/translate';
import { Tag } from './tag';

export function MethodTag({ record: { picture } }: { record: CaptureRecord }) {
  return picture?.method === 'rendition' ? <Tag tone="warn">{t('rendition.tag')}</Tag> : null;
}
