// Finds what stands around the posts of the viewer's own profile: its head, introduction and friends tell whose it is.
import { childrenOf, queryAll } from '@/utils/platforms/page/dom';
import type { Page, Viewer } from '@/utils/platforms/platform';
import type { Tally } from './ancestry';
import { placeOf } from './address';
import { isOwn } from './canonical';

/** The largest parts of the page's main column that hold none of the posts; none on any other page than the viewer's. */
export function ownPageParts({ document, url }: Page, viewer: Viewer, roots: ReadonlySet<Element>, holders: Tally): Element[] {
  const { owner } = placeOf(url);
  if (owner === undefined || !isOwn(owner, viewer)) return [];
  const found: Element[] = [];
  const open = queryAll(document, '[role="main"]');
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    for (const child of childrenOf(element)) {
      if (roots.has(child)) continue;
      if (holders.has(child)) open.push(child);
      else found.push(child);
    }
  }
  return found;
}
