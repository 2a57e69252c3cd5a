// Welsh texts of the Head's first hour: what to do, and what not, when something is handed over.
import type { firstHour as english } from '@/utils/i18n/en/first-hour';
import type { Translation } from '@/utils/i18n/text-types';

export const firstHour = {
  title: 'Yr awr gyntaf',
  intro: 'Trosglwyddwyd rhywbeth i chi. Dyma’r hyn sy’n dod gyntaf, yn y drefn hon.',
  print: 'Argraffu’r dudalen hon',
  danger: {
    title: 'A oes rhywun mewn perygl nawr?',
    call: 'Yna ffoniwch 999 cyn dim arall. Gall y dystiolaeth aros.',
    otherwise: 'Pan nad yw’n argyfwng, rhif yr heddlu yw 101.',
  },
  child: {
    title: 'A allai plentyn gael niwed?',
    first:
      'Os yw’n dweud neu’n awgrymu bod plentyn wedi cael niwed neu y gallai gael niwed, gan unrhyw un, gan gynnwys staff, dywedwch wrth eich {{dsl}} yn gyntaf, hyd yn oed os nad ydych yn siŵr.',
    wait: 'Hyd nes bod eu cyngor ar gofnod, nid oes neb yn cysylltu â’r awdur, yn ysgrifennu llythyr nac yn gofyn am ddileu dim.',
    staff: 'Os yw’n honiad yn erbyn rhywun sy’n gweithio gyda phlant, caiff swyddog y cyngor wybod hefyd.',
    image:
      'Os gallai llun ddangos rhywun o dan 18 yn noeth neu’n hanner noeth: stopiwch. Peidiwch ag edrych eto, copïo, rhannu na dileu. Dywedwch wrth eich {{dsl}} nawr.',
  },
  you: {
    title: 'Ai amdanoch chi y mae?',
    text: 'Yna nid chi sydd i benderfynu. Trosglwyddwch ef i’r Dirprwy Bennaeth, neu lle nad oes un i Gadeirydd y Llywodraethwyr, a pheidiwch â gwneud dim arall ag ef.',
  },
  leave: {
    title: 'Peidiwch â’i ateb',
    reply: 'Peidiwch ag ateb, gwneud sylw na chysylltu â’r awdur, a gwnewch yn siŵr nad oes neb arall yn gwneud.',
    join: 'Peidiwch ag ymuno â grŵp, anfon cais ffrind na defnyddio enw arall.',
    watch:
      'Peidiwch â gofyn i neb ddal i wylio, a pheidiwch ag edrych ar y cyfrif dro ar ôl tro: gall hynny fod yn wyliadwriaeth yn ôl y gyfraith.',
    reporter: 'Peidiwch â gofyn pwy a roddodd wybod, a pheidiwch â dyfalu.',
  },
  keep: {
    title: 'Cadwch y ffeil fel y mae',
    drive: 'Cadwch hi ar yriant yr ysgol ei hun: nid mewn e-bost personol, ac nid dim ond ar y cof bach y daeth arno.',
    same: 'Peidiwch â’i hailenwi, ei dadbacio na’i newid. Nid yw’n dangos dim mwyach os caiff ei newid.',
    open: 'Agorwch hi yn y llyfr achosion, o dan Derbyniwyd: mae’n gwirio’r ffeil cyn dangos dim.',
    verdict:
      'Heb ei newid ers ei selio: ewch ymlaen. Wedi’i newid neu ei difrodi: peidiwch â dibynnu arni; gofynnwch amdani eto.',
    confirm: 'Rhowch y cod cadarnhau i’r sawl a’i trosglwyddodd, fel eu bod yn gwybod iddi gyrraedd.',
  },
  tell: {
    title: 'Pwy sy’n cael gwybod',
    police: 'Yr heddlu, lle gallai fod yn drosedd: nhw yn gyntaf, yna eu cyfarwyddiadau, yna’r ysgol.',
    unit: 'Yr Uned Iechyd a Diogelwch, os efallai nad yw staff neu ddisgyblion yn ddiogel yn yr ysgol.',
    person:
      'Y person y mae’n ymwneud â nhw: dywedwch wrthynt, cefnogwch nhw, cynigiwch eu hundeb. Cânt ddewis peidio â gweld y postiad.',
    press: 'Os bydd newyddiadurwr yn gofyn: peidiwch â dweud dim, a dywedwch wrth dîm cyfathrebu’r cyngor.',
    nobody: 'Neb arall, hyd nes y byddwch wedi penderfynu.',
  },
  decide: {
    title: 'Yna penderfynwch',
    text: 'Mae tudalen yr achos yn rhestru’r hyn y mae’r protocol yn gofyn amdano, yn ei drefn, a’r hyn y mae’n rhaid iddo aros.',
    link: 'I’r hyn a dderbyniwyd',
  },
} satisfies Translation<typeof english>;
