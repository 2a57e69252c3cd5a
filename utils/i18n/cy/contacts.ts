// Welsh texts of whom the school tells and asks: in the settings, and wherever a contact is needed.
import type { contacts as english } from '@/utils/i18n/en/contacts';
import type { Translation } from '@/utils/i18n/text-types';

export const contacts = {
  label: {
    dsl: 'Y person diogelu',
    police: 'Yr heddlu',
    unit: 'Yr Uned Iechyd a Diogelwch',
    allegations: 'Swyddog y cyngor ar gyfer honiadau yn erbyn staff',
    council: 'Y cyngor',
    solicitor: 'Cyfreithiwr y cyngor',
    union: 'Yr undeb',
  },
  hint: {
    dsl: 'Yn cael gwybod cyn neb arall lle gallai plentyn gael niwed.',
    police: 'Y swyddog ysgolion, neu’r orsaf. Mewn argyfwng 999, fel arall 101.',
    unit: 'Yn cael gwybod lle efallai nad yw staff neu ddisgyblion yn ddiogel.',
    allegations: 'Yn Lloegr, swyddog dynodedig yr awdurdod lleol (LADO).',
    council: 'Pwy yn y cyngor sy’n cael gwybod am faterion o’r fath.',
    solicitor: 'Yn gwirio llythyrau a’r hyn a ddywed y daflen gyfraith.',
    union: 'Ar gyfer aelodau o staff sy’n dymuno cyngor neu gwmni.',
  },
  name: 'Enw’r swyddfa neu’r rôl',
  phone: 'Ffôn',
  email: 'E-bost',
  telephone: 'Ffôn {{phone}}',
  nameHint: 'Swyddfa, nid person: mae pobl yn newid.',
  phoneWrong: 'Heb ei gadw: mae gan rif ffôn 3 i 20 digid',
  emailWrong: 'Heb ei gadw: mae gan gyfeiriad e-bost @ a pharth',
  notSet: 'Heb ei osod',
  none: 'Nid yw’r gosodiadau’n enwi ffôn nac e-bost ar gyfer hyn.',
  setIt: 'Ei osod',
  unitName: 'Beth y mae eich ysgol yn galw’r Uned Iechyd a Diogelwch',
  unitNameHint:
    'Er enghraifft: cynghorydd iechyd a diogelwch yr ymddiriedolaeth. Mae’n ymddangos mewn tasgau, cyngor a phecynnau yn lle’r enw arferol.',
  unitNameWelsh: 'Yr un peth yn Gymraeg',
  unitNameWelshHint: 'Yn wag: defnyddir yr enw uchod yn y ddwy iaith.',
  whom: 'Sut i gysylltu â nhw',
} satisfies Translation<typeof english>;
