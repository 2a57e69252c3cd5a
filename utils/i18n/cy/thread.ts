// Welsh texts of captures of a whole thread or chat.
import type { thread as english } from '@/utils/i18n/en/thread';
import type { Translation } from '@/utils/i18n/text-types';

export const thread = {
  take: 'Cymryd y postiad a’r hyn sydd oddi tano',
  takeChat: 'Cymryd y sgwrs yn ôl at y neges hon',
  takes: 'y postiad a’r hyn sydd oddi tano',
  takesChat: 'y sgwrs o’r neges hon hyd at y ddiweddaraf',
  since: 'O ba ddiwrnod? (dewisol)',
  sinceHint:
    'Gwag: o’r neges uchod. Fel arall caiff y sgwrs ei sgrolio i fyny at y diwrnod hwnnw, cyn belled ag y mae ar y cyfrifiadur hwn.',
  sinceDay: 'O {{day}} ymlaen. Caiff y sgwrs ei sgrolio i fyny at y diwrnod hwnnw, cyn belled ag y mae ar y cyfrifiadur hwn.',
  takesSince: 'y sgwrs o {{day}} hyd at y ddiweddaraf',
  takePage: 'Cymryd y dudalen gyfan',
  takesPage: 'y dudalen gyfan, o’i brig i’w diwedd',
  takePost: 'Cymryd y postiad hwn yn unig',
  takeMessage: 'Cymryd y neges hon yn unig',
  question: 'Pam mae angen mwy na’r un postiad?',
  hint: 'Peidiwch â chymryd mwy nag sydd ei angen: daw geiriau pobl eraill gydag ef.',
  ground: {
    context: 'Nid oes modd ei ddeall ar ei ben ei hun',
    'several-people': 'Mae sawl person yn ymuno',
    'goes-on': 'Mae’n parhau dros amser',
    'asked-for': 'Gofynnodd y Pennaeth neu’r heddlu amdano',
  },
  waits: 'Yn gyntaf, dywedwch pam mae angen mwy',
  ownMessages:
    'Caiff eich negeseuon eich hun eu cuddio. Gall yr awdur wedyn weld negeseuon pwy sydd ar goll: cymerwch yr un neges yn unig, neu gofynnwch i rywun arall gofnodi.',
  progress: 'Rhan {{done}} o ryw {{about}}, tua {{seconds}} eiliad ar ôl. Arhoswch ar y tab hwn.',
  title: 'Yr eitemau, yn eu trefn',
  list: 'Rhestr o’r eitemau ({{number}})',
  needed: 'Pam roedd angen mwy na’r un postiad',
  counts: {
    seen: 'Gwelwyd: {{number}}',
    whole: 'Cyfan: {{number}}',
    cut: 'Wedi’u cwtogi: {{number}}',
    collapsed: 'Wedi’u plygu gan y safle: {{number}}',
    notLoaded: 'Heb fod yn y llun: {{number}}',
  },
  state: {
    whole: 'cyfan',
    cut: 'wedi’i gwtogi',
    'not-loaded': 'heb fod yn y llun',
  },
  show: 'Dangos eitem {{number}} yn y llun',
  more: 'Mae’r rhestr yn dal y {{number}} eitem gyntaf; mae’r llun yn dangos y gweddill.',
} satisfies Translation<typeof english>;
