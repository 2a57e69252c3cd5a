// The keys by which a picture and its masks are handled, folded away until somebody asks.
import { t } from '@/utils/i18n/translate';

/** What the picture and each mask are described by. */
export const MASK_KEYS_ID = 'picture-keys';

export function MaskKeys() {
  return (
    <details>
      <summary>{t('review.picture.keysTitle')}</summary>
      <p class="small" id={MASK_KEYS_ID}>
        {t('review.picture.keys')}
      </p>
    </details>
  );
}
