// What the captured area paints that could tell whose account it is, for the leak check: names, and the viewer's own words in a chat.
import { wantedNames } from '@/utils/evidence/find-names';
import { intersect, type Rect } from '@/utils/evidence/rect';
import { boxOf } from '@/utils/platforms/page/painted';
import { paintedNames } from '@/utils/platforms/page/painted-names';
import type { Frame, Page, Platform, Viewer } from '@/utils/platforms/platform';

/** `roots` hold all that is painted in `scope` (CSS pixels of the window). */
export function tellTales(
  page: Page,
  platform: Platform,
  { names, handles }: Viewer,
  roots: readonly Element[],
  scope: Rect,
): Pick<Frame, 'named' | 'ownWords'> {
  const wanted = wantedNames({ names, handles, contacts: platform.contactNames?.(page) ?? [] });
  const inScope = (box: Rect) => intersect(box, scope) !== undefined;
  return {
    named: paintedNames(roots, wanted).filter(({ rect }) => inScope(rect)),
    ownWords: (platform.ownWords?.(page) ?? []).map(boxOf).filter(inScope),
  };
}
