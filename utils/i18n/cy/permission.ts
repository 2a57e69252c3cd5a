// Welsh texts of the question how a person comes to see a chat, and of its answer in records.
import type { permission as english } from '@/utils/i18n/en/permission';
import type { Translation } from '@/utils/i18n/text-types';

export const permission = {
  question: 'Sut ydych chi’n gweld y sgwrs hon?',
  member: 'Rwyf yn y sgwrs hon',
  shown: 'Dangosodd aelod hi i mi, a chytuno',
  neither: 'Y naill na’r llall',
  role: 'Pwy a’i dangosodd',
  roleIs: {
    parent: 'rhiant neu ofalwr',
    staff: 'aelod o staff',
    governor: 'llywodraethwr',
    pupil: 'disgybl',
    other: 'rhywun arall',
  },
  date: 'Pryd',
  choose: 'Dewiswch',
  today: 'heddiw, {{day}}',
  yesterday: 'ddoe, {{day}}',
  before: 'cyn {{day}}',
  noName: 'Mae rôl a dyddiad yn mynd i’r cofnod, byth enw. Peidiwch byth â chysylltu WhatsApp rhiant â chyfrifiadur ysgol.',
  stop: 'Stopiwch, a gofynnwch i’r Pennaeth cyn cofnodi dim. Os yw’n ymwneud â’r Pennaeth, gofynnwch i Gadeirydd y Llywodraethwyr.',
  danger: 'Mae rhywun mewn perygl: cofnodi beth bynnag',
  waits: 'Yn gyntaf dywedwch sut ydych chi’n gweld y sgwrs',
  waitsForDetails: 'Yn gyntaf dewiswch pwy a’i dangosodd, a phryd',
  waitsForHead: 'Stopiwch: gofynnwch i’r Pennaeth yn gyntaf',
  field: 'Caniatâd i weld',
  inRecord: 'Mae hyn yn mynd i’r cofnod.',
} satisfies Translation<typeof english>;
