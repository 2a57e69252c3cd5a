// Welsh texts of a capture that was cut short and can go on.
import type { resume as english } from '@/utils/i18n/en/resume';
import type { Translation } from '@/utils/i18n/text-types';

export const resume = {
  button: 'Parhau â’r cofnod o {{time}}',
  offer_zero: 'Torrwyd cofnod o hyn, a ddechreuodd am {{time}}, yn fyr. Ni chadwyd yr un rhan ohono.',
  offer_one: 'Torrwyd cofnod o hyn, a ddechreuodd am {{time}}, yn fyr. Cadwyd {{count}} rhan ohono.',
  offer_two: 'Torrwyd cofnod o hyn, a ddechreuodd am {{time}}, yn fyr. Cadwyd {{count}} ran ohono.',
  offer_few: 'Torrwyd cofnod o hyn, a ddechreuodd am {{time}}, yn fyr. Cadwyd {{count}} rhan ohono.',
  offer_many: 'Torrwyd cofnod o hyn, a ddechreuodd am {{time}}, yn fyr. Cadwyd {{count}} rhan ohono.',
  offer_other: 'Torrwyd cofnod o hyn, a ddechreuodd am {{time}}, yn fyr. Cadwyd {{count}} rhan ohono.',
  elsewhere_zero: 'Ni thorrwyd yr un cofnod o dudalen arall yn fyr.',
  elsewhere_one: 'Torrwyd {{count}} cofnod o dudalen arall yn fyr; mae’n aros fel drafft.',
  elsewhere_two: 'Torrwyd {{count}} gofnod o dudalennau eraill yn fyr; maent yn aros fel drafftiau.',
  elsewhere_few: 'Torrwyd {{count}} chofnod o dudalennau eraill yn fyr; maent yn aros fel drafftiau.',
  elsewhere_many: 'Torrwyd {{count}} chofnod o dudalennau eraill yn fyr; maent yn aros fel drafftiau.',
  elsewhere_other: 'Torrwyd {{count}} cofnod o dudalennau eraill yn fyr; maent yn aros fel drafftiau.',
  openNewest: 'Agor y diweddaraf',
  how: 'Gallwch barhau ag ef: dangoswch yr un postiad, pwyswch fotwm Tyst a dewiswch “Parhau â’r cofnod o {{time}}”. Os yw wedi mynd, seliwch yr hyn sydd yno: mae cofnod rhannol yn dystiolaeth o hyd.',
  wentOn_zero: 'Torrwyd y cofnodi’n fyr ac aeth ymlaen am {{time}}; mae’r rhannau’n cwrdd.',
  wentOn_one: 'Torrwyd y cofnodi’n fyr ar ôl {{count}} rhan ac aeth ymlaen am {{time}}; mae’r rhannau’n cwrdd.',
  wentOn_two: 'Torrwyd y cofnodi’n fyr ar ôl {{count}} ran ac aeth ymlaen am {{time}}; mae’r rhannau’n cwrdd.',
  wentOn_few: 'Torrwyd y cofnodi’n fyr ar ôl {{count}} rhan ac aeth ymlaen am {{time}}; mae’r rhannau’n cwrdd.',
  wentOn_many: 'Torrwyd y cofnodi’n fyr ar ôl {{count}} rhan ac aeth ymlaen am {{time}}; mae’r rhannau’n cwrdd.',
  wentOn_other: 'Torrwyd y cofnodi’n fyr ar ôl {{count}} rhan ac aeth ymlaen am {{time}}; mae’r rhannau’n cwrdd.',
  field: 'Aeth ymlaen',
  check: 'Torrwyd y cofnod hwn yn fyr ac aeth ymlaen yn ddiweddarach. Edrychwch eto ar y rhannau gorchuddiedig cyn ei selio.',
} satisfies Translation<typeof english>;
