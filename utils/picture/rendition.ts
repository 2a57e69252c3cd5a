// The one door to html2canvas: draws an inert element of an extension page, at twice its size so that words can be read.
import html2canvas from 'html2canvas';
import { AppError } from '@/utils/errors';

/** Always the same, whatever the screen is: a redrawn picture shows no pixels of it. */
export const RENDITION_SCALE = 2;

/** How long drawing may take, ms. */
const LONGEST = 30_000;

/**
 * Draws the element, of this size in CSS pixels. It must hold no picture, no frame and no style but its own: html2canvas would
 * load them. Throws `picture-unreadable`.
 */
export async function drawElement(element: HTMLElement, { width, height }: { width: number; height: number }) {
  const drawing = html2canvas(element, {
    scale: RENDITION_SCALE,
    width,
    height,
    windowWidth: Math.ceil(width),
    windowHeight: Math.ceil(height),
    backgroundColor: '#ffffff',
    logging: false,
    // What is no part of the element is not copied along: the page's own sheets would only be read again.
    ignoreElements: (each) => each.matches('link, script, style') || !(each.contains(element) || element.contains(each)),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new AppError('picture-unreadable', 'html2canvas does not end'));
    }, LONGEST);
  });
  try {
    return await Promise.race([drawing, late]);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('picture-unreadable', String(error).slice(0, 200), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
