// How a letter went, in words: the way, the number on its label, and the second copy.
import type { Posting } from '@/utils/evidence/posting';
import { t } from '@/utils/i18n/translate';
import { chosen } from '@/utils/protocol/letter-fields';

export function howSent({ method, number, second }: Posting): string {
  const way = chosen({ method }, 'method');
  const copy = chosen({ second }, 'second');
  return [
    ...(way === undefined ? [] : [t(`letterForm.answer.method.${way}`)]),
    ...(number === '' ? [] : [t('letterForm.sent.number', { number })]),
    ...(copy === undefined || copy === 'none'
      ? []
      : [t('letterForm.sent.second', { how: t(`letterForm.answer.second.${copy}`) })]),
  ].join(' · ');
}
