// Makes the one PDF of a pack in a page of the extension, with small pictures, as make-report-pdf does for a hand-over.
import type { PackDocument } from '@/utils/documents/pack/pack-document';
import { reducedJpeg } from '@/utils/picture/reduce';

/** Bytes of pictures in the PDF, and of the whole of it; above that a pack goes without. */
const PICTURES_CAP = 10 * 2 ** 20;
const CAP = 14 * 2 ** 20;
/** Characters of markup: setting more would keep the page busy for minutes. */
const MARKUP_CAP = 3_000_000;

export interface PackPictures {
  /** How many pictures the pages show. */
  count: number;
  /** The picture at an address beside the cover. */
  at: (address: string) => Promise<Blob | undefined>;
}

/** The bytes, or undefined where there is no page to draw in or it cannot be made: every document is in the pack as HTML, too. */
export async function makePackPdf(
  pages: readonly string[],
  input: PackDocument,
  pictures: PackPictures,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (typeof location === 'undefined' || pages.join('').length > MARKUP_CAP) return undefined;
  try {
    const [{ packPdf }, { REPORT_FONT_FILES }] = await Promise.all([
      import('@/utils/documents/pack/pack-pdf'),
      import('@/utils/workflows/hand-over/report-font-files'),
    ]);
    const pdf = await packPdf(pages, input, {
      loadFont: async (name) => new Uint8Array(await (await fetch(REPORT_FONT_FILES[name])).arrayBuffer()),
      pictureAt: async (address) => {
        const picture = await pictures.at(address);
        const small = picture && (await reducedJpeg(picture, PICTURES_CAP / Math.max(1, pictures.count)));
        return small && new Uint8Array(await small.arrayBuffer());
      },
    });
    return pdf.length <= CAP ? pdf : undefined;
  } catch {
    return undefined;
  }
}
