// Takes nothing but the pixels out of a picture that somebody gave: place, phone, time, previews and comments stay behind.
import { AppError } from '@/utils/errors';
import { imageSize } from './image-size';
import { canvasOf, encodePng } from './pixels';

/** A phone's picture is far smaller; a file beyond this is no picture of a post. */
const LARGEST_FILE = 40 * 2 ** 20;
const LONGEST_SIDE = 20_000;
const MOST_PIXELS = 2 ** 26;

/**
 * The picture drawn anew as a PNG, upright and in sRGB, transparent parts white: what it looks like, and not one byte of the file.
 * Throws `file-not-picture` for anything but PNG, JPEG or WebP, `file-too-large`, both before it is decoded.
 */
export async function cleanPicture(file: Blob): Promise<{ png: Blob; width: number; height: number }> {
  if (file.size > LARGEST_FILE) throw new AppError('file-too-large', `${file.size} bytes`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const size = imageSize(bytes);
  if (size === undefined) throw new AppError('file-not-picture');
  if (Math.max(size.width, size.height) > LONGEST_SIDE || size.width * size.height > MOST_PIXELS) {
    throw new AppError('file-too-large', `${size.width} × ${size.height}`);
  }
  const bitmap = await decodeFile(new Blob([bytes], { type: size.type }));
  try {
    const { width, height } = bitmap;
    const { canvas, context } = canvasOf(width, height);
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0);
    return { png: await encodePng(canvas), width, height };
  } finally {
    bitmap.close();
  }
}

async function decodeFile(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    throw new AppError('file-not-picture', String(error), { cause: error });
  }
}
