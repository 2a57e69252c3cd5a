// Welsh texts for pages of known sites on which no post was found, and the text by which a person can help.
import type { unread as english } from '@/utils/i18n/en/unread';
import type { Translation } from '@/utils/i18n/text-types';

export const unread = {
  mobile:
    'Cynllun symudol {{site}} yw hwn. Mae ap Tyst yn cymryd yr hyn y mae’r ffenestr yn ei ddangos a’r cyfeiriad, heb ddarllen dim ohono. Ar {{host}} gellir darllen y postiad.',
  see: 'A welwch chi bostiad yma?',
  missing: 'Nid oedd modd darllen rhywbeth yma',
  why: 'Efallai fod y wefan wedi newid ei thudalennau. Mae’r testun hwn yn dweud wrth bwy bynnag sy’n gofalu am ap Tyst beth a gafodd ei roi ar brawf. Nid yw’n cynnwys dim o’r dudalen: dim cyfeiriad, dim enw, dim gair ohoni.',
  copy: 'Copïo’r testun hwn',
  label: 'Beth a gafodd ei roi ar brawf',
  text: {
    found: 'Tyst {{version}}, {{browser}}: ni chafwyd hyd i bostiad ar dudalen ar {{site}}.',
    read: 'Tyst {{version}}, {{browser}}: nid oedd modd darllen rhywbeth ar dudalen ar {{site}}.',
    tried: 'Y ffyrdd a roddwyd ar brawf, yn y drefn hon, gyda’r hyn sydd gan y dudalen o bob un:',
    way: '{{place}}. {{way}}: {{found}} (yn y golwg: {{painted}})',
    values: 'Sut y darllenwyd pob gwerth:',
    value: '{{field}}: {{source}}',
  },
  amount: { none: 'dim', one: 'un', few: 'ychydig', many: 'llawer' },
} satisfies Translation<typeof english>;
