// Welsh texts of the ten-minute set-up.
import type { setUp as english } from '@/utils/i18n/en/set-up';
import type { Translation } from '@/utils/i18n/text-types';

export const setUp = {
  title: 'Paratoi mewn deg munud',
  intro:
    'Yr hyn y dylai ap Tyst ei wybod am eich ysgol cyn i’r postiad cyntaf gael ei drosglwyddo. Mewn unrhyw drefn; gallwch stopio a dod yn ôl.',
  progress: '{{done}} o {{count}} wedi’u gwneud',
  allDone: 'Mae popeth wedi’i osod. Yr awr gyntaf sy’n dod nesaf: darllenwch hi unwaith nawr, ac argraffwch hi.',
  done: 'Wedi’i wneud',
  open: 'I’w wneud',
  link: 'Paratoi mewn deg munud',
  links: 'I’r ysgol',
  welcomeTitle: 'Os chi yw’r Pennaeth',
  welcomeText:
    'Dywedwch wrth ap Tyst am eich ysgol yn gyntaf, a darllenwch yr hyn sy’n dod gyntaf pan gaiff rhywbeth ei drosglwyddo i chi.',
  step: {
    role: {
      title: 'Dweud mai chi yw’r Pennaeth',
      about: 'Neu’r Dirprwy, neu’r Cadeirydd: mae’n penderfynu beth a ddangosir i chi.',
    },
    school: { title: 'Yr ysgol: enw, cyfeiriad, ffôn', about: 'Byddant ar frig llythyrau.' },
    safeguarding: {
      title: 'Wrth bwy i ddweud pan allai plentyn gael niwed',
      about: 'Eich {{dsl}}, a swyddog y cyngor ar gyfer honiadau yn erbyn staff: ffôn neu e-bost i bob un.',
    },
    police: { title: 'Sut i gysylltu â’r heddlu', about: 'Y swyddog ysgolion, neu’r orsaf. Mewn argyfwng 999.' },
    unit: {
      title: 'Wrth bwy i ddweud pan efallai nad yw’r ysgol yn ddiogel',
      about: 'O dan yr enw y mae eich ysgol yn ei ddefnyddio.',
    },
    holidays: { title: 'Gwyliau’r ysgol', about: 'Nid yw dyddiad cau llythyr yn disgyn arnynt. Gallwch ludo’r rhestr.' },
    casebook: {
      title: 'Cyfrinymadrodd y llyfr achosion',
      about: 'Mae’n cadw’r hyn a drosglwyddir rhag pawb arall. Argraffwch y daflen adfer.',
    },
    card: {
      title: 'Cerdyn yr ysgol',
      about: 'Mae staff yn ei lwytho, fel mai dim ond chi sy’n gallu agor yr hyn y maent yn ei drosglwyddo.',
    },
  },
} satisfies Translation<typeof english>;
