// README.txt of every bundle: what the file is and how anyone can check it, in English and Welsh.

/** The commands of "How anyone checks it", as README.txt prints them and the tests run them, in the unpacked folder. */
export const CHECK_LINES = {
  payload: 'sha256sum -c --quiet --strict manifest-sha256.txt',
  tagFiles: 'sha256sum -c --quiet --strict tagmanifest-sha256.txt',
  signer: 'openssl pkcs7 -inform DER -in META-INF/signature001.p7s -print_certs -out signer.pem',
  fingerprint: 'openssl x509 -in signer.pem -noout -fingerprint -sha256',
  signature:
    'openssl cms -verify -cades -binary -inform DER -in META-INF/signature001.p7s -content META-INF/ASiCManifest001.xml -CAfile signer.pem -out /dev/null',
  manifest: 'openssl dgst -sha256 -binary tagmanifest-sha256.txt | base64',
} as const;

const COMMANDS = `   ${CHECK_LINES.payload}
   ${CHECK_LINES.tagFiles}
   ${CHECK_LINES.signer}
   ${CHECK_LINES.fingerprint}
   ${CHECK_LINES.signature}
   ${CHECK_LINES.manifest}`;

/** Where the line on report.pdf stands, if it is in the file. */
const PDF = '\u0000';
const PDF_LINES = {
  en: '   data/report.pdf      the same report as a PDF, with smaller pictures\n',
  cy: '   data/report.pdf      yr un adroddiad ar ffurf PDF, â lluniau llai\n',
} as const;

/** How anyone can check a file of Tyst, and what that does not show; the end of every README.txt. */
const CHECKING = {
  en: `How to check that it is unchanged
---------------------------------
In a browser: open verify.html and choose the ZIP. It works offline and sends nothing.
Whoever changes a file can also change the verify.html in it: use a copy that you have
from the school or from where Tyst is published, or compare its SHA-256 with the one
published there.

With Tyst: in the folder of its source code, run: npm run -s verify -- FILE.zip

With neither: unpack the ZIP, go to the unpacked folder and run these lines (Linux,
macOS with coreutils, or Windows with Git Bash):

${COMMANDS}

The first two print nothing when every file is unchanged. The third takes the signer's
certificate out of the signature, the fourth prints its fingerprint: compare it with the
one the school gave you by another way. The fifth must end with "Verification
successful". What the last one prints must stand in META-INF/ASiCManifest001.xml beside
tagmanifest-sha256.txt.

These lines do not look for files that were added to the ZIP or hidden in it; Tyst does.

What this does not show
-----------------------
It does not show that the page was true, who wrote it, or that the clock of the device
was right. A signature by a key that you do not know shows only that nothing was changed
since that key signed: anyone can sign again with a key of their own.

The form of this file: ASiC-E with CAdES (ETSI EN 319 162-1), its content a BagIt 1.0
bag (RFC 8493).
`,
  cy: `Sut i wirio ei fod heb ei newid
-------------------------------
Mewn porwr: agorwch verify.html a dewiswch y ZIP. Mae'n gweithio all-lein ac nid yw'n
anfon dim. Gall pwy bynnag sy'n newid ffeil hefyd newid y verify.html sydd ynddi:
defnyddiwch gopi a gawsoch gan yr ysgol neu o'r man lle cyhoeddir Tyst, neu cymharwch ei
SHA-256 â'r un a gyhoeddir yno.

Gyda Tyst: yn ffolder ei god ffynhonnell, rhedwch: npm run -s verify -- FFEIL.zip

Heb y naill na'r llall: dadbaciwch y ZIP, ewch i'r ffolder a rhedwch y llinellau hyn
(Linux, macOS gyda coreutils, neu Windows gyda Git Bash):

${COMMANDS}

Nid yw'r ddwy gyntaf yn dangos dim pan fydd pob ffeil heb ei newid. Mae'r drydedd yn tynnu
tystysgrif y llofnodwr o'r llofnod, a'r bedwaredd yn dangos ei hôl bys: cymharwch hwnnw
â'r un a gawsoch gan yr ysgol drwy ffordd arall. Rhaid i'r bumed orffen â "Verification
successful". Rhaid i'r hyn y mae'r olaf yn ei ddangos sefyll yn
META-INF/ASiCManifest001.xml wrth ymyl tagmanifest-sha256.txt.

Nid yw'r llinellau hyn yn chwilio am ffeiliau a ychwanegwyd at y ZIP neu a guddiwyd ynddo;
mae Tyst yn gwneud hynny.

Beth nad yw hyn yn ei ddangos
-----------------------------
Nid yw'n dangos bod y dudalen yn wir, pwy a'i hysgrifennodd, na bod cloc y ddyfais yn
gywir. Nid yw llofnod gan allwedd anhysbys ond yn dangos na newidiwyd dim ers i'r allwedd
honno lofnodi: gall unrhyw un lofnodi eto â'i allwedd ei hun.

Ffurf y ffeil hon: ASiC-E gyda CAdES (ETSI EN 319 162-1), a'i chynnwys yn fag BagIt 1.0
(RFC 8493).
`,
} as const;

const ENGLISH = `TYST EVIDENCE BUNDLE
(y Gymraeg isod)

What this is
------------
A school recorded an inappropriate post, comment or message as evidence. This file
holds what was recorded, a report, the log of what happened to it, and a signature
that shows whether anything was changed afterwards.

   data/report.html     start here: opens in any browser, works offline
${PDF}   verify.html          checks this file; opens in any browser, works offline
   data/captures/       each item: the picture, what was read, its seal
   data/case.json       which items belong to the case
   data/custody.jsonl   what happened to the case until it was sealed

Whoever recorded it is not named in this file. The signing key was made for this one
case. A large case comes in several files; bag-info.txt says which one this is, and each
can be checked by itself.

Keep the ZIP as you got it. Do not edit it, and do not save the files one by one: a
changed copy can no longer be checked. It holds personal data: keep it where only those
who deal with the case can open it, and do not pass it on by personal e-mail.
`;

const WELSH = `BWNDEL TYSTIOLAETH TYST
(English above)

Beth yw hwn
-----------
Cofnododd ysgol bostiad, sylw neu neges amhriodol fel tystiolaeth. Mae'r ffeil hon yn
cynnwys yr hyn a gofnodwyd, adroddiad, hanes y dystiolaeth, a llofnod sy'n dangos a
gafodd unrhyw beth ei newid wedyn.

   data/report.html     dechreuwch yma: mae'n agor mewn unrhyw borwr, heb rwydwaith
${PDF}   verify.html          yn gwirio'r ffeil hon; mewn unrhyw borwr, heb rwydwaith
   data/captures/       pob eitem: y llun, yr hyn a ddarllenwyd, ei sêl
   data/case.json       pa eitemau sy'n perthyn i'r achos
   data/custody.jsonl   hanes yr achos hyd nes y'i seliwyd

Nid yw'r sawl a'i cofnododd wedi'i enwi yn y ffeil hon. Gwnaed yr allwedd llofnodi ar
gyfer yr un achos hwn. Daw achos mawr mewn sawl ffeil; mae bag-info.txt yn dweud pa un
yw hon, a gellir gwirio pob un ar ei phen ei hun.

Cadwch y ZIP fel y cawsoch ef. Peidiwch â'i olygu, na chadw'r ffeiliau fesul un: ni ellir
gwirio copi sydd wedi'i newid. Mae'n cynnwys data personol: cadwch ef lle na all neb ond y
rhai sy'n delio â'r achos ei agor, a pheidiwch â'i anfon drwy e-bost personol.
`;

/** The text, UTF-8 with CRLF line ends so that the oldest Windows editor shows its lines. */
export function readmeText(holdsPdf: boolean): string {
  const english = ENGLISH.replace(PDF, holdsPdf ? PDF_LINES.en : '');
  const welsh = WELSH.replace(PDF, holdsPdf ? PDF_LINES.cy : '');
  return withChecking(english, welsh);
}

/** What the file is, in both languages, each followed by how to check it. */
export function withChecking(english: string, welsh: string): string {
  return `${english}\n${CHECKING.en}\n\n${welsh}\n${CHECKING.cy}`.replaceAll('\n', '\r\n');
}
