// The steps of the picture's zoom, in hundredths of its size on the page it was taken from.

export const ZOOM_STEPS = [10, 25, 33, 50, 67, 80, 100, 125, 150, 200, 300, 400] as const;

/** The next larger step; the largest stays. */
export function zoomIn(percent: number): number {
  return ZOOM_STEPS.find((step) => step > percent) ?? ZOOM_STEPS[ZOOM_STEPS.length - 1] ?? percent;
}

/** The next smaller step; the smallest stays. */
export function zoomOut(percent: number): number {
  return ZOOM_STEPS.findLast((step) => step < percent) ?? ZOOM_STEPS[0];
}

/** The zoom at which a picture `width` CSS pixels wide fits into `room` CSS pixels, never enlarged. */
export function zoomToFit(width: number, room: number): number {
  if (width <= 0 || room <= 0) return 100;
  return Math.min(100, Math.max(ZOOM_STEPS[0], Math.floor((room / width) * 100)));
}
