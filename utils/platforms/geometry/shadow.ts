// How far an element's shadow is painted above and below its box: rows under a bar's shadow are not what the post looks like.

export interface ShadowReach {
  /** CSS pixels beyond the box's top and bottom edge. */
  above: number;
  below: number;
}

/**
 * Reads a computed `box-shadow`: a list of `[inset] colour x y blur spread`, lengths in pixels. The blur is a Gaussian of half its length
 * (CSS Backgrounds 3 §7.2): three deviations beyond the shadow's edge nothing of it is left (seen: a step of 255 at n + 1 pixels).
 */
export function shadowReach(boxShadow: string): ShadowReach {
  const reach = { above: 0, below: 0 };
  // The colour goes first, so that its commas do not part the list.
  for (const shadow of boxShadow.replaceAll(/[a-z-]+\([^)]*\)/g, '').split(',')) {
    if (shadow.includes('inset')) continue;
    const [, y = 0, blur = 0, spread = 0] = [...shadow.matchAll(/-?[\d.]+(?=px)/g)].map(([length]) => Number(length));
    const fade = blur * 1.5;
    reach.above = Math.max(reach.above, fade + spread - y);
    reach.below = Math.max(reach.below, fade + spread + y);
  }
  return reach;
}
