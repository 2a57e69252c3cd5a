// Welsh texts of watch words.
import type { watch as english } from '@/utils/i18n/en/watch';
import type { Translation } from '@/utils/i18n/text-types';

export const watch = {
  title: 'Geiriau gwylio',
  intro:
    'Gall ap Tyst ddweud wrthych pan fydd postiad ar dudalen sydd gennych ar agor yn sôn am eich ysgol: mae botwm y bar offer wedyn yn dangos rhif, a’r ffenestr naid yn cynnig y postiad hwnnw.',
  limits:
    'Dim ond tudalennau yr ydych chi eich hun yn eu hagor y mae’n eu darllen, tra byddwch yn edrych arnynt. Nid yw’n storio, yn anfon nac yn cofnodi dim ohono’i hun. Nid yw’n gweithio ar WhatsApp, mewn negeseuon nac mewn grwpiau preifat.',
  first: {
    title: 'Rhaid i’r ysgol setlo hyn yn gyntaf',
    intro:
      'Gall chwilio dro ar ôl tro am yr hyn y mae pobl yn ei ysgrifennu fod yn wyliadwriaeth yn ôl y gyfraith. Ni all ysgol awdurdodi hynny ei hun.',
    council: 'Gofynnwch i gyfreithiwr y cyngor a ellir gwneud hyn a sut, a chadwch yr ateb.',
    impact: 'Mae’r swyddog diogelu data wedi ysgrifennu pam mae ei angen, pwy sy’n ei wneud, a than pryd.',
    told: 'Mae’r polisi cyfryngau cymdeithasol yn dweud y gall yr ysgol wneud hyn, ac mae staff, rhieni a disgyblion wedi cael gwybod.',
    names: 'Enwau’r ysgol ei hun yw’r geiriau. Peidiwch byth â gwylio am ddisgybl, rhiant nac aelod o staff.',
    person: 'Os yw’n eich arwain at gyfrif un person sawl gwaith: stopiwch, a gofynnwch i gyfreithiwr y cyngor cyn edrych eto.',
    choice: 'Mae pob person yn ei droi ymlaen drosto’i hun. Ni all neb arall wneud hynny, na pholisi’r cyfrifiadur ychwaith.',
    confirm: 'I’w gadarnhau gan gyfreithiwr yr ysgol.',
  },
  settled: 'Mae’r ysgol wedi setlo hyn',
  words: 'Geiriau gwylio',
  wordsHint:
    'Un ar bob llinell: enw’r ysgol yn y ddwy iaith, gyda’r treigladau a gaiff yn Gymraeg, llysenwau, llythrennau cyntaf. Er enghraifft: Ysgol Bryn Enghraifft, Fryn Enghraifft, YBE. Dim ond geiriau cyfan a geir; nid yw priflythrennau nac acenion yn gwneud gwahaniaeth.',
  wordsRefused_zero:
    'Ni all y rhain fod yn eiriau gwylio: {{words}}. Mae gan air o leiaf ddwy lythyren, ac mae hyd at {{most}} ohonynt.',
  wordsRefused_one: 'Ni all hwn fod yn air gwylio: {{words}}. Mae gan air o leiaf ddwy lythyren, ac mae hyd at {{most}} ohonynt.',
  wordsRefused_two:
    'Ni all y rhain fod yn eiriau gwylio: {{words}}. Mae gan air o leiaf ddwy lythyren, ac mae hyd at {{most}} ohonynt.',
  wordsRefused_few:
    'Ni all y rhain fod yn eiriau gwylio: {{words}}. Mae gan air o leiaf ddwy lythyren, ac mae hyd at {{most}} ohonynt.',
  wordsRefused_many:
    'Ni all y rhain fod yn eiriau gwylio: {{words}}. Mae gan air o leiaf ddwy lythyren, ac mae hyd at {{most}} ohonynt.',
  wordsRefused_other:
    'Ni all y rhain fod yn eiriau gwylio: {{words}}. Mae gan air o leiaf ddwy lythyren, ac mae hyd at {{most}} ohonynt.',
  save: 'Cadw’r geiriau gwylio',
  sites: 'Chwilio amdanynt ar',
  sitesHint: 'Mae’r porwr yn gofyn a gaiff ap Tyst ddarllen y wefan hon. Mae ei ddiffodd yn rhoi’r caniatâd yn ôl.',
  waits: 'I’w droi ymlaen, yn gyntaf cadwch y geiriau gwylio a dywedwch fod yr ysgol wedi setlo hyn.',
  refused: 'Ni chaniataodd y porwr hynny. Ni chafodd dim ei droi ymlaen.',
  mention: 'Mae’r postiad hwn yn sôn am un o’ch geiriau gwylio. Ni chaiff dim ei storio oni bai eich bod yn ei gofnodi.',
  elsewhere_zero: 'Nid oes postiad arall ar y dudalen hon yn sôn am un o’ch geiriau gwylio.',
  elsewhere_one: 'Mae {{count}} postiad arall ar y dudalen hon yn sôn am un o’ch geiriau gwylio.',
  elsewhere_two: 'Mae {{count}} bostiad arall ar y dudalen hon yn sôn am un o’ch geiriau gwylio.',
  elsewhere_few: 'Mae {{count}} phostiad arall ar y dudalen hon yn sôn am un o’ch geiriau gwylio.',
  elsewhere_many: 'Mae {{count}} phostiad arall ar y dudalen hon yn sôn am un o’ch geiriau gwylio.',
  elsewhere_other: 'Mae {{count}} postiad arall ar y dudalen hon yn sôn am un o’ch geiriau gwylio.',
  choose: 'Dewis y nesaf',
} satisfies Translation<typeof english>;
