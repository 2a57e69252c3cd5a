// How far an element's shadow is painted above and below its box: rows under a bar's shadow are not what the post looks like.

export interface ShadowReach {
  /** CSS pixels beyond the box's top and bottom edge. */
  above: number;
  below: number;
}

/**
 * Reads a computed `box-shadow`: a list of `[inset] colour x y blur spread`, lengths in pixels. A blur of n is painted n pixels
 * beyond the shadow's edge (CSS Backgrounds 3 §7.2).
 */
export function shadowReach(boxShadow: string): ShadowReach {
  const reach = { above: 0, below: 0 };
  // The colour goes first, so that its commas do not part the list.
  for (const shadow of boxShadow.replaceAll(/[a-z-]+\([^)]*\)/g, '').split(',')) {
    if (shadow.includes('inset')) continue;
    const [, y = 0, blur = 0, spread = 0] = [...shadow.matchAll(/-?[\d.]+(?=px)/g)].map(([length]) => Number(length));
    reach.above = Math.max(reach.above, blur + spread - y);
    reach.below = Math.max(reach.below, blur + spread + y);
  }
  return reach;
}
