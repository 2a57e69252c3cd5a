// Where a value was read, in words; the strategy's own name stands in the technical detail only.
import type { Source } from '@/utils/evidence/read';
import { t } from '@/utils/i18n/translate';

export function sourceName(source: Source): string {
  switch (source) {
    case 'url':
      return t('evidence.source.url');
    case 'typed':
      return t('evidence.source.typed');
    case 'id-decoded':
      return t('evidence.source.idDecoded');
    case 'unknown':
      return t('evidence.source.unknown');
    default:
      return t('evidence.source.page');
  }
}
