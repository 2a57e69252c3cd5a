// Welsh texts of the handover namespace: the tab in which a case is handed over.
import type { handover as english } from '@/utils/i18n/en/handover';
import type { Translation } from '@/utils/i18n/text-types';

export const handover = {
  title: 'Trosglwyddo i’r Pennaeth',
  titleTo: 'Trosglwyddo {{toWhom}}',
  toWhom: {
    head: 'i’r Pennaeth',
    deputy: 'i’r Dirprwy Bennaeth',
    chair: 'i Gadeirydd y Llywodraethwyr',
    dsl: 'i’r DSP',
  },
  caseOf: 'Achos {{code}}',
  who: {
    title: 'Cyn i chi ei drosglwyddo',
    danger:
      'Os gallai rhywun gael niwed, ffoniwch 999 yn gyntaf; gall y dystiolaeth aros. Pan nad yw’n argyfwng, rhif yr heddlu yw 101.',
    safeguarding:
      'Gallai eitem ymwneud â niwed i blentyn. Dywedwch wrth eich {{term}} nawr, pwy bynnag sydd dan sylw; peidiwch ag aros am y trosglwyddo hwn.',
    question: 'A yw’r mater yn ymwneud â’r Pennaeth?',
    hint: 'Mae’r postiad yn sôn am y Pennaeth, yn enwi’r Pennaeth, neu’n cyhuddo’r Pennaeth o rywbeth.',
    yes: 'Ydy',
    no: 'Nac ydy',
    missing: 'Dywedwch a yw’r mater yn ymwneud â’r Pennaeth',
    receiver: 'Pwy ddylai ei dderbyn?',
    receiverHint: 'Nid yw mater sy’n ymwneud â’r Pennaeth byth yn mynd at y Pennaeth.',
    receiverMissing: 'Dewiswch pwy ddylai ei dderbyn',
    deputy: 'Y Dirprwy Bennaeth',
    chair: 'Cadeirydd y Llywodraethwyr',
    chairHint: 'Lle nad oes Dirprwy, neu lle mae’r Pennaeth wedi’i gyhuddo o niweidio plentyn.',
    noDeputy:
      'Mae ap Tyst wedi cael gwybod nad oes gan yr ysgol Ddirprwy Bennaeth, felly at Gadeirydd y Llywodraethwyr y cyfeirir y ffeil.',
  },
  check: {
    title: 'Gwirio beth sy’n mynd i mewn',
    intro:
      'Bydd y ffeil wedi’i chyfeirio {{toWhom}}. Nid oes dim yn gadael y cyfrifiadur hwn nes i chi ei gadw, ac nid oes dim yn cael ei anfon.',
    evidence: 'Tystiolaeth',
    item: 'Eitem {{number}}',
    covered_zero: 'dim wedi’i orchuddio',
    covered_one: '{{count}} rhan wedi’i gorchuddio',
    covered_two: '{{count}} ran wedi’u gorchuddio',
    covered_few: '{{count}} rhan wedi’u gorchuddio',
    covered_many: '{{count}} rhan wedi’u gorchuddio',
    covered_other: '{{count}} rhan wedi’u gorchuddio',
    concern: 'Yr hyn a ddywedoch amdano',
    noConcern: 'Ni wnaethoch ysgrifennu dim amdano.',
    files: 'Y ffeiliau y tu mewn',
    language: 'Iaith yr adroddiad',
    languageHint: 'Mae’r hyn a ysgrifennodd tudalennau a phobl yn aros fel y mae.',
  },
  hide: {
    title: 'Beth nad yw’n ei ddweud, a beth na all ei guddio',
    promise:
      'Nid yw eich enw na’ch cyfrif yn y ffeil hon, ac nid yw’r ysgol yn dweud wrth yr awdur pwy roddodd wybod. Gallai llys, yr heddlu neu’r platfform ddarganfod o hyd, ac mewn grŵp bach gall pobl ddyfalu.',
    channel:
      'Mae’r ffordd yr ydych yn ei anfon yn eich enwi: mae e-bost a Teams yn dangos yr anfonwr, a ffeil ar yriant yn dangos ei pherchennog.',
    time: 'Mae amseroedd y cofnodi a’r selio ynddi. Wrth ymyl amserlen gallent ddangos pwy oedd yn rhydd bryd hynny.',
    words: 'Mae’r hyn a ysgrifennoch am eitem yn mynd i mewn air am air. Gall pobl adnabod eich ffordd o ysgrifennu.',
    direct: 'Eitemau o sgwrs un-i-un: {{items}}. Bydd yr awdur yn gwybod pwy a’i dangosodd.',
    group: 'Eitemau o grŵp: {{items}}. Mewn grŵp bach gall yr awdur weithio allan pwy a’i dangosodd.',
    waysTitle: 'Ffyrdd o’i drosglwyddo sy’n dweud llai amdanoch chi',
    stick: 'Ar gofbin, wedi’i roi â llaw: nid oes neges nac anfonwr.',
    print:
      'Wedi’i argraffu: agorwch report.html o’r ffeil a’i argraffu. Ni ellir gwirio papur fel y gellir gwirio’r ffeil, felly cadwch y ffeil hefyd.',
    drive: 'Mewn ffolder ar yriant yr ysgol y mae sawl person yn ei defnyddio. Gall cymorth TG weld o hyd pwy a’i rhoddodd yno.',
  },
  save: {
    title: 'Cadw’r ffeil',
    intro: 'Mae ap Tyst yn ysgrifennu un ffeil. Nid yw ei henw, {{name}}, yn dweud pwy na beth.',
    introMany:
      'Mae gormod o dystiolaeth ar gyfer un ffeil, felly mae ap Tyst yn ysgrifennu {{count}}. Cadwch nhw un ar ôl y llall: mae’r olaf yn enwi’r lleill.',
    where: 'Y lle gorau: gyriant yr ysgol neu gofbin sy’n eiddo i’r ysgol. Nid e-bost, ffôn na ffolder cwmwl personol.',
    part: 'Rhan {{number}} o {{count}}',
    fileType: 'Ffeil dystiolaeth Tyst',
    save: 'Cadw’r ffeil',
    savePart: 'Cadw rhan {{number}} o {{count}}',
    download: 'Lawrlwytho yn lle hynny',
    downloadOnly: 'Lawrlwytho’r ffeil',
    downloadHint: 'Os nad yw’r cyfrifiadur hwn yn gadael i chi ddewis lle, mae’r ffeil yn mynd i’ch lawrlwythiadau.',
    writing: 'Yn ysgrifennu: {{percent}} %',
    stop: 'Stopio',
    written: 'Wedi’i chadw',
    offered: 'Lawrlwytho wedi dechrau',
    waiting: 'Ddim eto',
    notChosen: 'Ni ddewiswyd lle, felly ni ysgrifennwyd dim. Cadwch eto, neu lawrlwythwch yn lle hynny.',
    stopped: 'Wedi stopio. Ni adawyd ffeil hanner parod, ac ni chofnodwyd dim.',
    refused:
      'Ni adawodd y cyfrifiadur hwn i ap Tyst ysgrifennu yno. Ni chofnodwyd dim. Dewiswch le arall, neu lawrlwythwch yn lle hynny.',
  },
  done: {
    titleWritten: 'Mae’r ffeil wedi’i chadw',
    titleOffered: 'Mae’r lawrlwytho wedi dechrau',
    titleGiven: 'Mae wedi’i throsglwyddo',
    titleNotSaved: 'Ni chadwyd dim',
    offeredHint: 'Ni all ap Tyst weld a gyrhaeddodd. Chwiliwch am {{name}} yn eich lawrlwythiadau.',
    withoutPdf:
      'Nid yw’r ffeil yn cynnwys PDF o’i hadroddiad: byddai wedi bod yn rhy fawr, neu ni ellid ei wneud. Gellir agor ac argraffu ei report.html yn lle hynny.',
    withoutPdfIn:
      'Nid yw’r rhannau hyn yn cynnwys PDF o’u hadroddiad: {{numbers}}. Byddai wedi bod yn rhy fawr, neu ni ellid ei wneud. Gellir agor ac argraffu’r report.html sydd ynddynt yn lle hynny.',
    receiptTitle: 'Cod derbyn',
    receipt:
      'Ysgrifennwch ef wrth ymyl cod yr achos. Mae wedi’i gyfrifo o’r ffeil: mae pwy bynnag sydd â’r un ffeil yn cael yr un cod.',
    question: 'A ydych chi wedi’i rhoi {{toWhom}}?',
    given: 'Ydw, mae wedi’i throsglwyddo',
    notYet: 'Ddim eto? Gallwch ateb yn nes ymlaen, yma neu yn y llyfr achosion.',
    notSaved: 'Ni chyrhaeddodd y lawrlwythiad',
    recordedGiven: 'Cofnodwyd: trosglwyddwyd {{toWhom}}.',
    recordedNotSaved: 'Cofnodwyd: ni chyrhaeddodd y lawrlwythiad. Mae’r dystiolaeth heb ei newid yma.',
    saveAgain: 'Gwneud y ffeil eto',
    nowTitle: 'Beth i’w wneud â’r ffeil hon',
    now: {
      drive: 'Cadwch hi ar yriant yr ysgol. Peidiwch â’i hanfon o gyfeiriad e-bost personol nac i un.',
      email: 'Mae e-bost, hyd yn oed un yr ysgol, yn dangos pwy a’i hanfonodd.',
      whole: 'Cadwch hi fel y mae. Dim ond y ffeil gyfan y gellir ei gwirio, nid yr hyn a dynnir ohoni.',
      copies: 'Unwaith y bydd wedi’i throsglwyddo, dilëwch gopïau eraill a wnaethoch, yn eich lawrlwythiadau er enghraifft.',
      author: 'Peidiwch ag ateb, gwneud sylw na chysylltu â’r awdur. O hyn ymlaen yr ysgol sy’n penderfynu.',
    },
    copyTitle: 'Beth sy’n digwydd i’r copi yma',
    copy: 'Mae’r dystiolaeth a seliwyd yn aros yn ap Tyst ar y cyfrifiadur hwn nes i’r derbynnydd gadarnhau bod y ffeil wedi cyrraedd heb ei newid. Mae ei lyfr achosion yn dangos cod cadarnhau ar eich cyfer. Rhowch ef yn yr achos.',
    copyThen_zero:
      'Caiff y lluniau eu tynnu oddi yma {{count}} diwrnod wedi hynny; mae’r ffeithiau, yr olion bysedd digidol a’r hanes yn aros.',
    copyThen_one:
      'Caiff y lluniau eu tynnu oddi yma {{count}} diwrnod wedi hynny; mae’r ffeithiau, yr olion bysedd digidol a’r hanes yn aros.',
    copyThen_two:
      'Caiff y lluniau eu tynnu oddi yma {{count}} ddiwrnod wedi hynny; mae’r ffeithiau, yr olion bysedd digidol a’r hanes yn aros.',
    copyThen_few:
      'Caiff y lluniau eu tynnu oddi yma {{count}} diwrnod wedi hynny; mae’r ffeithiau, yr olion bysedd digidol a’r hanes yn aros.',
    copyThen_many:
      'Caiff y lluniau eu tynnu oddi yma {{count}} diwrnod wedi hynny; mae’r ffeithiau, yr olion bysedd digidol a’r hanes yn aros.',
    copyThen_other:
      'Caiff y lluniau eu tynnu oddi yma {{count}} diwrnod wedi hynny; mae’r ffeithiau, yr olion bysedd digidol a’r hanes yn aros.',
    toCase: 'Agor yr achos',
  },
  earlier: {
    title: 'Gwnaed ffeil o’r achos hwn o’r blaen',
    given: 'Trosglwyddwyd yr achos hwn {{toWhom}}, yn y ffeil {{file}}.',
    again: 'Nid oes angen dim arall. Os oes angen gwneud y ffeil eto, ewch ymlaen isod.',
    newer_zero: 'Ni seliwyd dim ers y trosglwyddo diwethaf.',
    newer_one: 'Seliwyd {{count}} eitem arall ers y trosglwyddo diwethaf.',
    newer_two: 'Seliwyd {{count}} eitem arall ers y trosglwyddo diwethaf.',
    newer_few: 'Seliwyd {{count}} eitem arall ers y trosglwyddo diwethaf.',
    newer_many: 'Seliwyd {{count}} eitem arall ers y trosglwyddo diwethaf.',
    newer_other: 'Seliwyd {{count}} eitem arall ers y trosglwyddo diwethaf.',
  },
  cleared:
    'Trosglwyddwyd popeth yn yr achos hwn, ac mae ei luniau wedi gadael y cyfrifiadur hwn. Nid oes dim ar ôl yma i’w drosglwyddo.',
  empty: 'Nid oes tystiolaeth wedi’i selio yn yr achos hwn eto. Adolygwch a seliwch gofnod yn gyntaf.',
} satisfies Translation<typeof english>;
