// Welsh texts of the settings page.
import type { options as english } from '@/utils/i18n/en/options';
import type { Translation } from '@/utils/i18n/text-types';

export const options = {
  title: 'Gosodiadau',
  cases: 'Pob achos',
  saved: 'Wedi’i gadw ar y cyfrifiadur hwn',
  language: 'Iaith',
  reportLanguage: 'Iaith adroddiadau',
  reportLanguageHint: 'Wedi’i dewis ymlaen llaw wrth drosglwyddo achos; gellir ei newid yno.',
  reportLanguageSame: 'Yr un iaith ag ap Tyst',
  languageBrowser: 'Fel yn y porwr',
  role: 'Sut yr ydych yn defnyddio ap Tyst?',
  roleStaff: 'Rwy’n cofnodi postiadau ac yn eu trosglwyddo',
  roleDsl: 'Rwy’n adolygu’r hyn a gofnodwyd, fel {{dsl}}',
  term: 'Beth y mae eich ysgol yn galw’r person diogelu?',
  termDsl: 'Arweinydd Diogelu Dynodedig (DSL)',
  termDsp: 'Person Diogelu Dynodedig (DSP), yng Nghymru',
  schoolName: 'Enw’r ysgol',
  schoolNameHint: 'Mae’n sefyll yn y ffeiliau a drosglwyddir. Gallwch ei adael yn wag.',
  deputy: 'A oes gan yr ysgol Ddirprwy Bennaeth?',
  deputyYes: 'Oes',
  deputyNo: 'Nac oes',
  deputyHint: 'Mae mater am y Pennaeth yn mynd at y Dirprwy, neu heb un at Gadeirydd y Llywodraethwyr.',
  data: {
    title: 'Ble mae eich cofnodion',
    here: 'Mae popeth yr ydych yn ei gofnodi ag ap Tyst wedi’i storio ar y cyfrifiadur hwn, yn y porwr hwn, ar gyfer y sawl sydd wedi mewngofnodi iddo. Nid oes dim yn cael ei anfon i unman ac nid oes dim yn cael ei gopïo i’ch cyfrif porwr.',
    who: 'Gall pwy bynnag sy’n gallu defnyddio’r porwr hwn o dan eich mewngofnodi agor y cofnodion. Clowch y sgrin wrth adael; yn ap Tyst, pwyswch Escape ddwywaith i’w chuddio.',
    lost: 'Nid oes copi yn unman arall. Collir cofnodion os caiff proffil y porwr ei ddileu, os caiff ap Tyst ei dynnu, neu os caiff y cyfrifiadur ei newid. Trosglwyddwch yr hyn sy’n bwysig yn fuan.',
    draft:
      'Mae drafft yn dal y llun cyfan, gan gynnwys eich cyfrif eich hun. Pan fyddwch yn ei selio, caiff y rhannau a orchuddiwyd eu dinistrio yma hefyd.',
    kept: 'Nid yw clirio’r hanes pori yn dileu’r cofnodion, ac nid yw’r porwr yn eu tynnu er mwyn arbed lle.',
  },
  check: 'Gwirio ffeil dystiolaeth',
  licences: 'Trwyddedau’r hyn y gwnaed ap Tyst ohono',
  about: 'Yr hyn y mae ap Tyst yn ei wneud a’r hyn nad yw’n ei wneud',
} satisfies Translation<typeof english>;
