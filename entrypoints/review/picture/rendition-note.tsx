// Says plainly that the picture is redrawn and not a screenshot: why, what that means, what to do.
import { Notice } from '@/components/notice';
import { t } from '@/utils/i18n/translate';

export function RenditionNote() {
  return (
    <Notice tone="warn">
      <h2>{t('rendition.note.title')}</h2>
      <p>
        {t('rendition.note.why')} {t('rendition.note.weaker')}
      </p>
      <p>{t('rendition.note.todo')}</p>
    </Notice>
  );
}
