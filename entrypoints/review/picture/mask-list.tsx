// The covered parts as a list: for screen readers, and for finding one in a tall picture.
import { LinkButton } from '@/components/button';
import type { Size } from '@/components/masks/mask-geometry';
import { maskName, maskPlace } from '@/components/masks/mask-words';
import type { DraftMask } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import { maskLabel } from './mask-label';

export interface MaskListProps {
  masks: readonly DraftMask[];
  picture: Size;
  onShow: (id: string) => void;
  onRemove: (id: string) => void;
}

export function MaskList({ masks, picture, onShow, onRemove }: MaskListProps) {
  return (
    <details class="mask-list">
      <summary>
        {t('review.mask.list')} ({masks.length})
      </summary>
      {masks.length === 0 && <p class="small">{t('review.mask.none')}</p>}
      <ol>
        {masks.map(({ id, rect, reason }, index) => (
          <li key={id}>
            {maskName(maskLabel({ reason }), index + 1, masks.length)}
            <span class="detail"> {maskPlace(rect, picture)}</span>{' '}
            <LinkButton
              aria-label={t('review.mask.show', { number: index + 1 })}
              onClick={() => {
                onShow(id);
              }}
            >
              {t('review.mask.goTo')}
            </LinkButton>{' '}
            <LinkButton
              aria-label={t('review.mask.remove', { number: index + 1 })}
              onClick={() => {
                onRemove(id);
              }}
            >
              {t('common.remove')}
            </LinkButton>
          </li>
        ))}
      </ol>
    </details>
  );
}
