// Finds the viewer's own picture in the banner, and the same picture elsewhere in the page.
import { attribute, closest, queryAll } from '@/utils/platforms/page/dom';
import { onceALook } from './once-a-look';

/** The banner's last picture is the account's, in every language; those in its search suggestions and menus are other people's. */
const BANNER_PICTURES = '[role="banner"] image, [role="banner"] img';
const OTHERS = '[role="listbox"], [role="dialog"], [role="menu"], [role="grid"], [role="option"]';
const PICTURES = 'image, img';

/** The name of the picture's file: the same at all sizes; of a picture written into the page, all of it. Undefined for drawings and emoji. */
function pictureName(picture: Element): string | undefined {
  const address = attribute(picture, 'href') ?? attribute(picture, 'xlink:href') ?? attribute(picture, 'src') ?? '';
  if (address.startsWith('data:')) return address;
  const path = URL.parse(address, 'https://www.facebook.com/')?.pathname ?? '';
  const name = path.split('/').at(-1) ?? '';
  return name.length < 4 || /\/(?:rsrc|emoji)\.php\//.test(path) ? undefined : name;
}

function ownPicture(document: Document): string | undefined {
  const own = queryAll(document, BANNER_PICTURES).findLast((picture) => closest(picture, OTHERS) === undefined);
  return own && pictureName(own);
}

/** All pictures of the viewer outside the banner. */
export const ownPictures = onceALook(({ document }): Element[] => {
  const own = ownPicture(document);
  if (own === undefined) return [];
  return queryAll(document, PICTURES).filter(
    (picture) => pictureName(picture) === own && closest(picture, '[role="banner"]') === undefined,
  );
});
