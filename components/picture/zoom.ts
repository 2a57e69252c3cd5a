// The steps of the picture's zoom, in hundredths of its size on the page it was taken from.

const LEAST_ZOOM = 10;
const MOST_ZOOM = 400;
const ZOOM_STEPS = [LEAST_ZOOM, 25, 33, 50, 67, 80, 100, 125, 150, 200, 300, MOST_ZOOM] as const;

/** The next larger step; the largest stays. */
export function zoomIn(percent: number): number {
  return ZOOM_STEPS.find((step) => step > percent) ?? MOST_ZOOM;
}

/** The next smaller step; the smallest stays. */
export function zoomOut(percent: number): number {
  return ZOOM_STEPS.findLast((step) => step < percent) ?? LEAST_ZOOM;
}

/** The zoom at which a picture `width` CSS pixels wide fits into `room` CSS pixels, never enlarged. */
export function zoomToFit(width: number, room: number): number {
  if (width <= 0 || room <= 0) return 100;
  return Math.min(100, Math.max(LEAST_ZOOM, Math.floor((room / width) * 100)));
}

/** A zoom between the steps, as the wheel makes it, kept within the smallest and the largest. */
export function clampZoom(percent: number): number {
  return Math.min(Math.max(percent, LEAST_ZOOM), MOST_ZOOM);
}
