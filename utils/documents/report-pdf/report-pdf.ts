// The report of one volume as PDF: the same page as report.html, set on A4 with tags, embedded fonts and numbered pages.
import { partsIn } from '@/utils/i18n/language';
import { translator } from '@/utils/i18n/translate';
import type { ReportInput, ReportItem } from '@/utils/documents/report/report-input';
import { reportHtml } from '@/utils/documents/report/report-html';
import { reportName } from '@/utils/documents/report/report-name';
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
  const languages = partsIn(input.language).map(translator);
  const [t = translator('en')] = languages;
  const fonts = await loadFonts(`${main.textContent}${page.title}`, loadFont);
  const sheet = await Sheet.open(fonts, {
    language: input.language,
    title: page.title,
    bundleId: input.bundleId,
    createdAt: new Date(input.custody.at(-1)?.at ?? 0),
  });
  await drawBlocks(main, { sheet, parent: sheet.root, t, pictureOf: pictureFinder(input, picture) });
  const pageOf = (number: number, count: number) => languages.map((t) => t('report.pdf.page', { number, count })).join(' · ');
  return sheet.close(reportName(input), pageOf);
}

function pictureFinder({ volume }: ReportInput, picture: ReportPdfParts['picture']) {
  // A report in both languages shows every picture twice, and holds it once.
  const found = new Map<string, Promise<Uint8Array | undefined> | undefined>();
  return async (address: string) => {
    const item = volume.items.find(({ pictureAddress }) => pictureAddress === address);
    if (!found.has(address)) found.set(address, item && picture(item));
    return found.get(address);
  };
}
