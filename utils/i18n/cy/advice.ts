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
  cameLater:
    'Daeth eitem ar ôl y cyngor hwn, na wyddai ddim amdani. Hyd nes y byddwch yn rhoi cyngor newydd, mae cysylltu, llythyrau a cheisiadau i ddileu wedi’u cloi.',
  again: 'Rhoi cyngor newydd',
  passOn: 'Trosglwyddo’r cyngor',
  goes: 'Mae’r cyngor yn mynd {{toWhom}}, a’i lyfr achosion sy’n ei gadw. Nid yw ap Tyst yn anfon dim.',
  save: 'Cadw’r cyngor fel ffeil',
  encrypted: 'Mae’r ffeil wedi’i hamgryptio: nhw yn unig all ei hagor.',
  plain:
    'Nid yw’r ffeil wedi’i hamgryptio: nid oes gan gerdyn yr ysgol ar y cyfrifiadur hwn allwedd ar eu cyfer. Ewch â hi atynt eich hun, neu dywedwch wrthynt beth sydd ynddi.',
  code: 'Cod y cyngor:',
  sayCode: 'Dywedwch y cod wrth bwy bynnag sy’n derbyn y ffeil. Os yw eu cod nhw yr un fath, eich cyngor chi ydyw, heb ei newid.',
  seenHere: 'Mae’r ffeil yn dweud wrthynt fod yr eitemau hyn wedi’u gweld ar y cyfrifiadur hwn.',
  fromFile: 'Daeth y cyngor fel ffeil',
  choose: 'Ffeil gyngor gan y {{dsl}}',
  about: 'Ynghylch',
  isAbout: 'Mae’n ymwneud â: {{items}}.',
  stillFor: 'Nid oes cyngor eto ar: {{items}}.',
  elsewhere: 'Nid yw’n datgloi dim ar gyfer eitemau eraill. Nid oes cyngor eto ar: {{items}}.',
  typedIsAbout:
    'Mae’r hyn yr ydych yn ei gofnodi yma yn ymwneud â phob eitem sydd yma nawr: {{items}}. Gofynnir eto am eitem a ddaw yn ddiweddarach.',
  compare: 'Gofynnwch i’r {{dsl}} am y cod ar eu sgrin. Cofnodwch y cyngor dim ond os yw yr un fath.',
  recordFile: 'Cofnodi’r cyngor hwn',
} satisfies Translation<typeof english>;
