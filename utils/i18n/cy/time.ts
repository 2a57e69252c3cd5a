// Welsh texts of the time namespace.
import type { time as english } from '@/utils/i18n/en/time';
import type { Translation } from '@/utils/i18n/text-types';

export const time = {
  title: 'Amser dibynadwy',
  intro:
    'Pan fydd y llyfr achosion yn derbyn ffeil, gall gweinydd stamp amser gadarnhau bod y ffeil yn bodoli erbyn hynny. Hebddo, dim ond cloc y cyfrifiadur hwn sy’n dweud pryd. Mae wedi’i ddiffodd nes i chi ei droi ymlaen yma.',
  leaves:
    'Dim ond ôl bys y ffeil a haprif a anfonir, o’r cyfrifiadur hwn a dim ond pan fydd y llyfr achosion yn derbyn ffeil neu’n ei throsglwyddo ymlaen. Mae’r gweinydd yn gweld cyfeiriad eich rhwydwaith a bod ap Tyst yn gofyn, byth yr hyn sydd yn y ffeil na phwy a roddodd wybod. Nid yw trosglwyddo byth yn gofyn iddo.',
  server: 'Cyfeiriad y gweinydd stamp amser',
  serverHint:
    'Gall eich cyngor neu’ch cymorth TG enwi un. Mae’n dechrau â http:// neu https://. Yna mae’r porwr yn gofyn a gaiff ap Tyst gysylltu ag ef.',
  serverWrong: 'Rhowch gyfeiriad sy’n dechrau â http:// neu https://',
  on: 'Troi ymlaen',
  change: 'Defnyddio’r cyfeiriad hwn',
  off: 'Diffodd',
  isOn: 'Ymlaen: gofynnir i {{host}}.',
  isOff: 'Wedi’i ddiffodd.',
  refused: 'Ni chaniatawyd i’r porwr gysylltu â’r gweinydd hwnnw. Ni newidiwyd dim.',
  notAllowed: 'Nid yw’r porwr yn gadael i ap Tyst gysylltu â {{host}} eto.',
  allow: 'Caniatáu {{host}}',
  managed: 'Mae tîm TG eich ysgol wedi gosod hyn. Ni ellir newid yma yr hyn a osododd.',
  roots: 'Tystysgrifau y mae eich ysgol yn ymddiried ynddynt',
  rootsHint:
    'Tystysgrif wraidd y gwasanaeth stamp amser, fel ffeil PEM neu DER o’i wefan ei hun. Nid oes un wedi’i chynnwys: nid yw stamp amser yn cyfrif oni bai ei fod yn arwain at un o’r rhain.',
  rootsNone: 'Dim un eto. Heb un ni dderbynnir unrhyw stamp amser.',
  rootUntil: 'yn ddilys tan {{time}}',
  rootRemove: 'Peidio ag ymddiried yn {{name}}',
  rootAdd: 'Ychwanegu ffeil dystysgrif',
  fingerprint: 'Ôl bys',
  unnamed: 'dim enw',
  try: 'Rhoi cynnig arni nawr',
  trying: 'Yn gofyn i’r gweinydd …',
  came: 'Mae’n gweithio: atebodd {{authority}} â’r amser {{time}}.',
  kept: {
    clock: 'Cloc y cyfrifiadur hwn',
    from: 'gan {{authority}}; roedd y ffeil yn bodoli erbyn hynny, beth bynnag a ddywedodd cloc y cyfrifiadur hwn',
    untrusted: 'Cedwir stamp amser gan {{authority}}, ond nid yw eich ysgol bellach yn ymddiried yn ei dystysgrif.',
    none: 'dim un eto',
    save: 'Cadw’r stamp amser',
  },
  inside: {
    whole: 'y ffeil gyfan',
    trusted: 'Amser dibynadwy y tu mewn, ar gyfer {{file}}: {{time}}, gan {{authority}}.',
    unknown:
      'Mae amser dibynadwy y tu mewn, ar gyfer {{file}}, ond nid yw’n arwain at dystysgrif y mae eich ysgol yn ymddiried ynddi.',
  },
  pack: {
    obtained: 'Mae amser dibynadwy yn y pecyn.',
    missing:
      'Ni roddodd y gweinydd stamp amser amser dibynadwy, felly nid oes un yn y pecyn. Mae’n gyflawn ac wedi’i lofnodi yr un fath. Gallwch ei wneud eto’n ddiweddarach i ychwanegu un.',
  },
  asking: 'Yn gofyn am amser dibynadwy …',
  waiting_zero: 'Mae gan bob ffeil amser dibynadwy.',
  waiting_one:
    'Nid oes amser dibynadwy eto ar gyfer {{count}} ffeil. Nid yw’n effeithio ar eich gwaith. Bydd ap Tyst yn gofyn eto pan agorir y llyfr achosion nesaf.',
  waiting_two:
    'Nid oes amser dibynadwy eto ar gyfer {{count}} ffeil. Nid yw’n effeithio ar eich gwaith. Bydd ap Tyst yn gofyn eto pan agorir y llyfr achosion nesaf.',
  waiting_few:
    'Nid oes amser dibynadwy eto ar gyfer {{count}} ffeil. Nid yw’n effeithio ar eich gwaith. Bydd ap Tyst yn gofyn eto pan agorir y llyfr achosion nesaf.',
  waiting_many:
    'Nid oes amser dibynadwy eto ar gyfer {{count}} ffeil. Nid yw’n effeithio ar eich gwaith. Bydd ap Tyst yn gofyn eto pan agorir y llyfr achosion nesaf.',
  waiting_other:
    'Nid oes amser dibynadwy eto ar gyfer {{count}} ffeil. Nid yw’n effeithio ar eich gwaith. Bydd ap Tyst yn gofyn eto pan agorir y llyfr achosion nesaf.',
  why: 'Pam: {{what}}',
  again: 'Gofyn eto nawr',
} satisfies Translation<typeof english>;
