// Takes a whole post, tile by tile when it is taller than the window, scrolling by the rows between the sticky bars.
import { AppError } from '@/utils/errors';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { Frame } from '@/utils/platforms/platform';
import { OVERLAP, clearRows, tileLimit, tilesFor } from '@/utils/picture/tile-plan';
import type { CaptureProgress } from './capture-page';
import type { CaptureTab } from './capture-tab';
import type { SoFar } from './so-far';
import { type TakeTile, takeTile } from './take-tile';

/** Scroll positions snap to device pixels: an end that is this close (CSS pixels) is the end (CAPTURE §4). */
export const SLACK = 1.5;

/**
 * Takes the tiles of the post with this key. Scrolls only when the post does not stand in the clear rows already. Returns the
 * reasons why it is not whole; throws as `takeTile` does. With `soFar`, takes those that follow the tiles there are.
 */
export async function takePost(
  tab: CaptureTab,
  key: string,
  store: TakeTile,
  onProgress: (progress: CaptureProgress) => void,
  soFar?: Pick<SoFar, 'tiles' | 'reached'>,
): Promise<IncompleteReason[]> {
  const reasons = new Set<IncompleteReason>();
  const first = await tab.ask('frame', key);
  const standing = rowsOf(first);
  const fits = standing.from <= SLACK && standing.to >= heightOf(first) - SLACK;
  let reached = soFar?.reached ?? 0;
  if (!fits || reached > 0) await tab.ask('scrollTo', key, Math.max(0, reached - OVERLAP));

  const height = heightOf(first);
  for (let index = soFar?.tiles ?? 0; ; index++) {
    await tab.rest?.();
    const { frame, reasons: found } = await takeTile(tab, () => tab.ask('frame', key), index, { ...store, like: first });
    for (const reason of found) reasons.add(reason);
    const rows = rowsOf(frame);
    if (heightOf(frame) > height + SLACK) reasons.add('content-grew');
    // Rows between the last tile and this one that no tile shows: the tiles do not meet.
    if (rows.from > reached + SLACK) reasons.add('tiles-do-not-meet');
    const gained = rows.to - reached;
    reached = Math.max(reached, rows.to);
    onProgress({ done: index + 1, about: tilesFor(heightOf(frame), rows.to - rows.from, index + 1, reached) });
    if (reached >= heightOf(frame) - SLACK) break;
    if (gained <= SLACK) {
      reasons.add('content-not-loaded');
      break;
    }
    if (index + 1 >= tileLimit(frame)) {
      reasons.add('tile-limit');
      break;
    }
    await tab.ask('scrollTo', key, Math.max(0, reached - OVERLAP));
  }
  return [...reasons];
}

function rowsOf(frame: Frame): { from: number; to: number } {
  if (frame.target === undefined) throw new AppError('post-vanished');
  return clearRows(frame.target, frame.clear);
}

function heightOf(frame: Frame): number {
  return frame.target?.height ?? 0;
}
