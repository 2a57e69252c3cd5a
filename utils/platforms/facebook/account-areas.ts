// Finds the parts of the page whose whole boxes tell whose account this is, or show that account's other matters (PLATFORMS §2.5).
import { closest, query, queryAll, rawText } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import type { Page, Viewer } from '@/utils/platforms/platform';
import { actedAreas } from './acted-areas';
import { isWithin, largestAround, outermost, tally } from './ancestry';
import { visibleBeside } from './behind-dialog';
import { isAccountLink } from './account-link';
import { placeOf } from './address';
import { isOwn } from './canonical';
import { composers, contentTally } from './composers';
import { fixedBlocks } from './fixed-blocks';
import { hrefOf } from './landmarks';
import { membership } from './membership';
import { ownPictures } from './own-avatar';
import { ownPageParts } from './own-page';
import { ownRows } from './own-rows';
import { seenThings } from './surroundings';
import { wholeBoxes } from './whole-boxes';

/** Roles that hold navigation, friends, groups, notices and composers whatever the language. */
const SIDES = '[role="banner"], [role="navigation"], [role="complementary"], [role="region"]';
const DIALOGS = '[role="dialog"], [role="menu"], [role="alertdialog"]';
/** Doors of a page that is open without an account: nothing of an account is in them. */
const LOGIN = '#login_form, #login_popup_cta_form, form[action*="/login"]';

/** Painted, outermost, and in the same places whatever the viewer's name, picture or acts. */
export function accountAreas(page: Page, viewer: Viewer): Element[] {
  const { document } = page;
  const seen = seenThings(page);
  const roots = new Set(seen.map(({ parts }) => parts.root));
  const holders = tally(roots);
  const isApart = (element: Element) => !holders.has(element) && !isWithin(element, roots);
  const content = contentTally(document);
  const around = (element: Element) => largestAround(element, content);

  const sides = queryAll(document, SIDES).filter(isApart);
  const dialogs = queryAll(document, DIALOGS).filter((dialog) => isApart(dialog) && query(dialog, LOGIN) === undefined);
  const trays = queryAll(document, '[role="grid"], a[href="/me/"], a[href$="facebook.com/me/"]').filter(isApart).map(around);
  const pictures = ownPictures(page).filter((picture) => closest(picture, SIDES) === undefined);
  const own = queryAll(document, 'a[href]').filter((link) => isApart(link) && isOwnLink(link, viewer));
  const areas = [
    ...sides,
    ...dialogs,
    ...trays,
    ...composers(document, content),
    ...membership(document, isApart, content),
    ...fixedBlocks(document, isApart),
    ...[...pictures.filter(isApart), ...own].map(around),
    ...queryAll(document, 'a[href]').filter((link) => !isApart(link) && isFace(link) && isOwnLink(link, viewer)),
    ...ownRows(page, seen, viewer),
    ...ownPageParts(page, viewer, roots, holders),
    ...seen.flatMap(actedAreas),
  ];
  return visibleBeside(page, outermost(areas.filter(isPainted)).flatMap(wholeBoxes));
}

function isOwnLink(link: Element, viewer: Viewer): boolean {
  const href = hrefOf(link);
  const owner = href && isAccountLink(link) ? placeOf(href).owner : undefined;
  return owner !== undefined && isOwn(owner, viewer);
}

/** A link that shows a picture and says nothing. Among a post's words the viewer's picture is covered, a mention is not (DESIGN rule 1). */
function isFace(link: Element): boolean {
  return rawText(link).trim() === '' && query(link, 'img, image, svg') !== undefined;
}
