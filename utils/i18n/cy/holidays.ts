// Welsh texts of the school's holidays: in the settings and in a letter's form.
import type { holidays as english } from '@/utils/i18n/en/holidays';
import type { Translation } from '@/utils/i18n/text-types';

export const holidays = {
  title: 'Gwyliau’r ysgol',
  intro: 'Nid yw dyddiad cau llythyr yn disgyn ar y dyddiau hyn. Fe’u cedwir ar gyfer pob llythyr.',
  hint: 'Nid yw dyddiad cau’n disgyn ar y dyddiau hyn. Fe’u cedwir ar gyfer pob llythyr. Mae gwyliau banc Cymru a Lloegr yn hysbys, fel yr oeddent ar {{asAt}}.',
  none: 'Dim eto.',
  first: 'Diwrnod cyntaf',
  last: 'Diwrnod olaf',
  add: 'Ychwanegu’r dyddiau hyn',
  fromTo: '{{from}} hyd {{to}}',
  remove: 'Tynnu {{from}} hyd {{to}}',
  wrong: 'Rhowch ddiwrnod cyntaf, a diwrnod olaf nad yw o’i flaen',
  paste: 'Gludo rhestr o ddyddiadau',
  pasted: 'Dyddiadau, un gwyliau ar bob llinell',
  pastedHint:
    'Un diwrnod, neu ddiwrnod cyntaf ac olaf. Er enghraifft: Nadolig 21/12/2026 hyd 4/1/2027, neu 25 Mai 2027. Daw’r diwrnod cyn y mis.',
  refused: 'Ni chafodd dim ei ychwanegu. Nid yw’r llinellau hyn yn ddiwrnod, nac yn ddiwrnod cyntaf ac olaf: {{lines}}',
  take: 'Ychwanegu’r dyddiadau hyn',
  added_zero: 'Ni ddarllenwyd dim',
  added_one: 'Darllenwyd {{count}} cyfnod o wyliau',
  added_two: 'Darllenwyd {{count}} gyfnod o wyliau',
  added_few: 'Darllenwyd {{count}} chyfnod o wyliau',
  added_many: 'Darllenwyd {{count}} chyfnod o wyliau',
  added_other: 'Darllenwyd {{count}} cyfnod o wyliau',
  bank: 'Gwyliau banc',
  bankHint:
    'Mae rhai Cymru a Lloegr yn cyfrif ohonynt eu hunain. Mae ap Tyst yn eu gwybod hyd {{until}}, fel y’u cyhoeddwyd ar {{asAt}}.',
  bankShow: 'Dangos y gwyliau banc',
} satisfies Translation<typeof english>;
