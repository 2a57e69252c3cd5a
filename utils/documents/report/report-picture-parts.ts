// How large a picture stands on paper, and where one that is taller than a page is cut into numbered parts.
import type { PictureRecord } from '@/utils/evidence/capture-record';

/** CSS pixels (1/96 inch): as wide as the text of A4 is in both reports, and as much of its height as any page has left. */
const PAGE = { width: 656, height: 890 };
/** A picture that stands among its facts is made no taller than this, if its words stay readable. */
const AMONG_FACTS = 400;
/** Words of 15 pixels are 8 points high at this share of their size. */
const READABLE = 0.7;
/** A telephone's pictures have about three pixels for each one that a screen of a computer has. */
const READABLE_SUPPLIED = 0.38;
/** So much of one part stands on the next part too, so that no line of words is lost where it is cut. */
const TWICE = 32;

/** Rows of the picture, in its own pixels. */
export interface PicturePart {
  top: number;
  height: number;
}

export interface OnPaper {
  /** CSS pixels. */
  width: number;
  /** Of a picture that is taller than a page; empty for others. */
  parts: PicturePart[];
}

/** `page`: in CSS pixels, what it may fill. */
export function onPaper(
  { width, height, scale, method }: Pick<PictureRecord, 'width' | 'height' | 'scale' | 'method'>,
  page: typeof PAGE = PAGE,
): OnPaper {
  const natural = { width: Math.max(1, width / scale), height: Math.max(1, height / scale) };
  const smallest = method === 'supplied' ? READABLE_SUPPLIED : READABLE;
  const share = Math.min(1, page.width / natural.width, Math.max(smallest, AMONG_FACTS / natural.height));
  const shown = { width: natural.width * share, height: natural.height * share };
  if (shown.height <= page.height) return { width: Math.floor(shown.width), parts: [] };
  const wide = Math.floor(Math.min(page.width, natural.width));
  return { width: wide, parts: partsOf(height, width / wide, page.height) };
}

/** `unit`: pixels of the picture to one of the paper; `tall`: of the page. */
function partsOf(height: number, unit: number, tall: number): PicturePart[] {
  const most = Math.floor(tall * unit);
  const twice = Math.ceil(TWICE * unit);
  const count = Math.ceil((height - twice) / (most - twice));
  // All of the same height: a last part of a few rows would be a page for nothing.
  const each = Math.ceil((height - twice) / count) + twice;
  return Array.from({ length: count }, (_, index) => {
    const top = index * (each - twice);
    return { top, height: Math.min(each, height - top) };
  });
}
