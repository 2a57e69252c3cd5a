// README.txt of every pack: what the school passed on, and how anyone can check it, in English and Welsh.
import { withChecking } from './readme';

const ENGLISH = `TYST EVIDENCE PACK
(y Gymraeg isod)

What this is
------------
A school passes on what was recorded of an inappropriate post, comment or message. The
pack is signed with the school's own key. Not every pack holds all of this:

   data/cover.html      start here: for whom, from whom, what is inside
   data/items.html      the item list
   data/report.html     the report; it shows the pictures beside it
   data/statement.html  a statement form for anybody who chooses to make one
   data/report.pdf      all of these in one PDF, with smaller pictures
   verify.html          checks this file; opens in any browser, works offline
   data/pictures/       the sealed pictures, one for each item
   data/copies/         working copies: pictures with parts covered, and which parts
   data/received/       the files as the school received them, unchanged: each is a
                        bundle of its own, with a README.txt and a signature
   data/custody.jsonl   what happened to the evidence at the school
   data/pack.json       what stands where, by its fingerprints

Whoever recorded it is not named in this file. A large pack comes in several files;
bag-info.txt says which one this is, and each can be checked by itself.

Keep the ZIP as you got it. Do not edit it: a changed copy can no longer be checked. It
holds personal data: keep it where only those who deal with the case can open it, and do
not pass it on by personal e-mail.
`;

const WELSH = `PECYN TYSTIOLAETH TYST
(English above)

Beth yw hwn
-----------
Mae ysgol yn trosglwyddo'r hyn a gofnodwyd o bostiad, sylw neu neges amhriodol. Llofnodir
y pecyn ag allwedd yr ysgol ei hun. Nid yw pob pecyn yn cynnwys hyn i gyd:

   data/cover.html      dechreuwch yma: i bwy, gan bwy, beth sydd y tu mewn
   data/items.html      y rhestr eitemau
   data/report.html     yr adroddiad; mae'n dangos y lluniau wrth ei ymyl
   data/statement.html  ffurflen datganiad i unrhyw un sy'n dewis gwneud un
   data/report.pdf      y rhain i gyd mewn un PDF, a'r lluniau'n llai
   verify.html          yn gwirio'r ffeil hon; mewn unrhyw borwr, heb rwydwaith
   data/pictures/       y lluniau seliedig, un i bob eitem
   data/copies/         copiau gwaith: lluniau a rhannau wedi'u gorchuddio, a pha rannau
   data/received/       y ffeiliau fel y derbyniodd yr ysgol nhw, heb eu newid: mae pob un
                        yn fwndel ynddi'i hun, gyda README.txt a llofnod
   data/custody.jsonl   beth ddigwyddodd i'r dystiolaeth yn yr ysgol
   data/pack.json       beth sydd ble, wrth ei olion bysedd

Nid yw'r sawl a'i cofnododd wedi'i enwi yn y ffeil hon. Daw pecyn mawr mewn sawl ffeil;
mae bag-info.txt yn dweud pa un yw hon, a gellir gwirio pob un ar ei phen ei hun.

Cadwch y ZIP fel y cawsoch ef. Peidiwch â'i olygu: ni ellir gwirio copi sydd wedi'i newid.
Mae'n cynnwys data personol: cadwch ef lle na all neb ond y rhai sy'n delio â'r achos ei
agor, a pheidiwch â'i anfon drwy e-bost personol.
`;

/** The text, UTF-8 with CRLF line ends. */
export function packReadmeText(): string {
  return withChecking(ENGLISH, WELSH);
}
