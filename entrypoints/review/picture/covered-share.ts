// How much of a picture its masks cover.
import type { Mask } from '@/utils/evidence/capture-record';
import { type Rect, intersect } from '@/utils/evidence/rect';

/** 0 … 1; what two masks cover counts once. */
export function coveredShare(masks: readonly Mask[], picture: { width: number; height: number }): number {
  const whole: Rect = { x: 0, y: 0, width: picture.width, height: picture.height };
  const rects = masks.flatMap(({ rect }) => intersect(rect, whole) ?? []);
  const edges = [...new Set(rects.flatMap(({ y, height }) => [y, y + height]))].toSorted((a, b) => a - b);
  // Between two edges of masks the covered width does not change.
  const area = edges.slice(1).reduce((sum, bottom, index) => {
    const top = edges[index] ?? bottom;
    return sum + coveredWidth(rects.filter(({ y, height }) => y <= top && y + height >= bottom)) * (bottom - top);
  }, 0);
  return picture.width * picture.height === 0 ? 0 : area / (picture.width * picture.height);
}

function coveredWidth(rects: readonly Rect[]): number {
  let reached = Number.NEGATIVE_INFINITY;
  let covered = 0;
  for (const { x, width } of rects.toSorted((a, b) => a.x - b.x)) {
    covered += Math.max(0, x + width - Math.max(x, reached));
    reached = Math.max(reached, x + width);
  }
  return covered;
}
