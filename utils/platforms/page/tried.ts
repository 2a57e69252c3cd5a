// Counts the marks by which posts would have been found, for the report of a page on which none was.
import { type KnownSite, WAYS_TRIED, type WayTried, amountOf, type Unread } from '@/utils/evidence/unread';
import { queryAll } from './dom';
import { isPainted } from './painted';

/** More are not looked at one by one: `many` begins far below. */
const MOST = 50;

/** `marks`: for each way of the site the selector of what it begins from. */
export function triedWays<Site extends KnownSite>(
  document: Document,
  site: Site,
  marks: Readonly<Record<WayTried<Site>, string>>,
): Unread['tried'] {
  return WAYS_TRIED[site].map((way: WayTried<Site>) => {
    const found = queryAll(document, marks[way]);
    return { way, found: amountOf(found.length), painted: amountOf(found.slice(0, MOST).filter(isPainted).length) };
  });
}
