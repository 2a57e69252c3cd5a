// What only the page says, in both languages.
import { isWelsh } from './texts';

export interface PageTexts {
  language: 'en' | 'cy';
  /** The name of the other language, in itself. */
  otherLanguage: string;
  title: string;
  lead: string;
  choose: string;
  drop: string;
  /** The field for a fingerprint, what it is for, and what came of it. */
  told: { label: string; hint: string; wrong: string; same: string; other: string };
  /** `{file}` */
  checking: string;
  /** `{n}` files. */
  checked: string;
  /** Above the facts: they are true only as far as the file is unchanged. */
  itSays: string;
  compare: string;
  technical: string;
  limits: string;
  notProof: string;
  thisPage: string;
  /** Before the SHA-256 of the file that goes into bundles; only the extension's own page says it. */
  sameFile: string;
}

const EN: PageTexts = {
  language: 'en',
  otherLanguage: 'Cymraeg',
  title: 'Check an evidence file',
  lead: 'This page tells whether an evidence file made by Tyst is unchanged since it was sealed. It works offline: nothing leaves this computer.',
  choose: 'Choose ZIP files',
  drop: 'or drop them here. Choose all files of a large case together.',
  told: {
    label: 'Fingerprint that the school told you (if you have it)',
    hint: '64 letters and digits; spaces do not matter',
    wrong: 'A fingerprint has 64 of the characters 0–9 and A–F.',
    same: 'Made by the holder of the fingerprint that you entered.',
    other: 'Not made by the holder of the fingerprint that you entered: do not rely on it before the school has explained it.',
  },
  checking: 'Checking {file} …',
  checked: 'Files checked: {n}',
  itSays: 'What the file says of itself',
  compare: 'Compare it by telephone with the one that the school has, group by group:',
  technical: 'Technical name',
  limits: 'What this does not show',
  notProof:
    'A page cannot vouch for itself: whoever changes a file can also change a copy of this page that lies in it. Use a copy that you have from the school or from where Tyst is published, or compare its SHA-256 with the one published there.',
  thisPage: 'It shows that nothing was left out of the file since it was sealed, not that everything was recorded.',
  sameFile: 'SHA-256 of the verify.html that this Tyst puts into its files',
};

const CY: PageTexts = {
  language: 'cy',
  otherLanguage: 'English',
  title: 'Gwirio ffeil dystiolaeth',
  lead: "Mae'r dudalen hon yn dweud a yw ffeil dystiolaeth a wnaed gan Tyst heb ei newid ers ei selio. Mae'n gweithio all-lein: nid oes dim yn gadael y cyfrifiadur hwn.",
  choose: 'Dewis ffeiliau ZIP',
  drop: "neu eu gollwng yma. Dewiswch holl ffeiliau achos mawr gyda'i gilydd.",
  told: {
    label: 'Yr ôl bys a gawsoch gan yr ysgol (os yw gennych)',
    hint: '64 llythyren a digid; nid oes ots am fylchau',
    wrong: "Mae gan ôl bys 64 o'r nodau 0–9 ac A–F.",
    same: 'Gwnaed gan ddeiliad yr ôl bys a roesoch.',
    other: "Nis gwnaed gan ddeiliad yr ôl bys a roesoch: peidiwch â dibynnu arno cyn i'r ysgol egluro pam.",
  },
  checking: 'Yn gwirio {file} …',
  checked: 'Ffeiliau a wiriwyd: {n}',
  itSays: "Yr hyn a ddywed y ffeil amdani'i hun",
  compare: "Cymharwch ef dros y ffôn â'r un sydd gan yr ysgol, fesul grŵp:",
  technical: 'Enw technegol',
  limits: 'Beth nad yw hyn yn ei ddangos',
  notProof:
    "Ni all tudalen dystio drosti ei hun: gall pwy bynnag sy'n newid ffeil hefyd newid copi o'r dudalen hon sydd ynddi. Defnyddiwch gopi a gawsoch gan yr ysgol neu o'r man lle cyhoeddir Tyst, neu cymharwch ei SHA-256 â'r un a gyhoeddir yno.",
  thisPage: "Mae'n dangos nad oes dim wedi'i hepgor o'r ffeil ers ei selio, nid bod popeth wedi'i gofnodi.",
  sameFile: "SHA-256 y verify.html y mae'r Tyst hwn yn ei roi yn ei ffeiliau",
};

export function pageTextsFor(locale: string): PageTexts {
  return isWelsh(locale) ? CY : EN;
}
