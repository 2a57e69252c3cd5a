// Makes report.pdf of one volume in a page of the extension, with small pictures, so that a volume stays within its size.
import type { BundleCapture } from '@/utils/bundle/volume-input';
import { reportHtml } from '@/utils/documents/report/report-html';
import type { ReportInput } from '@/utils/documents/report/report-input';
import { reducedJpeg } from '@/utils/picture/reduce';

/** Bytes of pictures in one report.pdf: with the rest of it, it keeps within what may stand around a volume's captures. */
const PICTURES_CAP = 10 * 2 ** 20;
/** The whole file; above it a bundle goes without. */
const CAP = 14 * 2 ** 20;
/** Characters of the report's markup: several hundred ordinary items. Setting more would keep the page busy for minutes. */
const MARKUP_CAP = 3_000_000;

/**
 * The bytes, or undefined where there is no page to draw in, or when it cannot be made: the report is in the bundle as HTML
 * too, and no text that a stranger wrote may keep evidence from being handed over because it cannot be typeset.
 */
export async function makeReportPdf(
  input: ReportInput,
  captures: readonly BundleCapture[],
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (typeof location === 'undefined' || reportHtml(input).length > MARKUP_CAP) return undefined;
  const pictures = new Map(captures.flatMap(({ record, picture }) => (picture ? [[record.id, picture] as const] : [])));
  const inVolume = input.volume.items.filter(({ record }) => pictures.has(record.id)).length;
  try {
    const [{ reportPdf }, { REPORT_FONT_FILES }] = await Promise.all([
      import('@/utils/documents/report-pdf/report-pdf'),
      import('./report-font-files'),
    ]);
    const pdf = await reportPdf(input, {
      loadFont: async (name) => new Uint8Array(await (await fetch(REPORT_FONT_FILES[name])).arrayBuffer()),
      picture: async ({ record }) => {
        const picture = pictures.get(record.id);
        const small = picture && (await reducedJpeg(picture, PICTURES_CAP / inVolume));
        return small && new Uint8Array(await small.arrayBuffer());
      },
    });
    return pdf.length <= CAP ? pdf : undefined;
  } catch {
    return undefined;
  }
}
