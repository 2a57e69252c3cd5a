// What every Word file of Tyst shares: A4 in one typeface, the foot with its number, and paragraphs that keep to their direction.
import {
  AlignmentType,
  Footer,
  type IParagraphOptions,
  type ISectionOptions,
  type IStylesOptions,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import type { Language } from '@/utils/i18n/language';
import { startsFromRight } from './letters/letter-text';

/** Half-points: 11 pt, as letters of schools and councils are set. */
const SIZE = 22;
/** Twentieths of a point. */
export const GAP = 160;
const FONT = 'Arial';
const LANGUAGE = { en: 'en-GB', cy: 'cy-GB' } as const;

export function docxStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: { run: { font: FONT, size: SIZE, language: { value: LANGUAGE[language] } } },
      heading1: {
        run: { font: FONT, size: 26, bold: true, color: '000000' },
        paragraph: { spacing: { before: 200, after: GAP } },
      },
      heading2: {
        run: { font: FONT, size: SIZE, bold: true, color: '000000' },
        paragraph: { spacing: { before: 200, after: 60 } },
      },
    },
  };
}

/** What stands at the foot of every page: the reference, and `Page {{number}}` in the language of the page. */
export interface DocxFoot {
  reference: string;
  page: (number: string) => string;
}

/** A part that begins on a page of its own. */
export function docxSection(children: (Paragraph | Table)[], foot?: DocxFoot): ISectionOptions {
  const edge = convertMillimetersToTwip(22);
  return {
    properties: {
      page: {
        size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
        margin: { top: edge, right: edge, bottom: edge, left: edge },
      },
    },
    footers: { default: new Footer({ children: foot === undefined ? [new Paragraph({})] : [footer(foot)] }) },
    children,
  };
}

function footer({ reference, page }: DocxFoot): Paragraph {
  const [before = '', after = ''] = page('\n').split('\n');
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: 18, children: [`${reference} · ${before}`, PageNumber.CURRENT, after] })],
  });
}

/** One paragraph of one kind of text; from the right where its words are written so. */
export function docxLine(text: string, options: IParagraphOptions = {}, bold = false, small = false): Paragraph {
  const fromRight = startsFromRight(text);
  return new Paragraph({
    ...options,
    // In a paragraph from the right Word and LibreOffice take the end for the left: an address block stays where it is.
    ...(fromRight && options.alignment === undefined && { bidirectional: true }),
    children: [new TextRun({ text, bold, ...(small && { size: 20 }), ...(fromRight && { rightToLeft: true }) })],
  });
}
