// Welsh texts of the contact with an author and of the meeting.

export const meeting = {
  invitation: {
    title: 'Yr hyn y mae gwahoddiad yn ei ddweud',
    intro: 'Wyneb yn wyneb ac ar y ffôn yr un fath ag mewn llythyr, mewn munud dawel a lle na all neb arall glywed.',
    say: {
      matter: 'Fod sylwadau ar {{site}} wedi dod i’ch sylw. Byth gan bwy.',
      purpose: 'Beth yw pwrpas y cyfarfod: trafod y peth, datrys yr hyn sy’n eu poeni, cytuno ar ffordd ymlaen.',
      when: 'Diwrnod, amser a lle; a sut y gallant ofyn am un arall.',
      someone: 'Y cânt ddod â rhywun, a siarad Cymraeg neu Saesneg.',
      minutes: 'Y bydd rhywun arall o’r ysgol yno, yn nodi’r hyn y cytunir arno.',
      otherwise: 'Beth sy’n dilyn os na fyddwch yn cwrdd: byddwch yn ysgrifennu atynt yn lle hynny.',
    },
    never:
      'Peidiwch â dadlau am y postiad ar y ffôn, cyhuddo’r person o ddim, na sôn am eu plentyn. Os â pethau’n danllyd, dywedwch y byddwch yn ysgrifennu, a dewch â’r alwad i ben.',
    record: 'Cofnodwch ef isod yn syth wedyn: pwy, pryd, sut, beth a ddywedwyd, a’u hateb. Un cofnod am bob cynnig.',
    letter: 'Ysgrifennu’r gwahoddiad fel llythyr',
    risk: 'Dywed yr asesiad cyntaf efallai na fydd cyfarfod yn ddiogel. Ysgrifennwch at y person yn lle hynny.',
    riskLetter: 'Ysgrifennu llythyr',
  },
} as const;
