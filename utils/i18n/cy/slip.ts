// Welsh texts of the witness slip.
import type { slip as english } from '@/utils/i18n/en/slip';
import type { Translation } from '@/utils/i18n/text-types';

export const slip = {
  title: 'Slip tyst',
  keep: 'Argraffwch hwn, llenwch ef â llaw a’i lofnodi. Nid yw ap Tyst yn ei gadw, ac nid yw eich enw’n mynd i unrhyw ffeil.',
  where: 'Cadwch ef eich hun mewn lle diogel, neu rhowch ef i’r Pennaeth mewn amlen wedi’i selio.',
  why: 'Os aiff y mater hwn i’r llys rywbryd, efallai y bydd yn rhaid i berson a enwir ddweud mai ef neu hi a dynnodd y llun. Mae’r slip hwn yn gadael i chi wneud hynny, a dim ond os dewiswch chi.',
  capture: 'Cofnod',
  captureValue: 'Eitem {{item}} yn achos {{code}}',
  number: 'Rhif y cofnod',
  captured: 'Cofnodwyd',
  sealed: 'Seliwyd',
  clock: 'yn ôl cloc y cyfrifiadur a’i gwnaeth',
  fingerprint: 'Ôl bys digidol',
  fingerprintHint: 'Yr un fath ag yn y dystiolaeth. Pe bai un nod yn y cofnod yn newid, byddai’n wahanol.',
  police: 'Cyf. arddangosyn yr heddlu',
  name: 'Enw',
  role: 'Rôl yn yr ysgol',
  signature: 'Llofnod',
  date: 'Dyddiad',
} satisfies Translation<typeof english>;
