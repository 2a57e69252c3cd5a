// Welsh texts of the lock namespace.
import type { lock as english } from '@/utils/i18n/en/lock';
import type { Translation } from '@/utils/i18n/text-types';

export const lock = {
  setUp: {
    title: 'Gosod y llyfr achosion',
    intro:
      'Cedwir yr hyn a dderbyniwch yma wedi’i amgryptio ar y cyfrifiadur hwn. Dim ond cyfrinymadrodd sy’n ei agor. Gosodwch ef ar y cyfrifiadur lle byddwch yn delio â materion, a dewiswch y cyfrinymadrodd eich hun.',
    lose: 'Heb y cyfrinymadrodd a heb y daflen adfer ni all neb ei agor eto. Nid oes ffordd arall i mewn.',
    passphrase: 'Cyfrinymadrodd',
    hint: 'O leiaf 12 nod. Mae pedwar neu bum gair nad ydynt yn perthyn i’w gilydd yn dda.',
    again: 'Y cyfrinymadrodd eto',
    different: 'Nid yw’r ddau yr un fath',
    act: 'Gosod y llyfr achosion',
    busy: 'Yn gwneud yr allweddi',
  },
  sheet: {
    title: 'Taflen adfer',
    intro:
      'Argraffwch y dudalen hon nawr a’i chadw mewn amlen wedi’i selio yn sêff yr ysgol. Gyda hi gellir gosod cyfrinymadrodd newydd yn lle un a anghofiwyd. Gall pwy bynnag sydd â hi agor y llyfr achosion.',
    key: 'Allwedd adfer',
    made: 'Gosodwyd y llyfr achosion ar {{time}}',
    use: 'I’w defnyddio: agorwch y llyfr achosion, dewiswch “Rwyf wedi anghofio’r cyfrinymadrodd”, a rhowch yr allwedd adfer.',
    print: 'Argraffu’r daflen adfer',
    printed: 'Rwyf wedi’i hargraffu a’i chadw’n ddiogel',
    once: 'Argraffwch hi cyn mynd ymlaen.',
    next: 'Ymlaen i’r llyfr achosion',
  },
  again: {
    title: 'Argraffu’r daflen adfer eto',
    intro:
      'Rhowch y cyfrinymadrodd: daw’r daflen yn ôl gyda’r un allwedd adfer. Mae taflen gynharach yn dal i weithio. Gall rhywun sydd wedi’i chymryd agor y llyfr achosion ar y cyfrifiadur hwn a’i gopïau wrth gefn: cadwch y ddau lle na allant eu cyrraedd.',
    act: 'Dangos y daflen adfer',
  },
  open: {
    title: 'Mae’r llyfr achosion ar glo',
    intro: 'Rhowch y cyfrinymadrodd i weld yr hyn a dderbynioch. Gellir cofnodi a throsglwyddo hebddo.',
    passphrase: 'Cyfrinymadrodd',
    act: 'Agor y llyfr achosion',
    busy: 'Yn agor',
    forgotten: 'Rwyf wedi anghofio’r cyfrinymadrodd',
    waitUntil: 'Gallwch roi cynnig arall arni am {{time}}.',
  },
  reset: {
    title: 'Cyfrinymadrodd newydd o’r daflen adfer',
    key: 'Allwedd adfer',
    keyHint: 'O’r daflen adfer. Mae’n dechrau ag AGE-SECRET-KEY-1.',
    passphrase: 'Cyfrinymadrodd newydd',
    act: 'Gosod cyfrinymadrodd newydd',
    back: 'Yn ôl',
  },
  now: 'Cloi nawr (F8)',
  idle: 'Mae’n cloi ei hun ar ôl {{count}} munud heb ei ddefnyddio.',
} satisfies Translation<typeof english>;
