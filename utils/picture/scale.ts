// How many device pixels of a screenshot stand for one CSS pixel.

/**
 * `devicePixelRatio` where the bitmap agrees with it, else what the bitmap's width says (CAPTURE §4: with the plain
 * quotient a page of 15,000 pixels came out as 15,005; an emulated ratio does not reach the screenshot at all).
 */
export function scaleOf(bitmapWidth: number, viewport: { width: number; scale: number }): number {
  const expected = viewport.width * viewport.scale;
  // A scroll bar may stand beside the viewport in the bitmap: up to 24 CSS pixels more are still the same scale.
  const surplus = bitmapWidth - expected;
  if (surplus >= -2 && surplus <= 24 * viewport.scale + 2) return viewport.scale;
  return bitmapWidth / viewport.width;
}
