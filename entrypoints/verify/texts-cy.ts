// The verifier's texts in Welsh; to be read by a Welsh speaker together with the extension's catalogue.
import { problems } from '@/utils/i18n/cy/problems';
import type { Texts } from './texts';

export const CY: Texts = {
  verdict: {
    unchanged: 'Heb ei newid ers ei selio.',
    changed: "Wedi'i newid neu ei ddifrodi: peidiwch â dibynnu arno; gofynnwch amdano eto.",
    newer: "Wedi'i wneud gan fersiwn mwy newydd o Tyst: ni all y fersiwn hwn ei wirio.",
  },
  source: {
    head: 'Gwnaed gan Bennaeth yr ysgol hon.',
    'school-card': 'Gwnaed â cherdyn yr ysgol hon.',
    unknown:
      "Nid yw'r gwneuthurwr yn hysbys. Nid yw llofnod gan allwedd anhysbys yn dangos tarddiad: cymharwch yr ôl bys â'r un a gawsoch.",
  },
  notShown: "Nid yw hyn yn dangos bod y dudalen yn wir, pwy a'i hysgrifennodd, na bod y cloc yn gywir.",
  chainNotChecked:
    "Os yw'r ffeil yn cynnwys amser dibynadwy, caiff ei lofnod ei wirio â'r dystysgrif sydd ynddo, y gall unrhyw un ei gwneud; ni chaiff ei gadwyn o dystysgrifau ei gwirio yma: Tyst ei hun neu openssl sy'n gwneud hynny.",
  timeNotChecked: "ni chaiff llofnod o'r math hwn ei wirio yma",
  label: {
    case: 'Achos',
    recipient: 'Trosglwyddwyd i',
    school: 'Ysgol',
    volume: 'Cyfrol',
    receipt: 'Cod derbyn',
    signed: 'Llofnodwyd',
    signer: 'Llofnodwyd fel',
    fingerprint: 'Ôl bys',
    time: 'Amser dibynadwy',
  },
  recipient: {
    police: 'yr heddlu',
    platform: 'y platfform',
    advice: 'y cyngor, cyfreithiwr neu undeb',
    dsl: 'y person diogelu dynodedig',
    transfer: 'rhywun arall sy’n trin yr achos',
    'health-safety': 'yr Uned Iechyd a Diogelwch',
    allegations: 'swyddog y cyngor ar gyfer honiadau',
    governors: 'Cadeirydd y panel neu’r clerc',
    letter: 'derbynnydd llythyr',
  },
  maker: {
    head: 'llofnodwyd gan Bennaeth yr ysgol hon',
    'school-card': 'gwnaed â cherdyn yr ysgol hon',
    unknown: 'nid yw’r gwneuthurwr yn hysbys',
  },
  items: 'eitemau: {n}',
  chain: {
    leads: "{path}: amser dibynadwy gan {authority}; mae ei gadwyn yn arwain at un o'r gwreiddiau.",
    fails: '{path}: ni dderbynnir yr amser dibynadwy hwn ({fault}).',
  },
  byTheirClock: 'yn ôl cloc y llofnodwr',
  problemsFollow: 'Yr hyn a gafwyd:',
  sets: {
    whole: "Mae pob un o {n} gyfrol y bwndel hwn yma ac yn perthyn i'w gilydd.",
    missing: "Mae {n} cyfrol i'r bwndel hwn. Heb eu rhoi: {missing}.",
    apart: "Nid yw'r cyfrolau hyn yn perthyn i'w gilydd.",
  },
  expectedFound: 'disgwyliwyd {expected}; cafwyd {found}',
  expectedOnly: 'disgwyliwyd {expected}',
  foundOnly: 'cafwyd {found}',
  wholeFile: 'Y ffeil',
  problem: problems,
};
