// Welsh texts of the law sheet.
import type { law as english } from '@/utils/i18n/en/law';
import type { Translation } from '@/utils/i18n/text-types';

export const law = {
  title: 'Y gyfraith, yn fyr',
  intro:
    'Ar gyfer Cymru a Lloegr. Nid yw’n dweud bod neb wedi torri’r gyfraith: yr heddlu, erlynwyr a llysoedd sy’n penderfynu hynny.',
  check: 'Gwiriwch â chyfreithiwr y cyngor cyn dibynnu ar ddim o hyn.',
  asAt: 'Fel yr oedd ar {{date}}',
  confirm: 'i’w gadarnhau gan y cyfreithiwr',
  kind: {
    civil: 'Sifil, nid trosedd',
    criminal: 'Troseddol',
    both: 'Troseddol a sifil',
    right: 'Hawl pawb',
    powers: 'Yn cyfyngu ar yr ysgol ei hun',
  },
  decides: {
    court: 'Llys sy’n penderfynu',
    'police-cps': 'Yr heddlu ac erlynwyr sy’n penderfynu',
    'attorney-general': 'Yr heddlu ac erlynwyr, gyda chydsyniad y Twrnai Cyffredinol',
    both: 'Yr heddlu ac erlynwyr, neu lys',
    'school-and-council': 'I’w setlo â chyfreithiwr y cyngor ymlaen llaw',
  },
  limit: {
    'one-year': 'o fewn blwyddyn',
    'six-months': 'fel rheol o fewn chwe mis',
    extended: 'o fewn ychydig flynyddoedd, wedi’u cyfrif mewn gwahanol ffyrdd',
    none: 'dim terfyn penodol',
    'by-remedy': 'yn dibynnu ar y ffordd a ddewisir',
    'not-applicable': 'dim terfyn amser',
  },
  entry: {
    defamation: {
      name: 'Deddf Difenwi 2013, adran 1',
      text: 'Rhaid bod datganiad wedi achosi, neu’n debygol o achosi, niwed difrifol i enw da rhywun. Gall unigolion hawlio; mae’n debyg na all corff llywodraethu.',
    },
    'malicious-communications': {
      name: 'Deddf Cyfathrebiadau Maleisus 1988, adran 1',
      text: 'Anfon rhywbeth anweddus neu sarhaus iawn er mwyn achosi gofid neu bryder. Symudodd bygythiadau a datganiadau ffug i’r Ddeddf Diogelwch Ar-lein ar 31 Ionawr 2024.',
    },
    'threatening-communications': {
      name: 'Deddf Diogelwch Ar-lein 2023, adran 181',
      text: 'Bygwth lladd, anaf difrifol, treisio neu golled ariannol ddifrifol.',
    },
    'false-communications': {
      name: 'Deddf Diogelwch Ar-lein 2023, adran 179',
      text: 'Anfon yr hyn y gwyddys ei fod yn ffug, gan fwriadu niwed sy’n fwy na dibwys, heb esgus da.',
    },
    'communications-network': {
      name: 'Deddf Cyfathrebiadau 2003, adran 127',
      text: 'Negeseuon ar rwydwaith cyhoeddus sy’n sarhaus iawn, yn anweddus, yn anllad neu’n fygythiol. Nid yw’r rhan am anwireddau’n berthnasol yma mwyach.',
    },
    harassment: {
      name: 'Deddf Amddiffyn rhag Aflonyddu 1997',
      text: 'Cwrs o ymddygiad, felly mwy nag unwaith, sy’n gyfystyr ag aflonyddu. Gall fod yn drosedd, a gall llys ei wahardd.',
    },
    'stirring-up-hatred': {
      name: 'Deddf Trefn Gyhoeddus 1986, Rhannau 3 a 3A',
      text: 'Cynhyrfu casineb oherwydd hil, crefydd neu gyfeiriadedd rhywiol.',
    },
    'threats-to-kill': {
      name: 'Deddf Troseddau yn erbyn y Person 1861, adran 16',
      text: 'Bygwth lladd, gan fwriadu i’r person arall ei ofni.',
    },
    'racially-aggravated': {
      name: 'Deddf Trosedd ac Anhrefn 1998, adran 32',
      text: 'Aflonyddu sy’n waeth oherwydd gelyniaeth ar sail hil neu grefydd.',
    },
    'intimate-images': {
      name: 'Deddf Troseddau Rhywiol 2003, adrannau 66A a 66B',
      text: 'Anfon neu rannu delweddau personol o’r mathau a enwir yno. Ni chaiff delwedd o’r fath byth ei chofnodi na’i chadw yma.',
    },
    'accused-teacher': {
      name: 'Deddf Addysg 2002, adrannau 141F a 141G',
      text: 'Cyn cyhuddo’n ffurfiol, ni chaniateir cyhoeddi dim sy’n dangos pwy yw athro neu athrawes y mae disgybl, neu rywun ar ran disgybl, yn ei gyhuddo o drosedd.',
    },
    'nuisance-on-premises': {
      name: 'Deddf Addysg 1996, adran 547',
      text: 'Achosi niwsans neu gynnwrf ar safle ysgol. Mae’n ymwneud â’r safle, nid â’r hyn a bostir.',
    },
    'free-expression': {
      name: 'Deddf Hawliau Dynol 1998, Erthygl 10',
      text: 'Caiff pawb fynegi barn, hyd yn oed barn nad oes croeso iddi. Rhaid i beth bynnag a wna’r ysgol fod yn deg ac yn ddim mwy nag sydd ei angen.',
    },
    'investigatory-powers': {
      name: 'Rheoleiddio pwerau ymchwilio',
      text: 'Gall edrych dro ar ôl tro ar gyfrif un person gyfrif fel gwyliadwriaeth. Ni all ysgol ganiatáu hynny iddi ei hun.',
    },
  },
} satisfies Translation<typeof english>;
