// Waits until the page has painted what a scroll brought up.

/** A hidden tab paints nothing: then the wait ends after this many milliseconds all the same. */
const LONGEST = 1_000;

/** Resolves after two animation frames (CAPTURE §4: enough for a pixel-identical picture), or after a second. */
export function settled(window: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(resolve, LONGEST);
    window.requestAnimationFrame(() => {
      window.requestAnimationFrame(() => {
        window.clearTimeout(timer);
        resolve();
      });
    });
  });
}
