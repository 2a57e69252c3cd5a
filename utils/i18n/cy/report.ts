// Welsh texts of the report namespace: the report inside a bundle.
import type { report as english } from '@/utils/i18n/en/report';
import type { Translation } from '@/utils/i18n/text-types';

export const report = {
  title: 'Adroddiad tystiolaeth',
  documentTitle: 'Adroddiad tystiolaeth, achos {{code}}',
  part: 'Rhan {{number}} o {{count}}',
  partNote:
    'Mae’r achos hwn yn llenwi {{count}} ffeil. Mae’r adroddiad hwn yn perthyn i ran {{number}} ac yn dangos yr eitemau sydd ynddi hi yn unig; mae’r gweddill yn y rhannau eraill, a’i hadroddiad ei hun ym mhob un.',
  item: 'Eitem {{number}}',
  notGiven: 'Heb ei nodi',
  source: 'Ffynhonnell: {{source}}',
  cover: {
    code: 'Cod yr achos',
    title: 'Teitl yr achos',
    reference: 'Cyfeirnod yr achos',
    school: 'Ysgol',
    to: 'At sylw',
    aboutHead: 'Mae’r mater yn ymwneud â’r Pennaeth, felly nid at y Pennaeth y cyfeiriwyd y ffeil hon.',
    reporter: 'Rhoddwyd gwybod gan',
    anonymous: 'Y sawl a roddodd wybod (dienw)',
    contents: 'Yn y ffeil hon',
    itemsOf: 'Eitemau: {{numbers}} (mae {{total}} yn yr achos)',
    last: 'Selio’r eitem olaf',
    confidential: 'Cyfrinachol: mae’n cynnwys data personol',
    both: 'Mae’r adroddiad hwn yn Gymraeg ac yna yn Saesneg. Mae’r ddwy ran yn dweud yr un peth.',
    toPart: 'Y rhan Gymraeg',
    pdfLeftOut:
      'Ni ellid ychwanegu’r adroddiad ar ffurf PDF hefyd (byddai’n rhy fawr, neu ni ellid ei wneud). Gellir argraffu’r dudalen hon yn lle hynny.',
    heading: 'Beth yw hwn',
    what: 'Cofnod o bostiadau fel yr oeddent ar sgrin pan gawsant eu cofnodi. Cafodd pob eitem ei selio ar y ddyfais a’i cofnododd; gellir canfod unrhyw newid diweddarach i’r llun neu i’r ffeithiau wrth ei ymyl drwy wirio’r ffeil hon.',
    limitsHeading: 'Beth nad yw hwn yn ei ddangos',
    limits: {
      truth: 'Bod yr hyn y mae’r postiad yn ei ddweud yn wir.',
      author: 'Pwy a’i hysgrifennodd mewn gwirionedd. Nid person yw cyfrif.',
      clock: 'Bod cloc y ddyfais yn gywir. Yn ôl y cloc hwnnw’n unig y mae’r amseroedd cofnodi.',
      page: 'Nad oedd y dudalen wedi’i newid ar y sgrin honno cyn iddi gael ei chofnodi.',
      still: 'Bod y postiad yno o hyd, neu nad oedd dim byd heblaw’r hyn a gofnodwyd.',
    },
    careHeading: 'Cyn i chi ei ddefnyddio',
    care: {
      danger: 'Rhywun mewn perygl nawr? Ffoniwch 999 yn gyntaf.',
      reporter: 'Nid yw’r sawl a roddodd wybod wedi’i enwi yma. Peidiwch â cheisio darganfod pwy oedd.',
      author: 'Peidiwch ag ateb y postiad na chysylltu â’i awdur cyn i’r ysgol benderfynu beth i’w wneud.',
      share: 'Cadwch y ffeil hon ar yriant yr ysgol. Dangoswch hi i neb ond y rhai y mae angen iddynt ei gweld.',
    },
  },
  summary: {
    heading: 'Yr eitemau’n gryno',
    item: 'Eitem',
  },
  facts: {
    platformId: 'Rhif y platfform ei hun arno',
    left: 'Hepgorwyd o’r cyfeiriad',
    yes: 'Ydy',
    no: 'Nac ydy',
    noText: 'Ni ellid darllen unrhyw eiriau. Gweler y llun.',
    shown: 'Dangosodd y dudalen: {{shown}}',
    exact: 'Pa mor fanwl: {{precision}}',
    agrees: 'Mae’r amser a gyfrifwyd a’r amser a ddangoswyd yn cytuno.',
    disagrees: 'Nid yw’r amser a gyfrifwyd a’r amser a ddangoswyd yn cytuno.',
    deviceClock: 'Yn ôl cloc y ddyfais a’i cofnododd',
    deviceOffset: 'Roedd y ddyfais wedi’i gosod i UTC{{offset}}',
  },
  concern: {
    heading: 'Pam y rhoddwyd gwybod amdano',
    categories: 'Mathau o bryder',
    words: 'Yng ngeiriau’r sawl a roddodd wybod',
    none: 'Dim wedi’i ddewis',
    safeguarding: 'A yw’n dweud neu’n awgrymu bod plentyn wedi cael neu y gallai gael niwed?',
    answer: { yes: 'Ydy', 'not-sure': 'Ddim yn siŵr', no: 'Nac ydy' },
    tellDsl: 'Dylid dweud wrth y person diogelu dynodedig yn gyntaf.',
    permission: 'Caniatâd i weld',
    ground: {
      member: 'Mae’r sawl a roddodd wybod yn y sgwrs hon',
      shown: 'Dangoswyd ef gan aelod o’r sgwrs, a gytunodd',
      danger: 'Edrychwyd arno oherwydd perygl i rywun',
    },
  },
  provenance: {
    logOnly:
      'Ni thynnwyd llun, o fwriad, ac ni chadwyd yr un gair o’r postiad: gallai ddangos delweddau na ddylid eu cadw. I’r Person Diogelu Dynodedig yn unig y mae’r cofnod hwn.',
    doNotOpen: 'Peidiwch ag agor y cyfeiriad, a pheidiwch â disgrifio’r ddelwedd. Penderfynir ar y cam nesaf gyda’r heddlu.',
    supplied:
      'Rhoddodd rhywun y llun hwn i’r ysgol. Ni welodd ap Tyst y dudalen: ni all neb ddweud o’r ffeil hon a newidiwyd y llun cynt, pryd y’i gwnaed, na beth sydd ar goll ohono. Teipiwyd popeth wrth ei ochr.',
    told: 'Dyma a ddywedodd rhywun wrth yr ysgol. Ni welodd ap Tyst y dudalen, ac nid oes llun ohoni eto.',
  },
  pdf: {
    page: 'Tudalen {{number}} o {{count}}',
    reduced: 'Mae’r llun wedi’i leihau ar gyfer y ddogfen hon; yr un a seliwyd yw {{address}} yn yr un ffeil.',
    leftOut: 'Nid yw’r llun yn y ddogfen hon, er mwyn ei chadw’n fach: {{address}} yn yr un ffeil ydyw.',
  },
  picture: {
    heading: 'Llun',
    alt: 'Llun o eitem {{number}} fel yr oedd ar y sgrin',
    screenshot: 'Sgrinlun',
    rendition: 'Nid sgrinlun: wedi’i ail-greu o’r dudalen, am fod y porwr wedi gwrthod sgrinluniau',
    supplied: 'Llun a roddodd rhywun i’r ysgol, wedi’i gadw eto heb ei ddata cudd',
    none: 'Ni chymerwyd llun o’r eitem hon.',
    part: 'Rhan {{number}} o {{count}} o’r llun. Mae diwedd pob rhan i’w weld eto ar ben y nesaf.',
    size: '{{width}} × {{height}} picsel, ar raddfa sgrin o {{scale}}',
    tiles_zero: 'Heb ddarnau',
    tiles_one: 'Wedi’i gymryd mewn un darn',
    tiles_two: 'Wedi’i roi at ei gilydd o {{count}} ddarn, a’u gorgyffwrdd wedi’i gymharu',
    tiles_few: 'Wedi’i roi at ei gilydd o {{count}} darn, a’u gorgyffwrdd wedi’i gymharu',
    tiles_many: 'Wedi’i roi at ei gilydd o {{count}} darn, a’u gorgyffwrdd wedi’i gymharu',
    tiles_other: 'Wedi’i roi at ei gilydd o {{count}} darn, a’u gorgyffwrdd wedi’i gymharu',
    covered_zero: 'Nid oes unrhyw ran wedi’i gorchuddio',
    covered_one: 'Mae un rhan wedi’i gorchuddio',
    covered_two: 'Mae {{count}} ran wedi’u gorchuddio',
    covered_few: 'Mae {{count}} rhan wedi’u gorchuddio',
    covered_many: 'Mae {{count}} rhan wedi’u gorchuddio',
    covered_other: 'Mae {{count}} rhan wedi’u gorchuddio',
    coveredNone: 'Nid oes dim wedi’i orchuddio',
    coveredAccount: 'i guddio’r cyfrif yr edrychwyd ohono: {{number}}',
    coveredHand: 'â llaw: {{number}}',
    coveredMeaning:
      'Dinistriwyd yr hyn sydd wedi’i orchuddio cyn selio, fel na ellir adnabod y sawl a roddodd wybod. Ni all neb ei adfer, gan gynnwys yr heddlu.',
    moving_zero: 'Ni symudodd unrhyw ran ohoni’i hun',
    moving_one: 'Symudodd un rhan ohoni’i hun (fideo neu rifydd) ac ni chafodd ei chymharu',
    moving_two: 'Symudodd {{count}} ran ohonynt eu hunain (fideo neu rifydd) ac ni chawsant eu cymharu',
    moving_few: 'Symudodd {{count}} rhan ohonynt eu hunain (fideo neu rifydd) ac ni chawsant eu cymharu',
    moving_many: 'Symudodd {{count}} rhan ohonynt eu hunain (fideo neu rifydd) ac ni chawsant eu cymharu',
    moving_other: 'Symudodd {{count}} rhan ohonynt eu hunain (fideo neu rifydd) ac ni chawsant eu cymharu',
  },
  whole: {
    heading: 'A yw’n gyflawn?',
    because: 'Mae’n rhannol oherwydd:',
    seen: 'Postiadau neu negeseuon yn y llun: {{number}}',
    alterations: 'Beth wnaeth y cofnodi i’r dudalen',
    untouched: 'Dim. Ni chafodd y dudalen ei sgrolio, ei chlicio na’i newid.',
    scrolledOn:
      'Sgroliwyd o {{before}} i {{visited}} (unedau’r dudalen); daeth y cofnodi i ben cyn gweld y dudalen yn cael ei rhoi’n ôl',
    scrolled: 'Sgroliwyd o {{before}} i {{visited}}, yna yn ôl i {{after}} (unedau’r dudalen)',
    requests: 'Yn y cyfamser, llwythodd y dudalen ei hun (lluniau, data): {{number}}. Ni ofynnodd ap Tyst am ddim ohono.',
  },
  digests: {
    heading: 'Olion bysedd digidol ar gyfer gwirio',
    record: 'Ffeithiau (capture.json)',
    picture: 'Llun',
    source: 'Testun y dudalen (source.txt)',
    previous: 'Y sêl cyn hon',
    first: 'Dim: hon oedd y gyntaf yn yr achos',
    tool: 'Gwnaed gyda',
    exhibit: 'Cyfeirnod arddangosyn yr heddlu:',
  },
  custody: {
    heading: 'Hanes y dystiolaeth hon',
    intro:
      'Mae pob llinell yn cynnwys ôl bys digidol y llinell o’i blaen, fel na ellir newid na thynnu llinell heb i rywun sylwi.',
    ends: 'Mae’n gorffen gyda’r selio olaf, gan na all ffeil gynnwys y digwyddiad o’i chreu ei hun.',
    endsPack: 'Dyma’r hanes yn llyfr achosion yr ysgol, hyd at wneud y pecyn hwn.',
    number: 'Rhif',
    when: 'Pryd (cloc y ddyfais)',
    what: 'Beth ddigwyddodd',
    digest: 'Ôl bys digidol y llinell',
    event: {
      sealed: 'Seliwyd',
      'bundle-written': 'Cadwyd ffeil i’w throsglwyddo',
      'bundle-offered': 'Cynigiwyd ffeil i’w throsglwyddo fel lawrlwythiad',
      'handed-over': 'Trosglwyddwyd',
      'bundle-not-saved': 'Ni chadwyd y ffeil a gynigiwyd',
      withheld: 'Gwnaed yn amhosibl ei weld: cofnodwyd drwy gamgymeriad',
      removed: 'Tynnwyd y llun o ap Tyst',
      received: 'Derbyniwyd ffeil, heb ei newid',
      'working-copy-made': 'Gwnaed copi gwaith',
      'working-copy-removed': 'Tynnwyd copi gwaith',
      'receipt-confirmed': 'Cadarnhaodd y derbynnydd i’r ffeil gyrraedd',
      'copy-cleared': 'Tynnwyd y llun o gyfrifiadur yr anfonwr: cadarnhawyd iddo gyrraedd',
      'act-recorded': 'Cofnodwyd gweithred',
      timestamped: 'Cafwyd amser dibynadwy ar gyfer ffeil a dderbyniwyd',
      'letter-made': 'Gwnaed llythyr',
      'letter-discarded': 'Cafwyd gwared ar lythyr',
      'meeting-pack-made': 'Gwnaed papurau ar gyfer cyfarfod',
      'pack-begun': 'Pecyn ar fin cael ei gadw',
      'pack-not-saved': 'Ni chadwyd y pecyn',
      'pack-written': 'Cadwyd pecyn',
      'pack-offered': 'Cynigiwyd pecyn i’w lawrlwytho',
      'deadline-recorded': 'Cofnodwyd dyddiad cau',
      'visit-recorded': 'Edrychwyd eto, heb gofnod newydd',
      'reference-given': 'Rhoddwyd neu newidiwyd cyfeirnod yr ysgol',
      purged: 'Gwaredwyd popeth arall o’r achos',
      erased: 'Dilëwyd rhywbeth ar gais person',
    },
  },
  check: {
    heading: 'Sut i wirio’r ffeil hon',
    intro:
      'Cadwch y ffeil ZIP a gawsoch fel y mae, a gwiriwch y ffeil honno: gallai’r hyn a ddadbaciwyd ohoni fod wedi’i newid ers hynny. Mae README.txt ynddi’n rhestru’r gorchmynion, ac nid oes angen ap Tyst arnynt.',
    steps: {
      receipt:
        'Gofynnwch i’r sawl a’i trosglwyddodd am y cod derbyn. Daw o’r ffeil ZIP ei hun, felly ar ei sgrin ef neu hi y mae, nid yma.',
      verifier:
        'Agorwch verify.html mewn unrhyw borwr a dewiswch y ffeil ZIP; nid anfonir dim. Defnyddiwch gopi gan yr ysgol neu o’r man lle cyhoeddir Tyst: gall pwy bynnag sy’n newid ffeil newid y verify.html sydd ynddi hefyd.',
      signature: 'Gwiriwch y llofnod. Mae’n cwmpasu pob ffeil yn y ZIP, gan gynnwys yr adroddiad hwn.',
      signer:
        'Cymharwch ôl bys digidol y llofnodwr â’r un sy’n hysbys i’r ysgol. Nid yw llofnod dilys gan allwedd nad oes neb yn ei hadnabod ond yn dangos nad yw’r ffeil wedi newid ers ei llofnodi.',
    },
    signer: 'Ôl bys digidol y llofnodwr (SHA-256 o’r dystysgrif)',
    signerNote: 'Gwnaed yr allwedd ar gyfer yr un achos hwn ac nid yw’n enwi neb.',
    bundle: 'Rhif y bwndel hwn',
  },
  glossary: {
    heading: 'Geiriau a ddefnyddir yma',
    case: {
      word: 'Achos; cod yr achos',
      meaning:
        'Popeth a gofnodwyd am un mater. Mae’r cod ar hap ac nid yw’n dweud dim wrth neb; mae cyfeirnod yr ysgol ei hun wrth ei ymyl lle mae un.',
    },
    item: {
      word: 'Eitem',
      meaning:
        'Un cofnodiad o dudalen, â rhif yn ei achos. Dim ond pan fydd tyst yn ei gyflwyno y daw’n arddangosyn, â chyfeirnod yr heddlu.',
    },
    account: {
      word: 'Awdur; cyfrif',
      meaning: 'Y cyfrif y mae’r postiad yn sefyll oddi tano ar y wefan. Cwestiwn arall yw pwy a’i defnyddiodd.',
    },
    address: {
      word: 'Cyfeiriad',
      meaning:
        'Lle’r oedd y postiad. Nid dolen mohono yma: mae ei agor yn dangos i’r wefan fod rhywun wedi edrych. Nid oes un gan WhatsApp; yno mae’r sgwrs, rhif y neges a’r amser yn sefyll yn ei le.',
    },
    clock: {
      word: 'Cloc y ddyfais; UTC',
      meaning:
        'Amseroedd cloc y cyfrifiadur ei hun yw’r amseroedd cofnodi, ac nid oes neb arall wedi’u cadarnhau. UTC yw amser cyffredin y byd: amser y DU yn y gaeaf, ac awr y tu ôl iddo yn yr haf.',
    },
    covered: {
      word: 'Wedi’i orchuddio',
      meaning: 'Rhan o lun a ddinistriwyd cyn selio fel nad yw’n dangos pwy oedd yn edrych. Mae’r hyn sydd oddi tano wedi mynd.',
    },
    whole: {
      word: 'Cyflawn; rhannol',
      meaning:
        'A yw’r llun yn dangos popeth yr oedd i fod i’w ddangos. Mae rhannol bob amser yn dweud pam. Y rhaglen sy’n barnu, o’r hyn a ddywedodd y dudalen wrthi.',
    },
    redrawn: {
      word: 'Llun wedi’i ail-greu',
      meaning: 'Darlun a wnaed o eiriau a chynllun tudalen lle gwrthododd y porwr sgrinlun. Nid sgrinlun mohono.',
    },
    noPicture: {
      word: 'Wedi’i gofnodi heb lun',
      meaning: 'Lle’r oedd rhywbeth a phryd, heb lun na gair ohono, am y gallai fod yn ddelweddau na ddylid eu cadw.',
    },
    supplied: {
      word: 'Wedi’i roi i’r ysgol',
      meaning: 'Rhoddwyd i’r ysgol gan rywun. Ni welodd ap Tyst y dudalen.',
    },
    sealed: {
      word: 'Wedi’i selio',
      meaning: 'Wedi’i gau ar y ddyfais a’i cofnododd. O hynny ymlaen gellir canfod unrhyw newid i’r llun neu’r ffeithiau.',
    },
    fingerprint: {
      word: 'Ôl bys digidol (SHA-256)',
      meaning:
        'Rhif o 64 nod a gyfrifir o ffeil. Mae’r newid lleiaf i’r ffeil yn rhoi rhif arall, ac ni wyddys am neb a all wneud dwy ffeil â’r un rhif.',
    },
    history: {
      word: 'Hanes y dystiolaeth',
      meaning: 'Y cofnod cadwraeth: beth ddigwyddodd i’r achos a phryd, pob llinell ynghlwm wrth yr un o’i blaen.',
    },
    signature: {
      word: 'Llofnod; ôl bys digidol y llofnodwr',
      meaning:
        'Fe’i gwnaed dros bob ffeil ag allwedd sy’n bod ar gyfer un achos, neu un llyfr achosion, yn unig. Mae ôl bys digidol ei thystysgrif yn gwahaniaethu rhwng allweddi. Nid yw’n enwi person.',
    },
    receipt: {
      word: 'Cod derbyn',
      meaning: 'Ffurf fer ar ôl bys digidol y ffeil ZIP gyfan. Mae’r un ffeil bob amser yn rhoi’r un cod.',
    },
    safeguarding: {
      word: 'DSL, DSP',
      meaning:
        'Arweinydd Diogelu Dynodedig (yn Lloegr) neu Berson Diogelu Dynodedig (yng Nghymru) yr ysgol, y dywedir wrtho neu wrthi yn gyntaf lle gallai plentyn fod wedi cael niwed.',
    },
  },
} satisfies Translation<typeof english>;
