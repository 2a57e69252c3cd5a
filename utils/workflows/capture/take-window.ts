// Takes what the window shows, and says whether the post whose words are recorded with it stands wholly in the picture.
import { AppError } from '@/utils/errors';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import { clearRows } from '@/utils/picture/tile-plan';
import type { CaptureTab } from './capture-tab';
import { SLACK } from './take-post';
import { reasonsOf, type TakeTile, takeTile } from './take-tile';

/** The reasons why the window's picture is not whole; `key` is the post that is recorded with it, if any. Throws as `takeTile` does. */
export async function takeWindow(tab: CaptureTab, key: string | undefined, store: TakeTile): Promise<IncompleteReason[]> {
  const { reasons } = await takeTile(tab, () => tab.ask('frame'), 0, store);
  if (key === undefined) return reasons;
  const frame = await tab.ask('frame', key);
  const { target, clear } = frame;
  if (target === undefined) throw new AppError('post-vanished');
  const { from, to } = clearRows(target, clear);
  const isWhole = from <= SLACK && to >= target.height - SLACK;
  return [...new Set([...reasons, ...reasonsOf(frame), ...(isWhole ? [] : (['outside-window'] as const))])];
}
