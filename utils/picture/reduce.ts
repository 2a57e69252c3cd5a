// A small JPEG of a picture, for a document that is read; the sealed PNG is the evidence.
import { AppError } from '@/utils/errors';
import { canvasOf, decode } from './pixels';

/** Widths in pixels with a quality each, from what prints well down to what can still be read. */
const STEPS = [
  { width: 1100, quality: 0.8 },
  { width: 800, quality: 0.65 },
  { width: 550, quality: 0.5 },
] as const;
/** JPEG's own limit is 65,535 (ISO/IEC 10918-1); viewers draw less. */
const TALLEST = 30_000;

/** At most `cap` bytes; undefined when it cannot be made so small. Throws `picture-unreadable`, `picture-too-large`. */
export async function reducedJpeg(png: Blob, cap: number): Promise<Blob | undefined> {
  const bitmap = await decode(png);
  try {
    for (const { width, quality } of STEPS) {
      const scale = Math.min(1, width / bitmap.width, TALLEST / bitmap.height);
      const jpeg = await drawn(bitmap, scale, quality);
      if (jpeg.size <= cap) return jpeg;
    }
    return undefined;
  } finally {
    bitmap.close();
  }
}

async function drawn(bitmap: ImageBitmap, scale: number, quality: number): Promise<Blob> {
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const { canvas, context } = canvasOf(width, height);
  // JPEG has no transparency: what is see-through would turn black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  try {
    return await canvas.convertToBlob({ type: 'image/jpeg', quality });
  } catch (error) {
    throw new AppError('picture-too-large', String(error), { cause: error });
  }
}
