// Welsh texts of the check namespace.
import type { check as english } from '@/utils/i18n/en/check';
import type { Translation } from '@/utils/i18n/text-types';

export const check = {
  link: 'A yw eitem {{number}} yno o hyd?',
  links: 'Edrychwch unwaith a yw yno o hyd',
  title: 'A yw eitem {{number}} yno o hyd?',
  intro: 'Edrychwch unwaith, ar ôl y dyddiad cau. Chi sy’n agor y cyfeiriad; nid yw ap Tyst byth yn ei agor.',
  cannot: 'Ni ellir gwirio’r eitem hon: rhaid peidio ag edrych arni eto.',
  noAddress: 'Nid yw ei chyfeiriad yn hysbys. Chwiliwch amdani dim ond lle gallwch heb chwilio drwy gyfrif y person.',
  looked_zero: 'Ni ŵyr y llyfr achosion hwn am yr un tro yr edrychwyd ar y cyfrif hwn.',
  looked_one: 'Gŵyr y llyfr achosion hwn am {{count}} tro yr edrychwyd ar y cyfrif hwn.',
  looked_two: 'Gŵyr y llyfr achosion hwn am {{count}} dro yr edrychwyd ar y cyfrif hwn.',
  looked_few: 'Gŵyr y llyfr achosion hwn am {{count}} thro yr edrychwyd ar y cyfrif hwn.',
  looked_many: 'Gŵyr y llyfr achosion hwn am {{count}} thro yr edrychwyd ar y cyfrif hwn.',
  looked_other: 'Gŵyr y llyfr achosion hwn am {{count}} tro yr edrychwyd ar y cyfrif hwn.',
  lookedUnknown: 'Nid yw’n hysbys cyfrif pwy yw hwn, felly ni ellir cyfrif sawl gwaith yr edrychwyd arno.',
  repeated: 'Rydych wedi agor cyfrif y person hwn sawl gwaith. Stopiwch, a gofynnwch i gyfreithiwr y cyngor cyn edrych eto.',
  repeatedWhy:
    'Gall edrych dro ar ôl tro ar gyfrif rhywun fod yn wyliadwriaeth yn ôl y gyfraith, pwy bynnag sy’n ei wneud. Terfyn ap Tyst ei hun yw tri thro; nid yw’r cod yn enwi rhif.',
  source: 'Ffynhonnell: {{source}}. Fel yr oedd {{asAt}}. I’w gadarnhau gan gyfreithiwr y cyngor.',
  elsewhere: 'Cofnod y tu allan i’r achos hwn',
  how: {
    title: 'Sut i edrych',
    self: 'Agorwch y cyfeiriad mewn tab arall, â chyfrif yr ysgol ei hun neu heb fewngofnodi.',
    never: 'Byth drwy gyfrif rhiant, byth o dan enw arall, a pheidiwch â gofyn i neb edrych drosoch.',
    nothing: 'Peidiwch ag ateb, ymateb, dilyn na sgrolio drwy weddill y cyfrif.',
    capture:
      'Os yw yno: cofnodwch ef eto â botwm Tyst a’i selio. I’w gadw gyda’r achos hwn, trosglwyddwch ef i’r llyfr achosion hwn.',
    copy: 'Copïo’r cyfeiriad',
    elsewhere:
      'Nid yw’r cyfeiriad hwn yn arwain i’r safle y mae’r cofnod yn ei enwi. Peidiwch â’i agor, a gofynnwch i’r sawl a’i trosglwyddodd.',
    copied: 'Wedi’i gopïo',
    opened: 'Rwyf wedi edrych arno',
    openedHint: 'Yn rhoi ar gofnod edrychiad heb gofnod newydd.',
  },
  new: {
    title: 'Y cofnod newydd',
    question: 'Pa gofnod a wnaed nawr?',
    none: 'Nid oes un',
    nothing: 'Nid oes cofnod diweddarach o’r wefan hon, nac yn y llyfr achosion hwn nac wedi’i selio ar y cyfrifiadur hwn.',
    of: 'Eitem {{item}} o {{code}}, cofnodwyd {{time}}',
    received: 'yn y llyfr achosion hwn',
    here: 'wedi’i gofnodi ar y cyfrifiadur hwn, heb ei drosglwyddo eto',
    otherPlace: 'cyfeiriad arall',
  },
  side: {
    title: 'Bryd hynny a nawr',
    before: 'Eitem {{number}}, {{time}}',
    after: 'Cofnod newydd, {{time}}',
    note: 'Mae ap Tyst yn cymharu’r hyn a ddarllenodd. Chi sy’n cymharu’r lluniau a’r hyn na allai ei ddarllen.',
    fact: 'Beth',
    result: 'Wedi’i gymharu',
    same: 'Yr un fath',
    different: 'Gwahanol',
    unknown: 'Ni ellir dweud',
    words: 'Ei eiriau',
    gone: 'nid yw yno mwyach:',
    new: 'newydd:',
    tooLong: 'Mae’r geiriau’n wahanol ac yn rhy hir i’w marcio. Darllenwch y ddau yn yr eitemau.',
  },
  facts: {
    address: 'Cyfeiriad',
    author: 'Awdur',
    handle: 'Cyfrif',
    posted: 'Postiwyd',
    text: 'Geiriau',
    edited: 'Wedi’i nodi fel wedi’i olygu',
    audience: 'Pwy allai ei weld',
    whole: 'A yw’r cofnod yn gyfan',
  },
  result: {
    title: 'Beth gawsoch chi?',
    deadline: 'Roedd i’w ddileu erbyn 6 yr hwyr ar',
    said: 'Beth welsoch chi? Yn eich geiriau eich hun',
    record: 'Cofnodi’r canlyniad',
  },
  after: {
    'post-there': 'Mae’r postiad yno o hyd ar ôl y dyddiad cau. Nesaf: adroddiad i’r platfform, yna cyfreithiwr y cyngor.',
    'post-changed':
      'Newidiwyd y postiad, nis dilëwyd. Penderfynwch a yw hynny’n ddigon; fel arall adroddiad i’r platfform, yna cyfreithiwr y cyngor.',
  },
} satisfies Translation<typeof english>;
