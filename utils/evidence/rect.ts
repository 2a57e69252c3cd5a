// A rectangle, in whatever unit the place that holds it states (CSS pixels in a page, device pixels in a picture).
import * as v from 'valibot';

export const RectSchema = v.strictObject({
  x: v.pipe(v.number(), v.finite()),
  y: v.pipe(v.number(), v.finite()),
  width: v.pipe(v.number(), v.finite(), v.minValue(0)),
  height: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

export type Rect = v.InferOutput<typeof RectSchema>;

/** The common part of two rectangles, or undefined when they do not overlap. */
export function intersect(a: Rect, b: Rect): Rect | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined;
}

/** The smallest rectangle that holds both. */
export function bounding(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** Whether `outer` covers the whole of `inner`, allowing `slack` units at each edge. */
export function contains(outer: Rect, inner: Rect, slack = 0): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

/** What of `rect` none of the covers lies over, as rectangles that do not overlap. */
export function uncovered(rect: Rect, covers: readonly Rect[]): Rect[] {
  return covers.reduce<Rect[]>((rest, cover) => rest.flatMap((piece) => without(piece, cover)), [rect]);
}

function without(piece: Rect, cover: Rect): Rect[] {
  const common = intersect(piece, cover);
  if (common === undefined) return [piece];
  const right = piece.x + piece.width;
  const bottom = piece.y + piece.height;
  const commonRight = common.x + common.width;
  const commonBottom = common.y + common.height;
  return [
    { ...piece, height: common.y - piece.y },
    { ...piece, y: commonBottom, height: bottom - commonBottom },
    { x: piece.x, y: common.y, width: common.x - piece.x, height: common.height },
    { x: commonRight, y: common.y, width: right - commonRight, height: common.height },
  ].filter(({ width, height }) => width > 0 && height > 0);
}
