// Why a mask of a draft is there, in words.
import type { Mask } from '@/utils/evidence/capture-record';
import { t } from '@/utils/i18n/translate';

export function maskLabel({ reason }: Pick<Mask, 'reason'>): string {
  return reason === 'account area' ? t('review.mask.account') : t('review.mask.hand');
}
