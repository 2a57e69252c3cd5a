// What must be known before covering: that it destroys, what to leave, and the keys.
import { MaskKeys } from '@/components/masks/mask-keys';
import { Notice } from '@/components/notice';
import type { Draft } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import { coveredShare } from './covered-share';

/** From here on the picture may no longer show what was said. */
const MOST = 0.6;

export function CoverNotes({ draft, picture }: { draft: Draft; picture: { width: number; height: number } }) {
  const byHand = draft.masks.some(({ reason }) => reason === 'by hand');
  return (
    <div class="cover-notes">
      <p class="small">
        {t('review.picture.destroyed')} {byHand && t('review.picture.authorsWords')}
      </p>
      {coveredShare(draft.masks, picture) > MOST && (
        <Notice tone="warn" live>
          {t('review.mask.most')}
        </Notice>
      )}
      <MaskKeys />
    </div>
  );
}
