// Welsh texts of the office's casebook: letters and deadlines.
import type { office as english } from '@/utils/i18n/en/office';
import type { Translation } from '@/utils/i18n/text-types';

export const office = {
  letters: 'Llythyrau',
  title: 'Llythyrau a wnaed',
  intro:
    'Rydych yn gweld llythyrau a dyddiadau cau: dim lluniau, ac o bostiadau dim ond yr hyn y mae llythyr yn ei ddyfynnu. Golwg ydyw, nid clo.',
  noCasebook:
    'Nid oes llyfr achosion yn y porwr hwn, felly nid oes llythyrau na dyddiadau cau i’w dangos. Pwy bynnag sy’n penderfynu ar y materion sy’n ei osod, ar y cyfrifiadur lle maent yn delio â nhw; yno y gwelir y llythyrau.',
  none: 'Ni wnaed llythyr eto.',
  noneHere: 'Ni wnaed llythyr yn yr achos hwn eto.',
  all: 'Llythyrau pob achos',
  caseOf: 'Achos {{code}}',
  sentBy: 'I’w anfon: {{how}}',
  deadline: 'dyddiad cau: 6 yr hwyr {{day}}',
  dated: 'dyddiedig {{day}}',
} satisfies Translation<typeof english>;
