// Welsh texts of the first-run page.
import type { welcome as english } from '@/utils/i18n/en/welcome';
import type { Translation } from '@/utils/i18n/text-types';

export const welcome = {
  title: 'Croeso',
  heading: 'Mae ap Tyst yn cofnodi postiad fel tystiolaeth',
  lead: 'Pan welwch bostiad amhriodol am eich ysgol, am ddisgybl neu am aelod o staff, mae ap Tyst yn eich helpu i’w gofnodi’n iawn a’i drosglwyddo i’r Pennaeth.',
  pin: {
    title: 'Yn gyntaf, cadwch y botwm yn y golwg',
    chrome: 'Pwyswch y darn jig-so ar ochr dde’r bar offer, yna’r pin wrth ymyl Tyst.',
    firefox: 'Yn Firefox: pwyswch y darn jig-so, yna’r olwyn wrth ymyl Tyst, yna Pinio i’r Bar Offer.',
    shortcut: 'Gallwch hefyd bwyso {{keys}}, neu ddewis Tyst yn newislen botwm de’r llygoden ar bostiad.',
  },
  steps: {
    title: 'Pum cam, ychydig funudau',
    go: 'Ewch at y postiad ar Facebook, X neu WhatsApp Web. Mae gwefannau eraill yn gweithio hefyd; byddwch wedyn yn teipio pwy a phryd eich hun.',
    capture:
      'Pwyswch fotwm Tyst a Cofnodi’r postiad. Caiff llun o’r postiad, ei gyfeiriad, ei awdur a’i amser eu cadw fel drafft.',
    review:
      'Gwiriwch y drafft. Caiff eich cyfrif eich hun ei orchuddio lle mae ap Tyst yn dod o hyd iddo; gorchuddiwch fwy lle bo angen.',
    seal: 'Seliwch ef. Ar ôl hynny ni ellir ei olygu, a byddai unrhyw newid diweddarach i’w weld.',
    handOver: 'Trosglwyddwch ef i’r Pennaeth fel un ffeil.',
  },
  does: {
    title: 'Yr hyn nad yw ap Tyst yn ei wneud',
    network:
      'Nid yw’n anfon dim. Mae’r hyn yr ydych yn ei gofnodi yn aros ar y cyfrifiadur hwn nes bod rhywun yn ei gadw mewn ffeil.',
    watching: 'Nid yw’n edrych ar unrhyw dudalen nes i chi bwyso ei fotwm.',
    page: 'Nid yw’n ateb, hoffi, adrodd na chlicio dim. Ar y mwyaf mae’n sgrolio’r dudalen ac yn ei rhoi’n ôl.',
    looking:
      'Nid yw’n gwneud edrych yn anweladwy. Gall gwefan gyfrif faint sydd wedi gweld postiad, a gall sgwrs ddangos bod negeseuon wedi’u darllen.',
    proof:
      'Nid yw’n profi bod postiad yn wir na phwy a’i ysgrifennodd. Mae’n dangos yr hyn a welwyd ar y cyfrifiadur hwn, ac nad yw’r cofnod wedi newid ers hynny.',
    safeguarding: 'Nid yw’n cymryd lle cofnod diogelu eich ysgol.',
  },
  name: {
    title: 'Eich enw',
    promise:
      'Nid yw eich enw na’ch cyfrif yn cael eu rhoi yn y ffeil, ac ni fydd yr ysgol yn dweud wrth yr awdur pwy a roddodd wybod am y postiad.',
    limit:
      'Gallai llys, yr heddlu neu’r platfform ddod i wybod o hyd, ac mewn grŵp bach gall pobl ddyfalu. Gall y ffordd yr ydych yn trosglwyddo’r ffeil hefyd ddangos pwy ydych: mae e-bost yn enwi’r sawl a’i hanfonodd.',
    child: 'Peidiwch byth ag addo i blentyn y bydd rhywbeth yn aros yn gyfrinach.',
  },
  situations: {
    title: 'Pan nad yw mor syml',
    phone: {
      title: 'Fe’i gwelais ar ffôn, neu gartref',
      text: 'Ar gyfrifiadur y mae ap Tyst yn gweithio. Peidiwch ag anfon y postiad ymlaen. Ysgrifennwch pwy, ble a phryd, a’i gofnodi ar gyfrifiadur ysgol cyn gynted ag y gallwch, â chyfrif sy’n gallu ei weld beth bynnag. Mae cofnodion yn aros ar y cyfrifiadur lle cawsant eu gwneud, felly peidiwch â defnyddio cyfrifiadur y teulu.',
      whatsapp:
        'Peidiwch byth â chysylltu WhatsApp rhiant â chyfrifiadur ysgol. Os bydd rhiant yn dangos neges i chi, gofynnwch am sgrinlun.',
      danger: 'Os oes rhywun mewn perygl nawr, ffoniwch 999 yn gyntaf. Gall y dystiolaeth aros.',
    },
    me: {
      title: 'Mae’n ymwneud â mi',
      text: 'Nid oes rhaid i chi ei gofnodi, nac edrych arno eto: gall cydweithiwr wneud hynny ar eich rhan. Os gwnewch hynny eich hun, mae eich enw yng ngeiriau pobl eraill yn rhan o’r dystiolaeth ac nid yw’n cael ei orchuddio oni bai eich bod yn dewis hynny.',
      support: 'Dywedwch wrth y Pennaeth a gofynnwch am gefnogaeth. Gallwch hefyd ofyn i’ch undeb.',
    },
    head: {
      title: 'Mae’n ymwneud â’r Pennaeth',
      text: 'Yna nid yw’n mynd at y Pennaeth. Mae ap Tyst yn gofyn cyn ei drosglwyddo ac yn enwi’r Dirprwy Bennaeth neu Gadeirydd y Llywodraethwyr yn lle hynny.',
    },
    child: {
      title: 'Gall plentyn fod mewn perygl neu wedi’i niweidio',
      text: 'Dywedwch wrth eich {{dsl}} yn gyntaf, pwy bynnag y mae’r postiad yn ymwneud ag ef. Os gallai ddangos rhywun dan 18 yn noeth neu’n hanner noeth, peidiwch â’i gofnodi, edrych eto, copïo, rhannu na dileu. Dywedwch wrth eich {{dsl}} nawr.',
    },
  },
  receives: {
    title: 'Pwy sy’n ei dderbyn',
    text: 'Y Pennaeth, neu bwy bynnag a enwir yn lle hynny, a neb arall nes iddynt benderfynu. Nhw sy’n dewis a yw’r heddlu, y cyngor, cyfreithiwr neu’r platfform yn derbyn copi.',
  },
  settings: 'Iaith, rôl ac enw’r ysgol',
} satisfies Translation<typeof english>;
