// Welsh texts of the packDocument namespace.
import type { packDocument as source } from '@/utils/i18n/en/pack-document';
import type { Translation } from '@/utils/i18n/text-types';

export const packDocument: Translation<typeof source> = {
  for: {
    police: 'Tystiolaeth i’r heddlu',
    platform: 'Adroddiad i’r platfform',
    advice: 'Tystiolaeth ar gyfer cyngor',
    dsl: 'I’r person diogelu dynodedig',
    transfer: 'Trosglwyddo achos',
    'health-safety': 'I’r Uned Iechyd a Diogelwch',
    allegations: 'I swyddog y cyngor ar gyfer honiadau yn erbyn staff',
    governors: 'I Gadeirydd y panel neu’r clerc',
    letter: 'Amgaead ar gyfer llythyr',
  },
  to: {
    police: 'Yr heddlu',
    platform: 'Y platfform',
    advice: 'Y cyngor, cyfreithiwr neu undeb',
    dsl: 'Y person diogelu dynodedig',
    transfer: 'Pwy bynnag sy’n trin yr achos o hyn ymlaen',
    'health-safety': 'Yr Uned Iechyd a Diogelwch',
    allegations: 'Swyddog y cyngor ar gyfer honiadau yn erbyn staff',
    governors: 'Cadeirydd y panel neu’r clerc',
    letter: 'Derbynnydd y llythyr',
  },
  about: {
    police:
      'Mae ysgol yn trosglwyddo’r hyn a gofnodwyd o bostiadau a allai fod yn drosedd. Mae’n gofyn am gyfarwyddiadau cyn gwneud dim ei hun.',
    platform: 'Mae ysgol yn rhoi gwybod am gynnwys sy’n torri rheolau’r platfform ei hun, ac yn gofyn am ei dynnu.',
    advice: 'Mae ysgol yn trosglwyddo’r hyn a gofnodwyd o bostiadau, ac yn gofyn am gyngor. Mae’n gyfrinachol.',
    dsl: 'Yr hyn a gofnodwyd o’r achos hwn, i chi benderfynu arno. Gellir ei dderbyn yn eich llyfr achosion eich hun.',
    transfer:
      'Gofynnir i chi drin yr achos hwn o hyn ymlaen. Gellir ei dderbyn yn eich llyfr achosion eich hun, gyda’i holl dystiolaeth.',
    'health-safety': 'Mae pryder am ddiogelwch staff neu ddisgyblion.',
    allegations: 'Gall yr hyn a gofnodwyd ymwneud â honiad yn erbyn rhywun sy’n gweithio gyda phlant.',
    governors: 'Copïau gwaith ar gyfer cwyn. Mae rhannau wedi’u gorchuddio i ddiogelu pobl eraill.',
    letter: 'Copïau gwaith. Mae rhannau wedi’u gorchuddio fel na ellir adnabod neb a roddodd wybod.',
  },
  cover: {
    title: 'Tudalen glawr',
    from: 'Oddi wrth',
    made: 'Gwnaed ar',
    items: 'Eitemau',
    inside: 'Beth sydd y tu mewn',
    picture: 'llun seliedig eitem {{item}}',
    copy: 'copi gwaith o eitem {{item}}: mae rhannau ohono wedi’u gorchuddio; ni newidiwyd y llun seliedig',
    received: 'fel y derbyniodd yr ysgol hi ar {{time}}, heb ei newid; cod derbyn {{receipt}}',
    inPart: 'yn rhan {{number}}',
    reporter: 'Pwy a roddodd wybod. Mae’r sawl a roddodd wybod yn ddienw, ac nid yw pwy bynnag a’i cofnododd wedi’i enwi.',
    covered: 'Beth sydd o dan rannau gorchuddiedig llun. Ni all neb eu dadorchuddio yn y llun hwnnw.',
    checkHeading: 'Sut i’w wirio',
    check:
      'Mae README.txt yn dweud sut, gydag openssl a sha256sum neu mewn porwr gyda verify.html. Cymharwch ôl bys allwedd yr ysgol, isod, â’r un y mae’r ysgol yn ei ddweud wrthych dros y ffôn.',
    signer: 'Ôl bys allwedd yr ysgol',
  },
  beside: {
    items: 'y rhestr eitemau',
    report: 'yr adroddiad, sy’n agor mewn unrhyw borwr',
    statement: 'ffurflen datganiad i unrhyw un sy’n dewis gwneud un',
    pdf: 'y rhain i gyd mewn un PDF',
    custody: 'beth ddigwyddodd i’r dystiolaeth yn yr ysgol, i gyfrifiadur ei wirio',
  },
  warning:
    'I Gadeirydd y panel neu’r clerc yn unig. Peidiwch â’i ddangos i lywodraethwr a allai eistedd ar y panel: rhaid iddynt beidio â gwybod dim am y mater ymlaen llaw.',
  items: {
    title: 'Rhestr eitemau',
    intro: 'Achos {{code}}. Gelwir pob eitem wrth ei rhif; gellir ysgrifennu rhif y derbynnydd ei hun wrth ei hymyl.',
    number: 'Rhif y derbynnydd ei hun:',
    what: 'Beth ydyw',
    picture: 'Llun',
    copy: 'Copi gwaith',
    record: 'Ôl bys y ffeithiau seliedig',
  },
  statement: {
    title: 'Ffurflen datganiad',
    choice:
      'Nid oes rhaid i neb lenwi hon. Nid yw’r ffeil hon yn dweud pwy a gofnododd yr eitemau hyn. Mae pwy bynnag sy’n dewis gwneud datganiad yn ei lenwi â llaw ac yn ei eiriau ei hun.',
    name: 'Enw:',
    role: 'Galwedigaeth:',
    contact: 'Sut i gysylltu:',
    items: 'Eitemau',
    words: 'Beth a welsoch ac a wnaethoch, yn eich geiriau eich hun',
    wordsHint: 'Pryd a ble y gwelsoch ef, sut y daethoch i’w weld, a’ch bod wedi’i gofnodi.',
    declaration: 'Datganiad',
    declarationHint: 'Yn y geiriau a rydd yr heddlu i chi.',
    signature: 'Llofnod:',
    date: 'Dyddiad:',
    witness: 'Tystiwyd gan:',
  },
  platform: {
    heading: 'Beth yr ydym yn rhoi gwybod amdano',
    intro:
      'Mae’r canlynol yn torri eich rheolau. Tynnwch ef, os gwelwch yn dda, a chadwch yr hyn y gall fod ei angen ar yr heddlu.',
    terms: 'Rheolau y mae’n eu torri',
    where: 'Ble i roi gwybod',
    itself: 'drwy ddewislen y peth ei hun',
    account: 'I’r ysgol: rhowch wybod o gyfrif yr ysgol, nid o gyfrif personol neb. Peidiwch ag ychwanegu enwau disgyblion.',
    seen: 'Gwelwyd ar',
    noAddress: 'Nid oes gan negeseuon WhatsApp gyfeiriad: rhowch wybod am y neges yn y sgwrs, drwy ei dewislen ei hun.',
  },
};
