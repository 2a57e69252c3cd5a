// Welsh texts about imagery that must never be stored: the record without a picture, and what was captured by mistake.
import type { imagery as english } from '@/utils/i18n/en/imagery';
import type { Translation } from '@/utils/i18n/text-types';

export const imagery = {
  title: 'Cofnodi heb lun',
  caseTitle: 'Cofnodwyd heb lun',
  recordedAt:
    'Cofnodwyd heb lun ar {{time}}. Fe’i cedwir ar y cyfrifiadur hwn ac nid yw wedi mynd at neb eto. Atebwch y cwestiwn isod, yna seliwch ef ar gyfer y {{dsl}}.',
  intro:
    'Ni thynnwyd llun, ac ni chedwir yr un gair o’r postiad: dim ond lle mae, cyfrif pwy yw, a phryd. I’r {{dsl}} yn unig y mae.',
  stopTitle: 'Cyn dim arall',
  stop: 'Peidiwch ag edrych eto. Peidiwch ag agor y cyfeiriad. Peidiwch â chopïo, argraffu, rhannu na dileu dim.',
  tell: 'Dywedwch wrth eich {{dsl}} nawr, wyneb yn wyneb neu dros y ffôn. Peidiwch ag aros am y cofnod hwn.',
  whereTitle: 'Beth mae’r cofnod yn ei gynnwys',
  recorded: 'Cofnodwyd',
  question: 'Beth allai ei ddangos?',
  questionHint: 'Peidiwch â disgrifio’r ddelwedd, yma nac i neb.',
  questionMissing: 'Dywedwch beth allai ei ddangos',
  more: 'Beth arall a wyddoch? (dewisol)',
  moreHint: 'Dyma’r unig eiriau y gall y cofnod eu cynnwys. Peidiwch â disgrifio’r ddelwedd.',
  sentence: {
    adult: 'Gallai oedolyn fod yn gysylltiedig.',
    pupil: 'Gallai fod a wnelo â disgybl yn yr ysgol hon.',
    shared: 'Mae’n cael ei basio ymlaen i eraill.',
    danger: 'Gallai rhywun fod mewn perygl.',
    paper: 'Dywedwyd wrth y DSP wyneb yn wyneb.',
  },
  helpTitle: 'Pwy sy’n helpu',
  help: {
    police: 'Yr heddlu, 101, yn ddi-oed os gallai oedolyn fod yn gysylltiedig; 999 os oes rhywun mewn perygl nawr.',
    reportRemove: 'Report Remove (Childline a’r IWF): gall person ifanc dan 18 oed ofyn am dynnu ei lun ei hun i lawr.',
    ceop: 'CEOP: i roi gwybod am oedolyn sy’n ymddwyn yn rhywiol tuag at blentyn ar-lein.',
    iwf: 'Internet Watch Foundation (IWF): i roi gwybod am luniau rhywiol o blant ar y rhyngrwyd.',
    who: 'Y {{dsl}} sy’n penderfynu pa rai i’w defnyddio, ac yn dweud wrth deulu’r person ifanc lle mae hynny’n ddiogel.',
  },
  seal: 'Selio’r cofnod hwn ar gyfer y {{dsl}}',
  sealAfter: 'Wedi hyn ni ellir ei olygu, ac nid yw’r sgrin hon yn dangos y cyfeiriad mwyach.',
  sealed: {
    body: 'Ni ellir ei olygu mwyach. Fe’i cedwir ar wahân, i’r {{dsl}} yn unig: nid yw rhestrau staff eraill yn dangos y cyfeiriad na’r cyfrif.',
    next: 'Ei roi i’r {{dsl}}',
    nextHint: 'Dywedwch wrthynt nawr, beth bynnag a ddaw o’r ffeil. Nid oes llun yn y ffeil, ac nid yw’n mynd at neb arall.',
    handOver: 'Trosglwyddo i’r {{dsl}}',
  },
  forDsl: 'I’r {{dsl}} yn unig',
  forDslTag: 'I’r DSP yn unig',
  forDslMore: 'Dim ond i’r {{dsl}} y dangosir y cyfeiriad a’r cyfrif. Peidiwch â chwilio am y postiad.',
  draft: 'Cofnod heb lun, {{time}}',
  handOver: {
    body: 'Mae cofnod heb lun yn yr achos hwn. Mae’n mynd i’r {{dsl}} ac i neb arall, ddim hyd yn oed i’r Pennaeth: nhw sy’n penderfynu pwy sydd angen gwybod.',
    now: 'Dywedwch wrth y {{dsl}} nawr, wyneb yn wyneb neu dros y ffôn. Gall y ffeil ddilyn.',
  },
  mistake: {
    action: 'Cofnodwyd drwy gamgymeriad: rhaid peidio â’i weld',
    what: 'Ar gyfer llun a allai ddangos rhywun dan 18 oed yn noeth neu’n hanner noeth, delwedd bersonol o oedolyn, neu gynnwys terfysgol.',
    title: 'Ei wneud yn amhosibl ei weld?',
    body: 'O hyn ymlaen nid yw unrhyw sgrin yn ap Tyst yn dangos y llun, yn fach nac yn fawr, ac nid yw mewn unrhyw ffeil. Ni allwch ddadwneud hyn.',
    notDeleted:
      'Nid yw’n cael ei ddileu: y {{dsl}} sy’n ei dynnu oddi yma ar ôl cyngor gan yr heddlu. Peidiwch â dileu, copïo na rhannu dim.',
    confirm: 'Ei wneud yn amhosibl ei weld nawr',
  },
  withheld: {
    title: 'Amhosibl ei weld',
    since: 'Cofnodwyd drwy gamgymeriad. Gwnaed yn amhosibl ei weld ar {{time}}.',
    body: 'Nid yw unrhyw sgrin yn ei ddangos ac nid yw mewn unrhyw ffeil. Mae’n dal ar y cyfrifiadur hwn, o’r golwg, nes i’r {{dsl}} ei dynnu oddi yma.',
    tell: 'Dywedwch wrth eich {{dsl}} nawr, wyneb yn wyneb neu dros y ffôn. Os gallai oedolyn fod yn gysylltiedig, ffoniwch yr heddlu nawr. Os oes rhywun mewn perygl, 999.',
    leave:
      'Gadewch y cyfrifiadur hwn fel y mae. Peidiwch ag edrych ar y postiad eto, a pheidiwch â thynnu ap Tyst oddi arno: byddai hynny’n dileu’r hyn y gall fod ei angen ar yr heddlu.',
    dslTitle: 'I’r {{dsl}}: beth i’w wneud',
    dslPolice: 'Gofynnwch i’r heddlu (101) cyn tynnu dim, a gwnewch fel y dywedant. Peidiwch â cheisio edrych arno.',
    dslNote: 'Ysgrifennwch yr hyn a ddywedwyd, gan bwy a phryd, yn eich cofnod diogelu.',
    dslRemove:
      'Yna tynnwch ef oddi yma. Mae ap Tyst yn dileu’r llun, ac yn cadw nodyn o’r hyn a dynnwyd, pryd a pham, a’i ôl bys.',
    traces:
      'Bydd wedyn wedi’i dynnu o ap Tyst. Gall olion aros ar y ddisg, mewn copïau wrth gefn o’r cyfrifiadur hwn, ac mewn ffeiliau a wnaed cynt: dywedwch hynny wrth yr heddlu a’r tîm TG.',
    earlierFile:
      'Gwnaed ffeil o’r achos hwn cyn hyn. Gall y llun fod ynddi: peidiwch â’i hagor, a dywedwch wrth y {{dsl}} gan bwy y mae.',
    received:
      'Ni ellir gweld ei gopïau gwaith chwaith. Nid yw’n mynd i unrhyw becyn nac i unrhyw gopi wrth gefn newydd. Os cofnodwyd hi yn yr un porwr hwn, ni ellir ei gweld yno chwaith, ac fe’i tynnir gyda hi. Gall fod gan bwy bynnag a’i trosglwyddodd o hyd, ac mewn copïau wrth gefn, ffeiliau a phecynnau a wnaed cynt: peidiwch â’u hagor, a dywedwch wrth y {{dsl}} ble maent.',
    file: 'Mae eitem ynddi a gofnodwyd drwy gamgymeriad: ni roddir y ffeil allan, ac nid yw’n mynd i unrhyw becyn nac i unrhyw gopi wrth gefn newydd. Gellir gweld unrhyw eitemau eraill ynddi o hyd.',
    remove: 'Ei dynnu o ap Tyst',
    removeTitle: 'Ei dynnu o ap Tyst?',
    removeAsk: 'A yw’r heddlu, neu gorff arall yr anfonwyd chi ato ganddynt, wedi dweud y gellir ei dynnu?',
    removeConfirm: 'Ydyn: ei dynnu nawr',
    draft: 'Cofnodwyd drwy gamgymeriad, amhosibl ei weld ers {{time}}',
    tag: 'Amhosibl ei weld: dywedwch wrth y DSP',
    open: 'Beth i’w wneud',
  },
  removed: {
    title: 'Wedi’i dynnu o ap Tyst',
    body: 'Fe’i cofnodwyd drwy gamgymeriad a’i dynnu ar {{time}}. Ei ôl bys oedd {{digest}}.',
    file: 'Fe’i tynnwyd o ap Tyst ar {{time}}, gan fod eitem ynddi wedi’i chofnodi drwy gamgymeriad. Erys ei chod derbyn, a’i hôl bys oedd {{digest}}. Ni ellir gwirio ei llofnod yma mwyach. Cadwyd unrhyw eitemau eraill a oedd ynddi.',
    noDigest: 'Fe’i cofnodwyd drwy gamgymeriad a’i dynnu ar {{time}}, cyn rhoi ei rannau at ei gilydd.',
  },
} satisfies Translation<typeof english>;
