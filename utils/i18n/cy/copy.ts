// Welsh texts about the copy on the computer that recorded it: the receiver's confirmation, and when pictures go.
import type { copy as english } from '@/utils/i18n/en/copy';
import type { Translation } from '@/utils/i18n/text-types';

export const copy = {
  toSender: 'Cod cadarnhau {{code}}',
  toSenderHint:
    'Dywedwch ef wrth y sawl a roddodd y ffeil i chi, neu gadewch ef lle cawsoch y ffeil. Ag ef gallant roi ar gofnod iddi gyrraedd yma heb ei newid, a gall y lluniau adael eu cyfrifiadur. Nid yw eu sgrin eu hunain yn ei ddangos.',
  question: 'A yw’r derbynnydd wedi cadarnhau hyn?',
  code: 'Cod cadarnhau',
  codeHint:
    'Mae eu llyfr achosion yn ei ddangos iddynt unwaith y bydd y ffeil yno, yn gyfan a heb ei newid. Nid y cod derbyn ydyw.',
  confirm: 'Cofnodi’r cadarnhad',
  word: 'Cadarnhawyd hyn heb god',
  wordTitle: 'Cadarnhawyd heb god?',
  wordBody:
    'Dim ond os dywedodd y sawl a’i cafodd wrthych fod y ffeil ganddynt, iddynt ei gwirio, a’i chael heb ei newid. O hynny ymlaen mae’r dyddiau’n cyfrif nes i’r lluniau adael y cyfrifiadur hwn.',
  wordConfirm: 'Do, dywedwyd hynny wrthyf',
  confirmedBy: {
    code: 'Cadarnhawyd â chod ar {{time}} iddi gyrraedd.',
    word: 'Cadarnhawyd ar lafar ar {{time}} iddi gyrraedd.',
  },
  title: 'Y lluniau ar y cyfrifiadur hwn',
  due_zero: 'Mae’r derbynnydd wedi cadarnhau. Nid oes lluniau o’r achos hwn ar ôl.',
  due_one: 'Mae’r derbynnydd wedi cadarnhau. Bydd {{count}} llun o’r achos hwn yn gadael y cyfrifiadur hwn {{when}}.',
  due_two: 'Mae’r derbynnydd wedi cadarnhau. Bydd {{count}} lun o’r achos hwn yn gadael y cyfrifiadur hwn {{when}}.',
  due_few: 'Mae’r derbynnydd wedi cadarnhau. Bydd {{count}} llun o’r achos hwn yn gadael y cyfrifiadur hwn {{when}}.',
  due_many: 'Mae’r derbynnydd wedi cadarnhau. Bydd {{count}} llun o’r achos hwn yn gadael y cyfrifiadur hwn {{when}}.',
  due_other: 'Mae’r derbynnydd wedi cadarnhau. Bydd {{count}} llun o’r achos hwn yn gadael y cyfrifiadur hwn {{when}}.',
  when: 'ar {{day}}, {{left}}',
  days_zero: 'heddiw',
  days_one: 'ymhen {{count}} diwrnod',
  days_two: 'ymhen {{count}} ddiwrnod',
  days_few: 'ymhen {{count}} diwrnod',
  days_many: 'ymhen {{count}} diwrnod',
  days_other: 'ymhen {{count}} diwrnod',
  today: 'heddiw',
  tag: 'Lluniau’n mynd {{left}}',
  stays: 'Mae’r ffeithiau, yr olion bysedd digidol a’r hanes yn aros yma. Mae’r lluniau gan y sawl a’u derbyniodd.',
  now: 'Eu tynnu nawr',
  nowTitle: 'Tynnu’r lluniau nawr?',
  nowBody: 'Ni ellir eu hadfer ar y cyfrifiadur hwn. Mae’r ffeithiau, yr olion bysedd digidol a’r hanes yn aros.',
  keep: 'Eu cadw am y tro',
  keepTitle: 'Pam y dylent aros?',
  keepLegend: 'Rheswm',
  keepMissing: 'Dewiswch reswm',
  why: {
    asked: 'Gofynnodd y derbynnydd iddynt aros',
    police: 'Gofynnodd yr heddlu neu gyfreithiwr iddynt aros',
    open: 'Nid yw’n sicr i’r cyfan gyrraedd',
  },
  kept: 'Mae’r derbynnydd wedi cadarnhau. Mae’r lluniau’n aros yma am y tro: {{why}}.',
  release: 'Mae’r rheswm ar ben: cyfrif y dyddiau o heddiw ymlaen',
  cleared: 'Tynnwyd y llun oddi yma',
  clearedOn: 'Fe’i tynnwyd o’r cyfrifiadur hwn ar {{time}}, ar ôl i’r derbynnydd gadarnhau ei fod ganddynt.',
} satisfies Translation<typeof english>;
