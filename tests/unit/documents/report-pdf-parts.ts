// What report.pdf is made with in Node: the fonts from their packages, and a picture of a few pixels.
import { readFile } from 'node:fs/promises';
import type { FontName } from '@/utils/documents/report-pdf/report-pdf-fonts';
import type { ReportPdfParts } from '@/utils/documents/report-pdf/report-pdf';

/** The smallest JPEG that a decoder shows: one grey pixel. */
const GREY_PIXEL =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q==';

export const PDF_PARTS: ReportPdfParts = {
  loadFont: (name) => readFile(fontFile(name)),
  picture: async () => Buffer.from(GREY_PIXEL, 'base64'),
};

const FOLDERS: Readonly<Record<string, string>> = { emoji: 'noto-emoji', arabic: 'vazirmatn', hebrew: 'noto-sans-hebrew' };

function fontFile(name: FontName): string {
  const [family, weight] = name.endsWith('-bold') ? [name.replace('-bold', ''), 700] : [name, 400];
  const folder = FOLDERS[family] ?? 'noto-sans';
  return `node_modules/@fontsource/${folder}/files/${folder}-${family}-${weight}-normal.woff`;
}
