// All boxes of a page that are proposed as masks: what the account's own parts paint, and the places of what its viewer does.
import { type Rect, uncovered } from '@/utils/evidence/rect';
import type { Page, Platform, Viewer } from '@/utils/platforms/platform';
import { wholeArea } from './whole-area';

/** CSS pixels of the window; `apart` are further elements that are to be masked whole. */
export function accountBoxes(page: Page, platform: Platform, viewer: Viewer, apart: readonly Element[] = []): Rect[] {
  const places = platform.accountPlaces?.(page, viewer) ?? [];
  const areas = [...platform.accountAreas(page, viewer), ...apart].flatMap(wholeArea);
  // What lies under the places anyhow would only tell that something is there.
  return [...areas.filter((area) => uncovered(area, places).length > 0), ...places];
}
