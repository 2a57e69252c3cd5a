// The one PDF of a pack: cover, item list, report and statement form after each other, read off their pages.
import { partsIn } from '@/utils/i18n/language';
import { translator } from '@/utils/i18n/translate';
import type { PackDocument } from './pack-document';
import { drawBlocks } from '@/utils/documents/report-pdf/report-pdf-blocks';
import { type FontLoader, loadFonts } from '@/utils/documents/report-pdf/report-pdf-fonts';
import { Sheet } from '@/utils/documents/report-pdf/report-pdf-sheet';

export interface PackPdfParts {
  loadFont: FontLoader;
  /** A small JPEG of the picture at an address beside the cover; undefined leaves it out. */
  pictureAt: (address: string) => Promise<Uint8Array | undefined>;
}

/**
 * The bytes of `report.pdf` in a pack, made of the texts of its pages, which are in their order: what is said there is said
 * here. Equal input gives equal bytes. Needs a DOMParser. Rejects with what the loaders throw.
 */
export async function packPdf(
  pages: readonly string[],
  { language, case: of, bundleId, madeAt, volume }: PackDocument,
  { loadFont, pictureAt }: PackPdfParts,
): Promise<Uint8Array<ArrayBuffer>> {
  const parsed = pages.map((page) => new DOMParser().parseFromString(page, 'text/html'));
  const mains = parsed.map((page) => page.querySelector('main') ?? page.body);
  const languages = partsIn(language).map(translator);
  const [t = translator('en')] = languages;
  const title = parsed[0]?.title ?? '';
  const fonts = await loadFonts(`${mains.map(({ textContent }) => textContent).join('')}${title}`, loadFont);
  const sheet = await Sheet.open(fonts, { language, title, bundleId, createdAt: new Date(madeAt) });
  for (const main of mains) {
    if (sheet.y > sheet.top) sheet.nextPage();
    await drawBlocks(main, { sheet, parent: sheet.root, t, pictureOf: pictureAt });
  }
  const reference = of.reference === undefined ? of.code : `${of.reference} · ${of.code}`;
  const name = volume.count > 1 ? `${reference} · ${t('report.part', volume)}` : reference;
  const pageOf = (number: number, count: number) => languages.map((of) => of('report.pdf.page', { number, count })).join(' · ');
  return sheet.close(`Tyst · ${name} · ${bundleId}`, pageOf);
}
