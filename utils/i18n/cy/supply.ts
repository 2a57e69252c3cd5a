// Welsh texts for adding evidence that somebody gave to the school, and for a report with no evidence yet.
import type { supply as english } from '@/utils/i18n/en/supply';
import type { Translation } from '@/utils/i18n/text-types';

export const supply = {
  open: 'Ychwanegu tystiolaeth a roddwyd i chi',
  title: 'Ychwanegu tystiolaeth a roddwyd i chi',
  intro:
    'Ar gyfer llun o ffôn rhiant, allbrint, neu’r hyn a ddywedodd rhywun wrthych. Fe’i nodir ym mhobman fel tystiolaeth a gyflwynwyd, nid a gofnodwyd gan ap Tyst.',
  better: 'Os yw’r postiad yno o hyd a bod hawl gennych i edrych arno, cofnodwch ef eich hun hefyd: mae hynny’n dweud mwy.',
  imagery:
    'Peidiwch ag ychwanegu llun a allai ddangos rhywun dan 18 oed yn noeth neu’n hanner noeth, delwedd bersonol o oedolyn, neu gynnwys terfysgol. Peidiwch â chymryd copi. Dywedwch wrth eich {{dsl}} nawr.',
  what: 'Beth sydd gennych?',
  picture: 'Llun (PNG, JPEG neu WebP)',
  words: 'Dim tystiolaeth eto, dim ond yr hyn a ddywedwyd',
  whatMissing: 'Dywedwch beth sydd gennych',
  file: 'Y llun',
  fileHint: 'Dim ond yr hyn mae’n ei ddangos a gedwir. Ni chedwir y lle, y ffôn na’r amser sydd wedi’u cuddio yn y ffeil.',
  fileMissing: 'Dewiswch y llun',
  told: 'Beth a ddywedwyd?',
  toldHint: 'Beth a bostiwyd, ble y’i gwelwyd, a phryd. Peidiwch ag enwi pwy ddywedodd wrthych, a pheidiwch â’ch enwi eich hun.',
  toldMissing: 'Ysgrifennwch yr hyn a ddywedwyd',
  by: 'Pwy a’i rhoddodd? (byth enw)',
  byMissing: 'Dywedwch pa fath o berson a’i rhoddodd',
  how: 'Sut y daeth?',
  howMissing: 'Dywedwch sut y daeth',
  on: 'Ar ba ddiwrnod? (dewisol)',
  platform: 'Ble y’i postiwyd?',
  platformMissing: 'Dywedwch ble y’i postiwyd',
  address: 'Cyfeiriad y postiad, os yw’n hysbys (dewisol)',
  addressHint: 'Peidiwch â’i agor ar gyfer hyn.',
  addressWrong: 'Nid cyfeiriad gwe yw hwn. Gadewch ef yn wag os nad yw’n hysbys.',
  next: 'Ymlaen i’r adolygiad',
  adding: 'Yn ei ychwanegu',
  look: 'Gall y llun ddangos ffôn neu gyfrif pwy yw: eu henw, eu llun, eu negeseuon eu hunain, sgyrsiau eraill. Ni all ap Tyst ddod o hyd i’r rhain mewn llun. Edrychwch ar y cyfan ohono a gorchuddiwch yr hyn a welwch, er mwyn y sawl a’i rhoddodd ac er eich mwyn chi.',
  looked: 'Rwyf wedi edrych: nid oes dim yn dangos pwy a’i rhoddodd na phwy ydw i',
  missingWords: 'Ysgrifennwch yr hyn a ddywedwyd: heb lun, y geiriau yw’r cyfan sydd.',
  wordsLabel: 'Yr hyn a ddywedwyd',
} satisfies Translation<typeof english>;
