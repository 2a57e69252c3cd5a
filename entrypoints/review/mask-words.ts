// A mask in words: why it is there, what it is called, where it lies.
import type { Size } from '@/components/mask-geometry';
import type { Mask } from '@/utils/evidence/capture-record';
import type { Rect } from '@/utils/evidence/rect';
import { t } from '@/utils/i18n/translate';

export function maskLabel(reason: Mask['reason']): string {
  return reason === 'account area' ? t('review.mask.account') : t('review.mask.hand');
}

export function maskName(reason: Mask['reason'], number: number, of: number): string {
  return t('review.mask.name', { number, of, reason: maskLabel(reason) });
}

/** Where it begins, in hundredths of the picture, and how large it is. */
export function maskPlace({ x, y, width, height }: Rect, picture: Size): string {
  const across = Math.round((x / picture.width) * 100);
  const down = Math.round((y / picture.height) * 100);
  return t('review.mask.place', { across, down, width, height });
}
