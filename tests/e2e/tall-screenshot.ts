// One tall screenshot of a page, taken over the debugging connection, and how far a stitched picture differs from it.
import type { Page } from '@playwright/test';
import type { PNG } from 'pngjs';
import { PNG as Png } from 'pngjs';

/** The whole page as the browser's own tools draw it in one piece, beyond the window, from its top. */
export async function tallScreenshot(page: Page): Promise<PNG> {
  await page.bringToFront();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const cdp = await page.context().newCDPSession(page);
  const { cssContentSize } = await cdp.send('Page.getLayoutMetrics');
  const clip = { ...cssContentSize, scale: 1 };
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip });
  return Png.sync.read(Buffer.from(data, 'base64'));
}

/** How many pixels of `part` differ from the place of `whole` that looks most like its liveliest row; all, when no place does. */
export function differing(part: PNG, whole: PNG): number {
  const at = placeOf(part, whole);
  if (at === undefined) return part.width * part.height;
  let count = 0;
  for (let y = 0; y < part.height; y++) {
    for (let x = 0; x < part.width; x++) {
      if (pixel(part, x, y) !== pixel(whole, at.x + x, at.y + y)) count++;
    }
  }
  return count;
}

/** Where in `whole` the row of `part` with the most changes of colour stands, every pixel of it; as the place of part's first pixel. */
function placeOf(part: PNG, whole: PNG): { x: number; y: number } | undefined {
  const rows = Array.from({ length: part.height }, (_, y) => y);
  const [row = 0] = rows.toSorted((a, b) => changes(part, b) - changes(part, a));
  for (let y = row; y + part.height - row <= whole.height; y++) {
    for (let x = 0; x + part.width <= whole.width; x++) {
      let same = 0;
      while (same < part.width && pixel(part, same, row) === pixel(whole, x + same, y)) same++;
      if (same === part.width) return { x, y: y - row };
    }
  }
  return undefined;
}

function changes(png: PNG, y: number): number {
  let count = 0;
  for (let x = 1; x < png.width; x++) if (pixel(png, x, y) !== pixel(png, x - 1, y)) count++;
  return count;
}

function pixel({ width, data }: PNG, x: number, y: number): number {
  return data.readUInt32LE((y * width + x) * 4);
}
