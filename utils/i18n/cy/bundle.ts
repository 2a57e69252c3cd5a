// Welsh texts of the bundle namespace: what lies inside a bundle, in plain words.
import type { bundle as english } from '@/utils/i18n/en/bundle';
import type { Translation } from '@/utils/i18n/text-types';

export const bundle = {
  file: {
    report: 'Adroddiad i’w ddarllen a’i argraffu',
    reportPdf: 'Yr un adroddiad ar ffurf PDF, â lluniau llai',
    pictures: 'Y lluniau, fel y’u dangosir uchod, â’r rhannau a orchuddiwyd wedi’u dinistrio',
    facts: 'Yr hyn a ddarllenwyd o bob postiad: cyfeiriad, awdur, amseroedd, geiriau, ac o ble y darllenwyd pob un',
    source: 'Testun rhan pob postiad ei hun o’r dudalen',
    case: 'Cod yr achos, ei deitl, ac at bwy y’i cyfeiriwyd',
    custody: 'Hanes y dystiolaeth hyd at y selio olaf',
    readme: 'Sut y gall unrhyw un wirio’r ffeil, yn Gymraeg ac yn Saesneg',
    signature:
      'Llofnod sy’n dangos a gafodd unrhyw beth ei newid wedyn; gwnaed ei allwedd ar gyfer yr achos hwn ac nid yw’n enwi neb',
  },
} satisfies Translation<typeof english>;
