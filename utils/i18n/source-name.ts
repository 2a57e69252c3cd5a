// Where a value was read, in words; the name of the strategy that read it stands in the technical detail and in capture.json only.
import type { Source } from '@/utils/evidence/read';
import { type Translate, t } from './translate';

export function sourceName(source: Source, translate: Translate = t): string {
  switch (source) {
    case 'url':
      return translate('evidence.source.url');
    case 'typed':
      return translate('evidence.source.typed');
    case 'id-decoded':
      return translate('evidence.source.idDecoded');
    case 'unknown':
      return translate('evidence.source.unknown');
    default:
      return translate('evidence.source.page');
  }
}
