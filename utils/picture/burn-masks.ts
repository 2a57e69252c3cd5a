// Destroys masked areas: draws the picture anew with the areas filled, so that no pixel under them exists any more.
import type { Rect } from '@/utils/evidence/rect';
import { canvasOf, decode, encodePng } from './pixels';

const FILL = '#111111';

/** The picture as a new PNG with the areas (picture pixels) filled. Throws `picture-unreadable`, `picture-too-large`. */
export async function burnMasks(picture: Blob, areas: readonly Rect[]): Promise<{ png: Blob; width: number; height: number }> {
  const bitmap = await decode(picture);
  try {
    const { width, height } = bitmap;
    const { canvas, context } = canvasOf(width, height);
    context.drawImage(bitmap, 0, 0);
    fill(context, areas);
    return { png: await encodePng(canvas), width, height };
  } finally {
    bitmap.close();
  }
}

const THUMBNAIL = { width: 304, height: 232 };

/** A small picture of the top of the masked picture, for lists; the masks are burnt in before it is made small. */
export async function thumbnailOf(picture: Blob, areas: readonly Rect[]): Promise<Blob> {
  const bitmap = await decode(picture);
  try {
    const scale = Math.max(THUMBNAIL.width / bitmap.width, Math.min(1, THUMBNAIL.height / bitmap.height));
    const shown = {
      width: Math.min(bitmap.width, Math.ceil(THUMBNAIL.width / scale)),
      height: Math.min(bitmap.height, Math.ceil(THUMBNAIL.height / scale)),
    };
    const whole = canvasOf(shown.width, shown.height);
    whole.context.drawImage(bitmap, 0, 0);
    fill(whole.context, areas);
    const small = canvasOf(THUMBNAIL.width, THUMBNAIL.height);
    small.context.imageSmoothingQuality = 'high';
    small.context.drawImage(whole.canvas, 0, 0, shown.width * scale, shown.height * scale);
    return await encodePng(small.canvas);
  } finally {
    bitmap.close();
  }
}

function fill(context: OffscreenCanvasRenderingContext2D, areas: readonly Rect[]): void {
  context.fillStyle = FILL;
  for (const { x, y, width, height } of areas) {
    const left = Math.floor(x);
    const top = Math.floor(y);
    context.fillRect(left, top, Math.ceil(x + width) - left, Math.ceil(y + height) - top);
  }
}
