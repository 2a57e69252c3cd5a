// The report of one volume as PDF: the same page as report.html, set on A4 with tags, embedded fonts and numbered pages.
import { translator } from '@/utils/i18n/translate';
import type { ReportInput, ReportItem } from './report-input';
import { reportHtml } from './report-html';
import { type FontLoader, loadFonts } from './report-pdf-fonts';
import { drawBlocks } from './report-pdf-blocks';
import { Sheet } from './report-pdf-sheet';

export interface ReportPdfParts {
  loadFont: FontLoader;
  /** A small JPEG of an item's picture; undefined leaves it out, and the report says where the whole one is. */
  picture: (item: ReportItem) => Promise<Uint8Array | undefined>;
}

/**
 * The bytes of `report.pdf`. It is read off the markup of `report.html`, so that the two cannot say different things. Equal
 * input gives equal bytes: the creation date is that of the last custody entry, the file's id is derived from the bundle's.
 * Needs a DOMParser. Rejects with what the loaders throw.
 */
export async function reportPdf(input: ReportInput, { loadFont, picture }: ReportPdfParts): Promise<Uint8Array<ArrayBuffer>> {
  const page = new DOMParser().parseFromString(reportHtml(input), 'text/html');
  const main = page.querySelector('main') ?? page.body;
  const t = translator(input.language);
  const fonts = await loadFonts(`${main.textContent}${page.title}`, loadFont);
  const sheet = await Sheet.open(fonts, {
    language: input.language,
    title: page.title,
    bundleId: input.bundleId,
    createdAt: new Date(input.custody.at(-1)?.at ?? 0),
  });
  await drawBlocks(main, { sheet, parent: sheet.root, t, pictureOf: pictureFinder(input, picture) });
  const reference = input.case.reference === undefined ? input.case.code : `${input.case.reference} · ${input.case.code}`;
  const { number: part, count: parts } = input.volume;
  const name = parts > 1 ? `${reference} · ${t('report.part', { number: part, count: parts })}` : reference;
  return sheet.close(`Tyst · ${name} · ${input.bundleId}`, (number, count) => t('report.pdf.page', { number, count }));
}

function pictureFinder({ volume }: ReportInput, picture: ReportPdfParts['picture']) {
  return async (address: string) => {
    const item = volume.items.find(({ pictureAddress }) => pictureAddress === address);
    return item && picture(item);
  };
}
