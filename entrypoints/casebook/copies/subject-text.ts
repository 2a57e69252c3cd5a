// What is to be looked for in a finished picture, with the author's names as recorded.
import { shownText } from '@/components/shown-text';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { type Read, isKnown } from '@/utils/evidence/read';
import type { Subject } from '@/utils/evidence/working-copy';
import { t } from '@/utils/i18n/translate';

export function subjectText(subject: Subject, { post }: CaptureRecord): string {
  switch (subject) {
    case 'author-name':
      return t('workingCopies.confirm.author-name', { name: nameOf(post.author) });
    case 'author-account':
      return t('workingCopies.confirm.author-account', { name: nameOf(post.handle) });
    case 'reporter':
    case 'login':
    case 'author-picture':
    case 'others':
      return t(`workingCopies.confirm.${subject}`);
  }
}

function nameOf(name: Read<string>): string {
  return isKnown(name) ? shownText(name.value, 60) : t('common.notKnown');
}
