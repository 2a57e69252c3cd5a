// Welsh texts of redrawn pictures: their margin, what stands in them for a picture, and what the review says of them.
import type { rendition as english } from '@/utils/i18n/en/rendition';
import type { Translation } from '@/utils/i18n/text-types';

export const rendition = {
  band: 'Llun wedi’i ail-greu, nid sgrinlun',
  what: {
    picture: 'Llun',
    video: 'Fideo',
    drawing: 'Lluniad',
    frame: 'Tudalen wedi’i mewnosod',
  },
  drawing: 'Mae’r postiad yn cael ei ail-greu',
  why: 'Mae’r porwr, neu reol gan eich tîm TG, yn gwrthod tynnu sgrinluniau o’r dudalen hon. Mae ap Tyst yn tynnu llun o’r postiad eto o’i eiriau a’i gynllun.',
  note: {
    title: 'Llun wedi’i ail-greu yw hwn, nid sgrinlun',
    why: 'Mae’r porwr, neu reol gan eich tîm TG, yn gwrthod tynnu sgrinluniau o’r dudalen hon. Mae ap Tyst wedi ail-greu’r postiad o’i eiriau a’i gynllun.',
    weaker:
      'Blychau llwyd yw lluniau a fideos, a gall llythrennau a lliwiau fod yn wahanol. Mae’n dystiolaeth wannach na sgrinlun; mae ei ymyl, y cofnod a’r adroddiad yn dweud beth ydyw.',
    todo: 'Cymharwch ef â’r dudalen. Os nad yw’n helpu, dilëwch y drafft. Gofynnwch i’ch cymorth TG a ellir caniatáu sgrinluniau.',
  },
  alt: 'Llun wedi’i ail-greu o eitem {{number}}, nid sgrinlun',
  size: '{{width}} × {{height}} picsel, gyda’r ymyl',
  meaning:
    'Wedi’i ail-greu o eiriau a chynllun y postiad. Blychau llwyd yw lluniau a fideos; gall llythrennau a lliwiau fod yn wahanol i’r dudalen.',
  tag: 'Wedi’i ail-greu, nid sgrinlun',
} satisfies Translation<typeof english>;
