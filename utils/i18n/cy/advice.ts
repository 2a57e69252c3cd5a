// Welsh texts of the designated person's safeguarding advice.
import type { advice as english } from '@/utils/i18n/en/advice';
import type { Translation } from '@/utils/i18n/text-types';

export const advice = {
  title: 'Cyngor diogelu',
  why: 'Mae plentyn wedi cael niwed neu gallai gael niwed, neu nid oes neb yn siŵr. Hyd nes y bydd eich cyngor wedi’i gofnodi, mae cysylltu â’r awdur, llythyrau a cheisiadau i ddileu wedi’u cloi.',
  waits: 'Yn aros am eich cyngor diogelu. Hyd nes y bydd wedi’i gofnodi, ni chaiff dim gyrraedd yr awdur.',
  give: 'Rhoi cyngor, mewn tab',
  said: 'Beth yw eich cyngor? Beth y cytunwyd arno ag eraill?',
  record: 'Cofnodi’r cyngor',
  onRecord: 'Cyngor {{time}}: {{answer}}',
  again: 'Rhoi cyngor newydd',
  passOn: 'Trosglwyddo’r cyngor',
  goes: 'Mae’r cyngor yn mynd {{toWhom}}, a’i lyfr achosion sy’n ei gadw. Nid yw Tyst yn anfon dim.',
  save: 'Cadw’r cyngor fel ffeil',
  encrypted: 'Mae’r ffeil wedi’i hamgryptio: nhw yn unig all ei hagor.',
  plain:
    'Nid yw’r ffeil wedi’i hamgryptio: nid oes gan gerdyn yr ysgol ar y cyfrifiadur hwn allwedd ar eu cyfer. Ewch â hi atynt eich hun, neu dywedwch wrthynt beth sydd ynddi.',
  code: 'Cod y cyngor:',
  sayCode: 'Dywedwch y cod wrth bwy bynnag sy’n derbyn y ffeil. Os yw eu cod nhw yr un fath, eich cyngor chi ydyw, heb ei newid.',
  seenHere: 'Mae’r ffeil yn dweud wrthynt fod yr eitemau hyn wedi’u gweld ar y cyfrifiadur hwn.',
  fromFile: 'Daeth y cyngor fel ffeil',
  choose: 'Ffeil gyngor gan y {{dsl}}',
  about_zero: 'Nid yw’n ymwneud ag unrhyw eitem o’r mater hwn.',
  about_one: 'Mae’n ymwneud â {{count}} eitem o’r mater hwn.',
  about_two: 'Mae’n ymwneud â {{count}} eitem o’r mater hwn.',
  about_few: 'Mae’n ymwneud â {{count}} eitem o’r mater hwn.',
  about_many: 'Mae’n ymwneud â {{count}} eitem o’r mater hwn.',
  about_other: 'Mae’n ymwneud â {{count}} eitem o’r mater hwn.',
  compare: 'Gofynnwch i’r {{dsl}} am y cod ar eu sgrin. Cofnodwch y cyngor dim ond os yw yr un fath.',
  recordFile: 'Cofnodi’r cyngor hwn',
} satisfies Translation<typeof english>;
