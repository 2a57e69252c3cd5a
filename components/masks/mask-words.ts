// A mask in words: what it is called, and where it lies.
import type { Rect } from '@/utils/evidence/rect';
import { t } from '@/utils/i18n/translate';
import type { Size } from './mask-geometry';

/** `reason`: why it is there, in a few words. */
export function maskName(reason: string, number: number, of: number): string {
  return t('review.mask.name', { number, of, reason });
}

/** Where it begins, in hundredths of the picture, and how large it is. */
export function maskPlace({ x, y, width, height }: Rect, picture: Size): string {
  const across = Math.round((x / picture.width) * 100);
  const down = Math.round((y / picture.height) * 100);
  return t('review.mask.place', { across, down, width, height });
}
