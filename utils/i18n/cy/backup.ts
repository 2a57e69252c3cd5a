// Welsh texts of the backup namespace.
import type { backup as english } from '@/utils/i18n/en/backup';
import type { Translation } from '@/utils/i18n/text-types';

export const backup = {
  title: 'Copi wrth gefn',
  never: 'Nid oes copi wrth gefn eto. Os collir y cyfrifiadur hwn neu os bydd yn torri, collir yr hyn a dderbynioch gydag ef.',
  last: 'Copi wrth gefn diwethaf: {{time}}.',
  changed: 'Derbyniwyd rhywbeth ers y copi wrth gefn diwethaf.',
  old: 'Mae’r copi wrth gefn diwethaf dros dri mis oed.',
  toIt: 'At y copi wrth gefn',
  intro:
    'Un ffeil wedi’i hamgryptio gyda phopeth yn y rhan hon o’r llyfr achosion. Dim ond yr allwedd adfer ar eich taflen adfer sy’n ei hagor. Cadwch hi ar wahân i’r cyfrifiadur hwn.',
  act: 'Gwneud copi wrth gefn',
  writing: 'Yn ysgrifennu’r copi wrth gefn: {{percent}} %',
  stop: 'Stopio',
  stopped: 'Wedi stopio. Ni wnaed copi wrth gefn.',
  fileType: 'Copi wrth gefn wedi’i amgryptio',
  written: 'Ysgrifennwyd y copi wrth gefn. Gwiriwch ef â “Gwirio copi wrth gefn” cyn dibynnu arno.',
  offered: 'Cynigiwyd y copi wrth gefn i’w lawrlwytho. Edrychwch a gyrhaeddodd, a gwiriwch ef â “Gwirio copi wrth gefn”.',
  check: 'Gwirio copi wrth gefn',
  checkAct: 'Gwirio’r copi hwn',
  checked_zero: 'Mae’r copi wrth gefn yn gyfan: nid oes dim ynddo.',
  checked_one: 'Mae’r copi wrth gefn yn gyfan: gellir agor {{count}} cofnod ynddo.',
  checked_two: 'Mae’r copi wrth gefn yn gyfan: gellir agor y {{count}} gofnod ynddo.',
  checked_few: 'Mae’r copi wrth gefn yn gyfan: gellir agor pob un o’r {{count}} chofnod ynddo.',
  checked_many: 'Mae’r copi wrth gefn yn gyfan: gellir agor pob un o’r {{count}} chofnod ynddo.',
  checked_other: 'Mae’r copi wrth gefn yn gyfan: gellir agor pob un o’r {{count}} cofnod ynddo.',
  restoreOpen: 'Mae gennyf gopi wrth gefn o gyfrifiadur arall',
  restore: {
    title: 'Rhoi copi wrth gefn yn ôl',
    intro: 'Agorir y llyfr achosion wedyn â’r cyfrinymadrodd a oedd ganddo pan wnaed y copi.',
    file: 'Ffeil y copi wrth gefn',
    fileMissing: 'Dewiswch ffeil y copi wrth gefn',
    key: 'Allwedd adfer',
    keyHint: 'O’r daflen adfer. Mae’n dechrau ag AGE-SECRET-KEY-1.',
    act: 'Ei roi yn ôl',
    busy: 'Yn gwirio: {{percent}} %',
    back: 'Gosod llyfr achosion newydd yn lle hynny',
  },
} satisfies Translation<typeof english>;
