// A picture as plain pixels, four bytes each (RGBA), and reading a PNG into them.
import { AppError } from '@/utils/errors';
import type { Rect } from '@/utils/evidence/rect';

export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Decodes a PNG; throws `picture-unreadable`. The caller closes the bitmap. */
export async function decode(png: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(png, { colorSpaceConversion: 'none', premultiplyAlpha: 'none' });
  } catch (error) {
    throw new AppError('picture-unreadable', String(error), { cause: error });
  }
}

/** A canvas of whole pixels. Throws `picture-too-large`: Chromium makes an empty one instead of saying so (CAPTURE §4). */
export function canvasOf(width: number, height: number): { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D } {
  if (width < 1 || height < 1 || width > 65_535 || height > 65_535 || width * height > 2 ** 28) {
    throw new AppError('picture-too-large', `${width}x${height}`);
  }
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new AppError('picture-too-large', 'no canvas');
  return { canvas, context };
}

/** The pixels of a part of a bitmap; parts outside it are transparent. */
export function pixelsOf(bitmap: ImageBitmap, part: Rect): Pixels {
  const { context } = canvasOf(part.width, part.height);
  context.drawImage(bitmap, -part.x, -part.y);
  return context.getImageData(0, 0, part.width, part.height);
}

/** Encodes as PNG, anew: nothing of the camera's file but its pixels survives. */
export async function encodePng(canvas: OffscreenCanvas): Promise<Blob> {
  try {
    return await canvas.convertToBlob({ type: 'image/png' });
  } catch (error) {
    throw new AppError('picture-too-large', String(error), { cause: error });
  }
}
