// Says why nothing was saved, what is safe, and what to do.
import { t } from '@/utils/i18n/translate';
import { ErrorNotice } from '@/components/error-notice';
import { Notice } from '@/components/notice';
import type { NotSaved } from './use-volume-saving';

export function NotSavedNotice({ notSaved }: { notSaved: NotSaved }) {
  if (notSaved.why === 'failed') return <ErrorNotice error={notSaved.error} />;
  return (
    <Notice tone={notSaved.why === 'refused' ? 'warn' : 'info'} live>
      {t(`handover.save.${notSaved.why}`)}
    </Notice>
  );
}
