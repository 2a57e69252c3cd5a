// Tells adverts from posts: an advert may be captured, but the page's address never names it.
import { query } from '@/utils/platforms/page/dom';
import { ownLabel, pointedLabel } from './accessible-name';
import { MARKS } from './landmarks';
import { paintedText } from './painted-time';
import type { PostParts } from './post-parts';
import { says } from './words';

/** By a call to action or the link that explains adverts, else by the word that stands in the place of the date. */
export function isAdvert(document: Document, { root, time }: PostParts): boolean {
  if (query(root, MARKS.advert) !== undefined) return true;
  return (
    time !== undefined &&
    [ownLabel(time), pointedLabel(document, time), paintedText(time)].some((label) => says(label, 'sponsored'))
  );
}
