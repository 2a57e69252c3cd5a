// Which of the posts in the popup's list or map a picked element of the page belongs to: settled by where both lie in the window.
import type { Page } from '@playwright/test';
import type { Box } from './popup-screen.ts';

/** The part of the first element with this selector that lies in the window, CSS pixels. Throws when there is none. */
export async function pickedBox(page: Page, selector: string): Promise<Box> {
  const box = await page
    .locator(`css=${selector}`)
    .first()
    .evaluate(
      (element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const [x, y] = [Math.max(0, left), Math.max(0, top)];
        return { x, y, width: Math.min(innerWidth, right) - x, height: Math.min(innerHeight, bottom) - y };
      },
      undefined,
      { timeout: 5_000 },
    );
  if (box.width <= 0 || box.height <= 0) throw new Error(`The element ${selector} does not lie in the window.`);
  return box;
}

/**
 * The index of the box that fits the picked one best: the largest share of common area (which favours the smallest box
 * around it), else the nearest.
 */
export function bestBox(picked: Box, boxes: Box[]): number {
  const scores = boxes.map((box) => commonShare(picked, box) || -distance(picked, box));
  return scores.indexOf(Math.max(...scores));
}

function commonShare(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / (a.width * a.height + b.width * b.height - width * height);
}

function distance(a: Box, b: Box): number {
  return Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
}
