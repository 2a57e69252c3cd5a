// Welsh texts of the papers for a meeting with an author.

export const meetingPaper = {
  page: 'Tudalen {{number}}',
  reference: 'Cyfeirnod: {{reference}}',
  pack: {
    title: 'Pecyn cyfarfod',
    mark: 'Cyfrinachol. Ar gyfer ochr yr ysgol o’r cyfarfod yn unig: ni chaiff ei rannu na’i adael o gwmpas.',
    never: 'Peidiwch byth â dweud nac awgrymu pwy a roddodd wybod i’r ysgol, na phwy a holwyd.',
  },
  fact: {
    when: 'Pryd',
    place: 'Ble',
    policy: 'Polisi',
    deleteBy: 'Gofynnir am ddileu erbyn',
    deleteAt: '6 yr hwyr {{day}}',
    started: 'O',
    ended: 'Hyd',
    endedHow: 'Sut y daeth i ben',
    goesOn: 'Yn parhau',
    why: 'Beth a ddigwyddodd',
  },
  heading: {
    people: 'Pwy sy’n cymryd rhan',
    order: 'Trefn y cyfarfod',
    conduct: 'Os bydd pethau’n mynd yn danllyd',
    evidence: 'Tystiolaeth',
    crossReference: 'Cymharu â’r polisi',
    law: 'Y gyfraith, yn fyr',
    complaints: 'Gweithdrefn gwyno',
    present: 'Pwy oedd yno',
    points: 'Yr hyn a ddywedwyd',
    agreed: 'Yr hyn y cytunwyd arno',
    actions: 'Beth sy’n digwydd nesaf',
    schoolOnly: 'Ar gyfer ffeil yr ysgol ei hun: nid i’r awdur',
  },
  column: {
    role: 'Rôl',
    part: 'Rhan yn y cyfarfod',
    name: 'Enw',
    item: 'Eitem',
    what: 'Beth',
    posted: 'Postiwyd',
    words: 'Geiriau',
    law: 'Cyfraith',
    about: 'Am beth y mae',
    who: 'Math, pwy sy’n penderfynu, ac o fewn pa amser',
    action: 'Beth',
    byWhom: 'Pwy',
    byWhen: 'Erbyn pryd',
  },
  role: {
    head: 'Pennaeth',
    deputy: 'Dirprwy Bennaeth',
    chair: 'Cadeirydd y Llywodraethwyr',
    dsl: 'Person diogelu dynodedig',
    office: 'Swyddfa’r ysgol',
    witness: 'Tyst, ar gyfer y cofnodion',
    author: 'Y person a wahoddwyd',
    companion: 'Rhywun gyda nhw',
  },
  part: {
    leads: 'Yn arwain y cyfarfod, yn y drefn isod',
    witness: 'Yn gwrando ac yn ysgrifennu: beth a ofynnir, a atebir ac y cytunir arno. Nid yw’n cymryd ochr.',
    witnessIs: '{{role}}. Yn gwrando ac yn ysgrifennu: beth a ofynnir, a atebir ac y cytunir arno. Nid yw’n cymryd ochr.',
    author: 'Caiff ei glywed yn gyntaf ac yn olaf',
    companion: 'Os dymunant. Yn cefnogi, ac yn cadw’r hyn a ddywedir iddynt eu hunain',
  },
  order: {
    welcome: {
      title: 'Croeso',
      text: 'Dywed pawb pwy ydynt a pham y maent yma. Cymraeg neu Saesneg. Cymerir cofnodion, a chaiff y person grynodeb.',
    },
    expectations: {
      title: 'Sut yr ydym yn cwrdd',
      text: 'Yr hyn sydd ei angen ar gyfarfod da: un yn siarad ar y tro, yn gwrtais, ac am y mater hwn yn unig. Gall y naill ochr neu’r llall ofyn am egwyl. Os na ellir ei gadw’n gwrtais, daw’r cyfarfod i ben.',
    },
    evidence: {
      title: 'Yr hyn a bostiwyd',
      text: 'Yr eitemau isod, gyda diwrnod ac amser. Gofynnwch ai nhw a’i postiodd a sut y bu, a gwrandewch. Byth pwy a ddaeth ag ef i’r ysgol.',
    },
    policy: {
      title: 'Y polisi',
      text: 'Pa gymal y mae’r ysgol yn credu y gall fod yn groes iddo, a pham. Rhowch gopi o’r polisi iddynt.',
    },
    impact: {
      title: 'Yr hyn y mae’n ei wneud',
      text: 'Gall sylwadau o’r fath niweidio’r ysgol ac addysg ei disgyblion, am eu bod yn osgoi’r sianeli y gellid drwyddynt edrych i mewn i bryder a’i gywiro.',
    },
    'not-confidential': {
      title: 'Nid oes dim yno’n gwbl gyfrinachol',
      text: 'Gellir copïo a rhannu beth bynnag a ysgrifennir ar y cyfryngau cymdeithasol, mewn grŵp neu sgwrs breifat hefyd.',
    },
    law: {
      title: 'Y gyfraith',
      text: 'Yng ngeiriau’r daflen isod yn unig: mae cyfreithiau am enw da, bygythiadau, trallod ac aflonyddu, a mater i’r llysoedd a’r heddlu yw dweud a ydynt yn gymwys. Peidiwch â dweud bod y person wedi torri’r un ohonynt.',
    },
    deletion: {
      title: 'Cais i ddileu',
      text: 'Gofynnwch am ddileu’r sylwadau. Enwch ddiwrnod ac amser, 6 yr hwyr, a dywedwch beth sy’n dilyn fel arall.',
    },
    'deletion-by': {
      title: 'Cais i ddileu',
      text: 'Gofynnwch am ddileu’r sylwadau erbyn 6 yr hwyr {{day}}, a dywedwch beth sy’n dilyn fel arall.',
    },
    'no-deletion': {
      title: 'Dim cais i ddileu',
      text: 'Efallai y bydd ar yr heddlu, cyfreithiwr neu lys angen y postiad fel y mae. Peidiwch â gofyn am ei ddileu, na chynghori’r person i wneud hynny.',
    },
    union: {
      title: 'Yr undeb',
      text: 'Gall yr aelodau staff dan sylw ofyn i’w hundeb am gyngor a chefnogaeth ynghylch camau o’u heiddo eu hunain, a all gynnwys camau cyfreithiol, os na ddileir y sylwadau.',
    },
    agreement: {
      title: 'Y Cytundeb Cartref-Ysgol',
      text: 'Llofnodwyd un: yr hyn y mae’n ei ddweud am godi pryderon ac am yr hyn a bostir.',
    },
    concerns: {
      title: 'Eu pryderon eu hunain',
      text: 'Gofynnwch beth sydd y tu ôl iddo a beth sy’n eu poeni am yr ysgol. Cymerwch ef o ddifrif a’i nodi; dywedwch pwy fydd yn edrych i mewn iddo.',
    },
    complaints: {
      title: 'Gweithdrefn gwyno',
      text: 'Rhowch gopi iddynt ac ewch drwy’r camau isod. Mae’n agored iddynt beth bynnag a ddaw o’r cyfarfod hwn.',
    },
    'way-forward': {
      title: 'Ffordd ymlaen',
      text: 'Ailadroddwch yr hyn y cytunwyd arno, pwy sy’n gwneud beth ac erbyn pryd. Cânt grynodeb, a gallant ei gywiro.',
    },
  },
  conduct: {
    remind: 'Atgoffwch y person, yn bwyllog, sut y cytunwyd i gwrdd, a bod disgwyl cwrteisi ar safle’r ysgol.',
    break: 'Cynigiwch egwyl o ddeng munud. Mae pawb yn codi; mae’r tyst yn nodi’r amser.',
    adjourn: 'Os nad yw’n tawelu, gohiriwch: enwch ddiwrnod arall, neu dywedwch y byddwch yn ysgrifennu.',
    end: 'Os na chedwir at gwrteisi, dewch â’r cyfarfod i ben a dywedwch hynny mewn un frawddeg.',
    leave: 'Gofynnwch i’r person adael y safle. Nid oes neb yn rhwystro’r ffordd, yn cyffwrdd â neb nac yn dadlau.',
    police:
      'Os na fyddant yn gadael, ffoniwch yr heddlu: 999 lle y mae rhywun mewn perygl neu lle y mae’n troi’n dreisgar, fel arall 101. Cadwch eraill draw.',
    record:
      'Nodwch wedyn yr hyn a ddywedwyd ac a wnaed, gydag amserau, a rhowch unrhyw bryder am ddiogelwch ar gofnod yn yr achos.',
  },
  evidence: {
    none: 'Dim eitem y gellir ei dangos.',
    leftOut: 'Ni restrir eitemau a gofnodwyd heb lun, neu na ellir eu gweld, ac ni sonnir amdanynt.',
    unknown: 'anhysbys',
    noAddress: 'heb gyfeiriad',
    noWords: 'Dim geiriau; gweler y llun.',
  },
  crossReference: {
    none: 'Nid oes dim wedi’i gofnodi eto. Cymharwch y dystiolaeth â’r polisi cyn y cyfarfod.',
    noted: 'Fel y’i nodwyd ar {{time}}:',
  },
  complaints: {
    policy: 'Camau {{policy}}:',
    none: 'Nid yw’r polisi’n enwi camau. Dewch â gweithdrefn gwyno’r ysgol ei hun, ac ewch drwy ei chamau.',
    viceChair: 'Y Cadeirydd sy’n delio â’r mater hwn: bydd cwyn a ddaw at y llywodraethwyr yn mynd at yr Is-gadeirydd.',
    copy: 'Rhoddir copi o’r weithdrefn, a dywed y cofnodion hynny.',
  },
  minutes: {
    title: 'Cofnodion cyfarfod',
    noNotes: 'Ni nodwyd dim.',
    noActions: 'Dim.',
    noDay: 'heb enwi diwrnod',
  },
  ended: {
    ended: 'Daeth i ben pan ddywedwyd popeth',
    adjourned: 'Gohiriwyd tan ddiwrnod arall',
    left: 'Gadawodd y person',
    stopped: 'Daeth yr ysgol ag ef i ben, am na chadwyd at gwrteisi',
    police: 'Ni adawodd y person pan ofynnwyd iddo, a galwyd yr heddlu',
  },
} as const;
