// Compares what a capture shows of its items with a capture of the same page that nothing disturbed.
import type { PNG } from 'pngjs';
import type { Draft } from '@/utils/evidence/capture-entry';
import type { ThreadItem } from '@/utils/evidence/thread-item';

/** A capture that ran to its end: what a disturbed one is held against. */
export interface Reference {
  draft: Draft;
  picture: PNG;
  /** How many tiles it took. */
  tiles: number;
}

/** A box that scrolls by itself is drawn anew: so many pixels may differ in a few steps (docs/architecture.md). */
const FAINT_SHARE = 0.0002;

/**
 * What is wrong with what the draft's picture shows; empty when it shows just the items that the draft lists, each with the pixels
 * and in the place that the whole capture has them.
 */
export function wrongWith(draft: Draft, picture: PNG, whole: Reference): string[] {
  const items = draft.items ?? [];
  const ids = items.map(idOf);
  const wanted = whole.draft.items ?? [];
  const shown = wanted.filter(({ rect }) => rect !== undefined && rect.y < picture.height);
  const wrong: string[] = [];
  for (const [at, item] of items.entries()) {
    const same = wanted.find((each) => idOf(each) === idOf(item));
    if (same?.rect === undefined) wrong.push(`${idOf(item)} is not in the whole capture`);
    else if (item.rect === undefined)
      wrong.push(...(same.rect.y < picture.height - 1 ? [`${idOf(item)} is said not to be shown`] : []));
    else {
      const left = picture.height - same.rect.y;
      const height = Math.min(same.rect.height, left);
      if (item.rect.y !== same.rect.y || item.rect.x !== same.rect.x || Math.abs(item.rect.height - height) > 2) {
        wrong.push(`item ${at} lies at ${JSON.stringify(item.rect)}, not at ${JSON.stringify(same.rect)}`);
      }
      if (item.state === 'whole' && left < same.rect.height - 2) wrong.push(`item ${at} is called whole and is cut`);
      if (item.text.value !== same.text.value || item.author.value !== same.author.value)
        wrong.push(`item ${at} reads otherwise`);
    }
  }
  for (const item of shown) if (!ids.includes(idOf(item))) wrong.push(`${idOf(item)} is shown and not listed`);
  if (new Set(ids).size !== ids.length) wrong.push('an item is listed twice');
  const differing = differingPixels(picture, whole.picture);
  if (differing > picture.width * picture.height * FAINT_SHARE) wrong.push(`${differing} pixels differ`);
  return wrong;
}

/** In the rows that both have. */
function differingPixels(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height > b.height) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let at = 0; at < a.width * a.height * 4; at += 4) {
    if (a.data.readUInt32BE(at) !== b.data.readUInt32BE(at)) count++;
  }
  return count;
}

function idOf({ locator }: ThreadItem): string {
  return locator.platformId ?? '';
}
