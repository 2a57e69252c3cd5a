// Welsh sentences for every error code.
import type { errors as english } from '@/utils/i18n/en/errors';
import type { Translation } from '@/utils/i18n/text-types';

export const errors = {
  'page-forbidden': {
    what: 'Nid yw’r porwr yn gadael i ap Tyst edrych ar y dudalen hon.',
    safe: 'Ni chofnodwyd dim ac ni newidiwyd dim.',
    todo: 'Agorwch y postiad ei hun mewn tab cyffredin a rhowch gynnig arni yno.',
  },
  'page-not-answering': {
    what: 'Ni atebodd y dudalen mewn pryd.',
    safe: 'Mae’r hyn a gofnodwyd cyn hynny wedi’i gadw fel drafft.',
    todo: 'Arhoswch nes bod y dudalen wedi llwytho, yna rhowch gynnig arall arni.',
  },
  'page-changed': {
    what: 'Symudodd y dudalen ymlaen wrth ei chofnodi.',
    safe: 'Mae’r hyn a gofnodwyd cyn hynny wedi’i gadw fel drafft.',
    todo: 'Gadewch y dudalen fel y mae a chofnodwch eto.',
  },
  'window-changed': {
    what: 'Newidiodd maint neu chwyddo’r ffenestr wrth i’r dudalen gael ei chofnodi.',
    safe: 'Mae’r hyn a gofnodwyd cyn hynny wedi’i gadw fel drafft.',
    todo: 'Gadewch y ffenestr fel y mae a chofnodwch eto.',
  },
  'tab-left': {
    what: 'Nid oedd y dudalen i’w gweld mwyach wrth gael ei chofnodi: daeth tab arall i’r blaen, neu cafodd y ffenestr ei lleihau neu ei gorchuddio.',
    safe: 'Ni chymerwyd dim arall. Mae’r hyn a gofnodwyd cynt wedi’i gadw fel drafft.',
    todo: 'Ewch yn ôl at y postiad a chofnodwch eto, gan aros ar y tab hwnnw.',
  },
  'tab-closed': {
    what: 'Cafodd y tab ei gau wrth ei gofnodi.',
    safe: 'Mae’r hyn a gofnodwyd cyn hynny wedi’i gadw fel drafft.',
    todo: 'Agorwch y postiad eto os oes angen rhagor ohono arnoch.',
  },
  'permission-lost': {
    what: 'Mae caniatâd y porwr ar gyfer y dudalen hon wedi dod i ben.',
    safe: 'Mae’r hyn a gofnodwyd cyn hynny wedi’i gadw fel drafft.',
    todo: 'Ewch at y postiad a phwyso botwm Tyst yn y bar offer eto.',
  },
  'screenshot-refused': {
    what: 'Mae’r porwr, neu reol gan eich tîm TG, yn gwrthod tynnu sgrinluniau o’r dudalen hon.',
    safe: 'Ni chollwyd dim ac ni newidiwyd y dudalen.',
    todo: 'Dywedwch wrth eich cymorth TG, ac ysgrifennwch y cyfeiriad a’r amser am y tro.',
  },
  'screenshot-quota': {
    what: 'Ni chaniataodd y porwr sgrinlun arall mewn pryd.',
    safe: 'Mae’r hyn a gofnodwyd cyn hynny wedi’i gadw fel drafft.',
    todo: 'Arhoswch ychydig eiliadau, yna cofnodwch eto.',
  },
  'post-vanished': {
    what: 'Nid yw’r postiad a ddewiswyd ar y dudalen bellach.',
    safe: 'Mae’r hyn a gofnodwyd cyn hynny wedi’i gadw fel drafft.',
    todo: 'Edrychwch a yw’r postiad yno o hyd, yna dewiswch ef eto.',
  },
  'capture-busy': {
    what: 'Mae cofnodi arall ar waith o hyd.',
    safe: 'Mae’n mynd yn ei flaen heb darfu arno.',
    todo: 'Arhoswch nes bod ei adolygiad yn agor, yna rhowch gynnig arall arni.',
  },
  'resume-differs': {
    what: 'Nid yw’r dudalen bellach yn dangos yr hyn y mae rhannau’r cofnod hwn yn ei ddangos.',
    safe: 'Mae’r hyn a gofnodwyd cynt yn aros fel y mae.',
    todo: 'Agorwch y drafft a seliwch yr hyn sydd yno, neu cofnodwch y dudalen o’r newydd wrth ei ochr.',
  },
  'resume-window': {
    what: 'Mae maint neu chwyddo’r ffenestr yn wahanol i’r hyn oedd pan ddechreuodd y cofnod hwn.',
    safe: 'Mae’r hyn a gofnodwyd cynt yn aros fel y mae.',
    todo: 'Rhowch i’r ffenestr y maint a’r chwyddo oedd ganddi a rhowch gynnig arall arni, neu cofnodwch y dudalen o’r newydd.',
  },
  'picture-too-large': {
    what: 'Mae’r llun yn fwy nag y gall y porwr ei ddal.',
    safe: 'Mae ei rannau wedi’u cadw fel drafft.',
    todo: 'Cofnodwch yr hyn y mae’r ffenestr yn ei ddangos yn unig, mewn sawl cofnod os oes angen.',
  },
  'file-not-picture': {
    what: 'Nid yw’r ffeil hon yn llun y gall ap Tyst ei gymryd i mewn.',
    safe: 'Nid ychwanegwyd dim.',
    todo: 'Dewiswch ffeil PNG, JPEG neu WebP. Gellir agor llun o fath arall a’i gadw fel PNG yn gyntaf.',
  },
  'file-too-large': {
    what: 'Mae’r ffeil hon yn rhy fawr.',
    safe: 'Nid ychwanegwyd dim.',
    todo: 'Dewiswch lun o 40 MB a 60 miliwn picsel ar y mwyaf, neu cadwch ef yn llai yn gyntaf.',
  },
  'picture-unreadable': {
    what: 'Nid oedd modd darllen llun.',
    safe: 'Mae popeth arall wedi’i gadw fel yr oedd.',
    todo: 'Cofnodwch eto. Os bydd yn digwydd ddwywaith, copïwch y manylion i’ch cymorth TG.',
  },
  'storage-full': {
    what: 'Nid oes lle ar ôl ar y cyfrifiadur hwn i gofnodion Tyst.',
    safe: 'Mae popeth a gadwyd cynt yno o hyd.',
    todo: 'Rhyddhewch le ar y ddisg, yna rhowch gynnig arall arni.',
  },
  'storage-newer': {
    what: 'Gwnaed y cofnodion yma gan fersiwn mwy newydd o Tyst.',
    safe: 'Ni ddarllenwyd na newidiwyd dim, felly ni chollwyd dim.',
    todo: 'Diweddarwch ap Tyst, neu gofynnwch i’ch cymorth TG wneud hynny.',
  },
  'storage-blocked': {
    what: 'Nid oedd modd agor cofnodion Tyst. Efallai ei fod newydd gael ei ddiweddaru.',
    safe: 'Ni newidiwyd dim o’r hyn a gadwyd.',
    todo: 'Caewch dudalennau eraill Tyst a llwythwch y dudalen hon eto.',
  },
  'settings-unreadable': {
    what: 'Nid oedd modd darllen gosodiadau Tyst.',
    safe: 'Cedwir yr hyn a gofnodwyd ar wahân iddynt. Ni newidiwyd dim.',
    todo: 'Caewch y porwr a’i agor eto. Os bydd yn digwydd eto, copïwch y manylion i’ch cymorth TG.',
  },
  'not-found': {
    what: 'Nid yw’r hyn y gofynnoch amdano yma, neu nid yw yma bellach.',
    safe: 'Ni newidiwyd dim.',
    todo: 'Ewch yn ôl at y rhestr achosion ac edrychwch yno.',
  },
  'already-sealed': {
    what: 'Mae’r cofnod hwn wedi’i selio eisoes ac ni ellir ei olygu.',
    safe: 'Mae wedi’i gadw fel y cafodd ei selio.',
    todo: 'Agorwch ef o’i achos.',
  },
  'capture-withheld': {
    what: 'Gwnaed y cofnod hwn yn amhosibl ei weld, gan iddo gael ei gofnodi drwy gamgymeriad.',
    safe: 'Fe’i cedwir lle na all unrhyw sgrin ei ddangos na’r un ffeil ei gynnwys.',
    todo: 'Dywedwch wrth eich DSP. Nhw sy’n penderfynu gyda’r heddlu beth fydd yn digwydd iddo.',
  },
  'given-withheld': {
    what: 'Mae’r ffeil hon yn cynnwys neu’n dyfynnu eitem a wnaed yn amhosibl ei gweld, gan iddi gael ei chofnodi drwy gamgymeriad.',
    safe: 'Ni roddwyd hi allan. Mae’n aros yn y llyfr achosion, heb ei gweld.',
    todo: 'Ail-lwythwch y dudalen hon. Gellir ysgrifennu llythyr eto heb yr eitem honno. Dywedwch wrth eich DSP os oes copi o’r ffeil hon yn rhywle arall.',
  },
  'file-withheld': {
    what: 'Mae eitem yn y ffeil hon a wnaed yn amhosibl ei gweld yma, gan iddi gael ei chofnodi drwy gamgymeriad.',
    safe: 'Ni chymerwyd y ffeil i mewn, ac ni ddangoswyd ac ni chadwyd dim sydd ynddi.',
    todo: 'Peidiwch â’i hagor na’i chopïo. Dywedwch wrth eich DSP. Gall pwy bynnag a’i gwnaeth wneud yr eitem honno’n amhosibl ei gweld yn Tyst, a throsglwyddo eto hebddi.',
  },
  'bytes-damaged': {
    what: 'Nid yw llun a gadwyd fel yr oedd pan gafodd ei gadw.',
    safe: 'Mae’r cofnod yn dal i ddweud beth ddylai fod, felly ni all y difrod fynd heb ei weld.',
    todo: 'Peidiwch â dibynnu ar y llun. Cofnodwch eto os yw’r postiad yno o hyd, a dywedwch wrth eich cymorth TG.',
  },
  'record-invalid': {
    what: 'Nid yw’r cofnod yn y ffurf y mae’n rhaid iddo fod.',
    safe: 'Ni seliwyd ac ni newidiwyd dim.',
    todo: 'Gwiriwch yr hyn a deipioch. Os bydd yn digwydd eto, copïwch y manylion i’ch cymorth TG.',
  },
  'chain-moved': {
    what: 'Cafodd rhywbeth arall ei selio yn yr achos hwn ar yr un pryd.',
    safe: 'Nid yw eich drafft wedi newid.',
    todo: 'Pwyswch y botwm eto.',
  },
  'nothing-to-hand-over': {
    what: 'Nid oes tystiolaeth wedi’i selio yn yr achos hwn eto.',
    safe: 'Ni ysgrifennwyd dim.',
    todo: 'Adolygwch a seliwch gofnod yn gyntaf.',
  },
  'code-wrong': {
    what: 'Nid hwn yw cod cadarnhau’r ffeil hon.',
    safe: 'Ni roddwyd dim ar gofnod ac ni thynnwyd dim.',
    todo: 'Cymharwch ef fesul llythyren â’r un y mae llyfr achosion y derbynnydd yn ei ddangos.',
  },
  'volume-too-large': {
    what: 'Mae un cofnod ar ei ben ei hun yn fwy nag y gall ffeil i’w throsglwyddo fod.',
    safe: 'Mae’r cofnod wedi’i gadw yma, wedi’i selio.',
    todo: 'Copïwch y manylion i’ch cymorth TG. Yn y cyfamser dangoswch ef i’r Pennaeth ar y sgrin hon.',
  },
  'save-failed': {
    what: 'Nid oedd modd cadw’r ffeil.',
    safe: 'Nid yw’r dystiolaeth wedi newid yma.',
    todo: 'Dewiswch le arall, neu rhyddhewch le, a chadwch eto.',
  },
  'task-waits': {
    what: 'Mae’r protocol yn gadael i hyn aros am rywbeth arall.',
    safe: 'Ni chofnodwyd dim.',
    todo: 'Ewch yn ôl i’r achos: mae’n dweud beth sy’n gorfod dod gyntaf.',
  },
  'policies-full': {
    what: 'Nid oes lle i bolisi arall.',
    safe: 'Mae’r polisïau sydd yma’n aros fel y maent.',
    todo: 'Tynnwch un nad oes ei angen mwyach, yna rhowch gynnig arall arni.',
  },
  'not-the-handler': {
    what: 'Mae’r achos hwn yn ymwneud â’r Pennaeth, felly nid yw’r Pennaeth yn cymryd rhan ynddo.',
    safe: 'Ni chofnodwyd dim.',
    todo: 'Y Dirprwy sy’n delio ag ef, neu lle nad oes un Cadeirydd y Llywodraethwyr.',
  },
  'pack-without-evidence': {
    what: 'Nid oes ffeil dystiolaeth yn y pecyn hwn y gallai llyfr achosion ei derbyn.',
    safe: 'Ni chadwyd dim ohono.',
    todo: 'Dadbaciwch ef ac agorwch cover.html sydd ynddo. Os chi ddylai drin yr achos yn Tyst, gofynnwch am becyn trosglwyddo.',
  },
  'no-school-key': {
    what: 'Nid oes gan yr ysgol allwedd eto i lofnodi pecynnau.',
    safe: 'Nid ysgrifennwyd dim.',
    todo: 'Gwnewch gerdyn yr ysgol yn y llyfr achosion yn gyntaf: gwneir yr allwedd gydag ef.',
  },
  'already-set-up': {
    what: 'Mae’r llyfr achosion eisoes wedi’i osod ar y cyfrifiadur hwn.',
    safe: 'Ni newidiwyd dim.',
    todo: 'Agorwch ef â’i gyfrinymadrodd.',
  },
  'passphrase-short': {
    what: 'Mae’r cyfrinymadrodd yn rhy fyr.',
    safe: 'Ni newidiwyd dim.',
    todo: 'Defnyddiwch o leiaf 12 nod. Mae pedwar neu bum gair nad ydynt yn perthyn i’w gilydd yn dda.',
  },
  'passphrase-wrong': {
    what: 'Nid dyna’r cyfrinymadrodd.',
    safe: 'Nid agorwyd dim, ac ni newidiwyd dim yn y llyfr achosion.',
    todo: 'Rhowch gynnig arall arni. Os anghofiwyd ef, gyda’r daflen adfer gellir gosod un newydd yn ei le pan fydd y llyfr achosion ar glo.',
  },
  'passphrase-wait': {
    what: 'Roedd y cyfrinymadrodd yn anghywir sawl gwaith yn olynol.',
    safe: 'Nid agorwyd dim, ac ni newidiwyd dim yn y llyfr achosion.',
    todo: 'Arhoswch tan yr amser a ddangosir, yna rhowch gynnig arall arni, neu defnyddiwch eich taflen adfer.',
  },
  'not-for-this-key': {
    what: 'Ni chafodd ei amgryptio ar gyfer yr allweddi ar y cyfrifiadur hwn.',
    safe: 'Nid agorwyd dim ac ni newidiwyd dim.',
    todo: 'Gofynnwch i’r sawl a’i hanfonodd wirio ar gyfer pwy y’i gwnaed, neu agorwch ef lle mae’r person hwnnw’n derbyn ffeiliau.',
  },
  'encrypted-file-damaged': {
    what: 'Mae’r ffeil wedi’i hamgryptio wedi’i difrodi neu’n anghyflawn.',
    safe: 'Nid agorwyd na chadwyd dim ohoni.',
    todo: 'Gofynnwch am y ffeil eto.',
  },
  'age-key-invalid': {
    what: 'Nid yw hon yn allwedd y gall ap Tyst ei defnyddio.',
    safe: 'Ni newidiwyd dim.',
    todo: 'Gwiriwch fod yr allwedd gyfan wedi’i rhoi, neu defnyddiwch y ffeil y daeth ynddi.',
  },
  'advice-invalid': {
    what: 'Nid ffeil gyngor diogelu yw hon, neu mae wedi’i difrodi.',
    safe: 'Ni newidiwyd dim.',
    todo: 'Dewiswch y ffeil gyngor fel y daeth, neu gofynnwch amdani eto.',
  },
  'advice-elsewhere': {
    what: 'Mae’r cyngor hwn am dystiolaeth heblaw tystiolaeth y mater hwn.',
    safe: 'Ni newidiwyd dim.',
    todo: 'Agorwch y mater y mae’n sôn amdano, neu gofynnwch i’r sawl a’i rhoddodd pa un sydd dan sylw.',
  },
  'advice-older': {
    what: 'Mae’r cyngor hwn yn hŷn na’r cyngor sydd ar gofnod, sy’n dweud aros.',
    safe: 'Ni newidiwyd dim: mae’r mater yn dal i aros.',
    todo: 'Gofynnwch i’r sawl a’i rhoddodd beth sy’n dal nawr, a gofynnwch am ffeil ohono.',
  },
  'card-invalid': {
    what: 'Nid cerdyn ysgol yw hwn, nac allwedd ar gyfer un.',
    safe: 'Ni newidiwyd dim.',
    todo: 'Dewiswch y ffeil gerdyn a roddodd yr ysgol i chi, neu gofynnwch amdani eto.',
  },
  'roots-invalid': {
    what: 'Nid oes tystysgrif y gall ap Tyst ei darllen yn y ffeil honno.',
    safe: 'Ni newidiwyd dim.',
    todo: 'Defnyddiwch y dystysgrif wraidd o wefan y gwasanaeth stamp amser ei hun, fel ffeil PEM neu DER.',
  },
  'time-address': {
    what: 'Nid yw hwnnw’n gyfeiriad y gall ap Tyst ofyn iddo.',
    safe: 'Ni newidiwyd dim ac ni anfonwyd dim.',
    todo: 'Rhowch gyfeiriad sy’n dechrau â http:// neu https://, heb enw na chyfrinair ynddo.',
  },
  'time-not-allowed': {
    what: 'Nid yw’r porwr yn gadael i ap Tyst gysylltu â’r gweinydd stamp amser.',
    safe: 'Ni anfonwyd dim. Mae’r hyn a dderbyniwyd wedi’i gadw.',
    todo: 'Caniatewch y gweinydd yn y gosodiadau, o dan Amser dibynadwy.',
  },
  'time-unreachable': {
    what: 'Nid atebodd y gweinydd stamp amser.',
    safe: 'Mae’r hyn a dderbyniwyd wedi’i gadw.',
    todo: 'Gofynnwch eto’n ddiweddarach. Os bydd yn digwydd eto, gofynnwch i gymorth TG a yw cyfeiriad y gweinydd yn gywir ac a ellir ei gyrraedd.',
  },
  'time-refused': {
    what: 'Atebodd y gweinydd stamp amser nad yw’n gwneud stamp amser.',
    safe: 'Mae’r hyn a dderbyniwyd wedi’i gadw.',
    todo: 'Gofynnwch eto’n ddiweddarach, neu holwch y sawl a enwodd y gweinydd.',
  },
  'time-answer': {
    what: 'Nid yw’r hyn a atebodd y gweinydd stamp amser yn stamp amser y gall ap Tyst ei dderbyn.',
    safe: 'Fe’i taflwyd. Mae’r hyn a dderbyniwyd wedi’i gadw.',
    todo: 'Gwiriwch gyfeiriad y gweinydd yn y gosodiadau, neu defnyddiwch wasanaeth stamp amser arall.',
  },
  'time-not-trusted': {
    what: 'Nid yw’r stamp amser yn arwain at dystysgrif y mae eich ysgol yn ymddiried ynddi.',
    safe: 'Fe’i taflwyd. Mae’r hyn a dderbyniwyd wedi’i gadw.',
    todo: 'Ychwanegwch dystysgrif wraidd y gwasanaeth stamp amser hwn yn y gosodiadau, o dan Amser dibynadwy.',
  },
  'minutes-open': {
    what: 'Nid yw bwlch yn y cofnodion wedi’i lenwi.',
    safe: 'Ni chofnodwyd dim. Cedwir y drafft.',
    todo: 'Ewch yn ôl at y ffurflen ac ateb yr hyn sydd wedi’i farcio yno.',
  },
  'meeting-barred': {
    what: 'Nid oes papurau ar gyfer cyfarfod yn yr achos hwn.',
    safe: 'Ni wnaed ffeil.',
    todo: 'Edrychwch ar yr asesiad cyntaf: pwy a’i hysgrifennodd, a beth a gofnodwyd.',
  },
  'letter-open': {
    what: 'Mae bwlch yn y llythyr heb ei lenwi.',
    safe: 'Ni wnaed llythyr.',
    todo: 'Ewch yn ôl at y cwestiynau ac atebwch yr hyn sydd wedi’i nodi yno.',
  },
  'letter-barred': {
    what: 'Ni ellir ysgrifennu’r llythyr hwn nawr.',
    safe: 'Ni wnaed llythyr.',
    todo: 'Darllenwch wrth ymyl y math o lythyr beth sydd i’w setlo’n gyntaf.',
  },
  'letter-enclosure': {
    what: 'Ni chaiff llun a ddewiswyd fynd gyda’r llythyr hwn.',
    safe: 'Ni wnaed llythyr.',
    todo: 'Gadewch y llun allan, neu gwnewch gopi gwaith newydd ohono ac edrychwch drwyddo eto.',
  },
  'letter-sent': {
    what: 'Mae’r llythyr hwn wedi’i gofnodi fel un a anfonwyd.',
    safe: 'Cedwir y llythyr fel yr oedd.',
    todo: 'Os nad aeth erioed, tynnwch y cofnod hwnnw’n ôl yn gyntaf, gyda’r rheswm.',
  },
  'matter-open': {
    what: 'Dim ond achos a gaewyd y gellir ei waredu.',
    safe: 'Ni thynnwyd dim.',
    todo: 'Cofnodwch y canlyniad yn gyntaf. Mae hynny’n cau’r achos.',
  },
  'matter-held': {
    what: 'Mae angen yr achos fel y mae, felly ni ellir gwaredu dim ohono.',
    safe: 'Ni thynnwyd dim.',
    todo: 'Darllenwch ar dudalen yr achos beth sy’n ei ddal, a therfynwch y dal pan fydd hynny ar ben.',
  },
  'item-erased': {
    what: 'Mae’r ffeil hon yn dal eitem a ddilëwyd yma ar gais person y mae’n ymwneud ag ef.',
    safe: 'Ni dderbyniwyd y ffeil, ac ni storiwyd dim sydd ynddi.',
    todo: 'Mae’r achos yn dweud beth a ddilëwyd a pham. Os yw’r ffeil yn dal unrhyw beth arall sydd ei angen arnoch, gofynnwch iddo gael ei drosglwyddo heb yr eitem honno.',
  },
  cancelled: {
    what: 'Cafodd ei stopio, fel y gofynnoch.',
    safe: 'Mae’r hyn a orffennwyd cynt wedi’i gadw.',
    todo: 'Dechreuwch eto pan fyddwch yn barod.',
  },
  'network-refused': {
    what: 'Nid yw ap Tyst yn defnyddio’r rhwydwaith yma.',
    safe: 'Ni adawodd dim y cyfrifiadur hwn.',
    todo: 'Nid oes angen gwneud dim.',
  },
  unexpected: {
    what: 'Aeth rhywbeth o’i le nad oedd ap Tyst yn ei ddisgwyl.',
    safe: 'Mae’r hyn a gadwyd cynt yno o hyd.',
    todo: 'Rhowch gynnig arall arni. Os bydd yn digwydd eto, copïwch y manylion i’ch cymorth TG.',
  },
} satisfies Translation<typeof english>;
