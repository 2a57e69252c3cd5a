// Welsh texts of the card namespace.
import type { card as english } from '@/utils/i18n/en/card';
import type { Translation } from '@/utils/i18n/text-types';

export const card = {
  title: 'Cerdyn yr ysgol',
  intro:
    'Ffeil fach ar gyfer yr holl staff yw’r cerdyn. Gydag ef caiff eu trosglwyddiadau eu hamgryptio, fel mai dim ond y person y’u cyfeirir ato all eu hagor, ac mae’r llyfr achosion yn gweld iddynt gael eu gwneud â cherdyn yr ysgol hon.',
  mine: 'Eich allwedd dderbyn',
  mineIntro:
    'Amgryptir ffeiliau i chi â’r allwedd hon. Nid yw’n agor dim ac nid yw’n gyfrinach: os bydd rhywun arall yn gwneud cerdyn yr ysgol, rhowch hi iddynt a gadewch iddynt ei darllen yn ôl i chi.',
  make: 'Gwneud cerdyn ysgol',
  again: 'Gwneud cerdyn newydd',
  againHint:
    'Pan gollwyd cerdyn, neu pan newidiodd rôl ddwylo. Gellir agor ffeiliau a wnaed â chardiau hŷn o hyd, ac maent yn hysbys o hyd.',
  school: 'Enw’r ysgol',
  schoolMissing: 'Rhowch enw’r ysgol',
  role: 'Pwy sy’n agor y llyfr achosion hwn?',
  roleMissing: 'Dywedwch pwy sy’n agor y llyfr achosion hwn',
  roles: { head: 'Pennaeth', deputy: 'Dirprwy Bennaeth', chair: 'Cadeirydd y Llywodraethwyr', dsl: '{{dsl}}' },
  whom: { head: 'y Pennaeth', deputy: 'y Dirprwy Bennaeth', chair: 'Cadeirydd y Llywodraethwyr', dsl: 'y {{dsl}}' },
  others: 'Allweddi derbyn y lleill',
  othersHint:
    'Mae pob un yn gosod llyfr achosion ar ei gyfrifiadur ei hun ac yn rhoi i chi’r allwedd a ddangosir yno. Gadewch faes yn wag lle nad oes un eto: ni chaiff ffeiliau i’r person hwnnw eu hamgryptio wedyn. Ni all neb agor yr hyn sydd i rywun arall, dim hyd yn oed chi: mae mater am y Pennaeth yn aros ar gau i’r Pennaeth.',
  keyOf: 'Allwedd: {{role}}',
  keyWrong: 'Nid allwedd dderbyn yw hon. Mae’n dechrau ag age1 ac mae ganddi 62 llythyren a rhif.',
  act: 'Gwneud y cerdyn',
  made: 'Gwnaed y cerdyn ar {{time}}',
  number: 'Rhif {{id}}',
  save: 'Cadw ffeil y cerdyn',
  saveHint:
    'Rhowch hi lle gall yr holl staff ei chyrraedd, nid ar dudalen gyhoeddus. Gall TG hefyd ei rhoi i bob cyfrifiadur drwy bolisi a reolir.',
  qr: 'Y cerdyn fel llun, ar gyfer ffôn',
  opens: 'Yn amgryptio ar gyfer: {{roles}}',
  link: 'Cerdyn yr ysgol',
  back: 'Derbyniwyd',
  staff: {
    title: 'Cerdyn yr ysgol',
    none: 'Dim cerdyn ysgol. Ni chaiff trosglwyddiadau eu hamgryptio, ac ni all neb weld eu bod yn dod o’r ysgol hon.',
    load: 'Dewiswch ffeil gerdyn eich ysgol',
    loaded: 'Cerdyn {{school}}, a wnaed ar {{time}}.',
    managed: 'Tîm TG eich ysgol sydd wedi’i osod. Ni ellir ei newid yma.',
    remove: 'Tynnu’r cerdyn',
    who: 'Mae’r un fath i’r holl staff ac nid yw’n dweud dim amdanoch chi.',
  },
  handover: {
    encrypted: 'Mae’r ffeil wedi’i hamgryptio: dim ond {{who}} all ei hagor, yn eu llyfr achosion.',
    open: 'Nid yw’r ffeil wedi’i hamgryptio: gall unrhyw un sydd â hi ei hagor.',
    noKey:
      'Nid oes gan gerdyn yr ysgol allwedd ar gyfer {{who}}, felly nid yw’r ffeil wedi’i hamgryptio: gall unrhyw un sydd â hi ei hagor.',
  },
} satisfies Translation<typeof english>;
