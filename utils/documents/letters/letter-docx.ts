// A letter as a Word document: plain A4 in one typeface, page numbers, and on a page of its own what is for the school's file.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import type { Letter, LetterBlock } from './letter';
import { startsFromRight } from './letter-text';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Half-points: 11 pt, as letters of schools and councils are set. */
const SIZE = 22;
/** Twentieths of a point. */
const GAP = 160;
const FONT = 'Arial';
const LANGUAGE = { en: 'en-GB', cy: 'cy-GB' } as const;

/** The bytes of the `.docx`. Its properties name the school and nobody else. */
export async function letterDocx(letter: Letter): Promise<Blob> {
  const [school = ''] = letter.sender;
  const file = new Document({
    creator: school,
    lastModifiedBy: school,
    title: letter.heading,
    description: letter.reference,
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE, language: { value: LANGUAGE[letter.language] } } },
        heading1: {
          run: { font: FONT, size: 26, bold: true, color: '000000' },
          paragraph: { spacing: { before: 200, after: GAP } },
        },
        heading2: {
          run: { font: FONT, size: SIZE, bold: true, color: '000000' },
          paragraph: { spacing: { before: 200, after: 60 } },
        },
      },
    },
    sections: [section(letterParagraphs(letter), letter), section(slipParagraphs(letter))],
  });
  return Packer.toBlob(file);
}

/** Its own page; with a letter, its number and the reference at the foot. */
function section(children: Paragraph[], letter?: Letter): ISectionOptions {
  const edge = convertMillimetersToTwip(22);
  return {
    properties: {
      page: {
        size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
        margin: { top: edge, right: edge, bottom: edge, left: edge },
      },
    },
    footers: { default: new Footer({ children: letter === undefined ? [new Paragraph({})] : [footer(letter)] }) },
    children,
  };
}

function footer({ reference, page }: Letter): Paragraph {
  const [before = '', after = ''] = page('\n').split('\n');
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: 18, children: [`${reference} · ${before}`, PageNumber.CURRENT, after] })],
  });
}

function letterParagraphs(letter: Letter): Paragraph[] {
  const { sender, date, reference, marks, addressee, salutation, heading, blocks, closing, signature, enclosures } = letter;
  const [school = '', ...address] = sender;
  const right = { alignment: AlignmentType.END } as const;
  return [
    line(school, { ...right, spacing: { after: 40 } }, true),
    ...address.map((text) => line(text, right)),
    line(date, { spacing: { before: 240 } }),
    line(reference, { spacing: { after: GAP } }),
    ...marks.map(({ text }, index) => line(text, { spacing: { after: index === marks.length - 1 ? GAP : 0 } }, index === 0)),
    ...addressee.map((text) => line(text)),
    line(salutation, { spacing: { before: 240, after: GAP } }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }),
    ...blocks.flatMap((block, index) => blockParagraphs(block, index === blocks.length - 1)),
    line(closing, { spacing: { before: 240, after: 900 }, keepNext: true }),
    ...signature.map((text, index) => line(text, { keepNext: index < signature.length - 1 }, index === 0)),
    ...(enclosures === undefined
      ? []
      : [
          line(enclosures.title, { spacing: { before: 300 }, keepNext: true }, true),
          ...enclosures.items.map((text) => line(text, { bullet: { level: 0 } })),
        ]),
  ];
}

/** `isLast`: stays with the signature, which never stands on a page alone. */
function blockParagraphs(block: LetterBlock, isLast: boolean): Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(block.text)] })];
    case 'paragraph':
      return [line(block.text, { spacing: { after: GAP }, keepNext: isLast })];
    case 'lines':
      return block.lines.map((text, index) =>
        line(text, { bullet: { level: 0 }, spacing: { after: index === block.lines.length - 1 ? GAP : 60 } }),
      );
    case 'quote':
      return [
        ...block.words.split('\n').map((text) => line(text, { ...QUOTE, spacing: { after: 40 }, keepNext: true })),
        ...block.notes.map((text, index) =>
          line(text, { ...QUOTE, spacing: { after: index === block.notes.length - 1 ? GAP : 0 } }, false, true),
        ),
      ];
  }
}

const QUOTE = {
  indent: { left: convertMillimetersToTwip(8) },
  border: { left: { style: BorderStyle.SINGLE, size: 12, color: '888888', space: 10 } },
} as const;

function slipParagraphs({ slip: { title, facts, note } }: Letter): Paragraph[] {
  const border = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 8 } as const;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      border: { top: border, right: border, bottom: border, left: border },
      children: [new TextRun(title)],
    }),
    ...facts.map(
      ({ term, value }) =>
        new Paragraph({
          spacing: { before: 120 },
          children: [new TextRun({ text: `${term}: `, bold: true }), new TextRun(value)],
        }),
    ),
    line(note, { spacing: { before: 240 } }),
  ];
}

/** One paragraph of one kind of text; from the right where its words are written so. */
function line(text: string, options: IParagraphOptions = {}, bold = false, small = false): Paragraph {
  const fromRight = startsFromRight(text);
  return new Paragraph({
    ...options,
    // In a paragraph from the right Word and LibreOffice take the end for the left: an address block stays where it is.
    ...(fromRight && options.alignment === undefined && { bidirectional: true }),
    children: [new TextRun({ text, bold, ...(small && { size: 20 }), ...(fromRight && { rightToLeft: true }) })],
  });
}
