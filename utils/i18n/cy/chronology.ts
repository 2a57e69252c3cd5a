// Welsh texts of the entry that is pasted into the school's own safeguarding record.
import type { chronology as english } from '@/utils/i18n/en/chronology';
import type { Translation } from '@/utils/i18n/text-types';

export const chronology = {
  title: 'Cofnod ar gyfer y cofnod diogelu, wedi’i wneud gyda Tyst',
  reference: 'Achos',
  made: 'Gwnaed y cofnod',
  item: 'Eitem {{number}}',
  what: 'Beth',
  siteTime: 'fel y mae’r wefan yn ei ddangos',
  deviceClock: 'yn ôl cloc y cyfrifiadur a’i cofnododd',
  trusted: 'Amser dibynadwy, y ffeil a dderbyniodd yr ysgol',
  noTrusted: 'ni chafwyd yr un',
  source: 'Ffynhonnell',
  notRepeated: 'cofnodwyd heb lun; mae’r cyfeiriad yn aros yn Tyst, fel na fydd neb yn edrych eto',
  who: 'Pwy sy’n gysylltiedig',
  author: 'yr awdur (y cyfrif a ddangosir: {{account}}); rhaid sefydlu cyfrif pwy ydyw',
  authorIs: 'Yr awdur, yn ôl rôl',
  isAbout: 'Mae’n ymwneud â, yn ôl rôl',
  concern: 'Y pryder, yng ngeiriau’r sawl a’i cofnododd',
  child: 'A allai plentyn fod wedi cael niwed, neu gael niwed',
  childAnswer: {
    yes: 'gallai',
    'not-sure': 'ddim yn siŵr',
    no: 'na allai',
  },
  fingerprint: 'Ôl bys y cofnod a seliwyd (SHA-256)',
  advice: 'Cyngor diogelu',
  given: 'Rhoddwyd',
  givenOn: 'Ar',
  card: 'Cofnod cronolegol',
  about:
    'Testun plaen ar gyfer cofnod diogelu’r ysgol ei hun: beth, pryd, yn ôl pa gloc, o ble, a’r ôl bys. Nid yw’n dweud pwy a roddodd wybod.',
  copyItem: 'Copïo cofnod cronolegol ar gyfer eitem {{number}}',
  copyCase: 'Copïo cofnod cronolegol',
  copied: 'Wedi’i gopïo. Gludwch ef yn ffeil y plentyn yn eich system cofnodion diogelu.',
} satisfies Translation<typeof english>;
