// A letter as a Word document: plain A4 in one typeface, page numbers, and on a page of its own what is for the school's file.
import { AlignmentType, BorderStyle, Document, HeadingLevel, Packer, Paragraph, TextRun, convertMillimetersToTwip } from 'docx';
import { GAP, docxLine, docxSection, docxStyles } from '@/utils/documents/docx-parts';
import type { Letter, LetterBlock } from './letter';
import { picturePages } from './letter-docx-pictures';
import type { LetterPicture } from './letter-picture';

/**
 * The bytes of the `.docx`. Its properties name the school and nobody else. `pictures`: those that the letter says go with it.
 * Throws `letter-enclosure` where one is missing.
 */
export async function letterDocx(letter: Letter, pictures: readonly LetterPicture[]): Promise<Blob> {
  const [school = ''] = letter.sender;
  const file = new Document({
    creator: school,
    lastModifiedBy: school,
    title: letter.heading,
    description: letter.reference,
    styles: docxStyles(letter.language),
    sections: [
      docxSection(letterParagraphs(letter), letter),
      ...(await picturePages(letter, pictures)).map((page) => docxSection(page, letter)),
      docxSection(slipParagraphs(letter)),
    ],
  });
  return Packer.toBlob(file);
}

function letterParagraphs(letter: Letter): Paragraph[] {
  const { sender, date, reference, marks, addressee, salutation, heading, blocks, closing, signature, enclosures } = letter;
  const [school = '', ...address] = sender;
  const right = { alignment: AlignmentType.END } as const;
  return [
    docxLine(school, { ...right, spacing: { after: 40 } }, true),
    ...address.map((text) => docxLine(text, right)),
    docxLine(date, { spacing: { before: 240 } }),
    docxLine(reference, { spacing: { after: GAP } }),
    ...marks.map(({ text }, index) => docxLine(text, { spacing: { after: index === marks.length - 1 ? GAP : 0 } }, index === 0)),
    ...addressee.map((text) => docxLine(text)),
    docxLine(salutation, { spacing: { before: 240, after: GAP } }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }),
    ...blocks.flatMap((block, index) => blockParagraphs(block, index === blocks.length - 1)),
    docxLine(closing, { spacing: { before: 240, after: 900 }, keepNext: true }),
    // What is enclosed stands under the signature: a page of it alone would look lost.
    ...signature.map((text, index) =>
      docxLine(text, { keepNext: index < signature.length - 1 || enclosures !== undefined }, index === 0),
    ),
    ...(enclosures === undefined
      ? []
      : [
          docxLine(enclosures.title, { spacing: { before: 300 }, keepNext: true }, true),
          ...enclosures.items.map((text, index) =>
            docxLine(text, { bullet: { level: 0 }, keepNext: index < enclosures.items.length - 1 }),
          ),
        ]),
  ];
}

/** `isLast`: stays with the signature, which never stands on a page alone. */
function blockParagraphs(block: LetterBlock, isLast: boolean): Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(block.text)] })];
    case 'paragraph':
      return [docxLine(block.text, { spacing: { after: GAP }, keepNext: isLast })];
    case 'lines':
      return block.lines.map((text, index) =>
        docxLine(text, { bullet: { level: 0 }, spacing: { after: index === block.lines.length - 1 ? GAP : 60 } }),
      );
    case 'quote':
      return [
        ...block.words.split('\n').map((text) => docxLine(text, { ...QUOTE, spacing: { after: 40 }, keepNext: true })),
        ...block.notes.map((text, index) =>
          docxLine(text, { ...QUOTE, spacing: { after: index === block.notes.length - 1 ? GAP : 0 } }, false, true),
        ),
      ];
  }
}

const QUOTE = {
  indent: { left: convertMillimetersToTwip(8) },
  border: { left: { style: BorderStyle.SINGLE, size: 12, color: '888888', space: 10 } },
} as const;

/** Points between a frame and its words. */
const FRAME = 8;

function slipParagraphs({ slip: { title, facts, note } }: Letter): Paragraph[] {
  const border = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: FRAME } as const;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      border: { top: border, right: border, bottom: border, left: border },
      // The frame stands in the line of the text, not outside it.
      indent: { left: FRAME * 20, right: FRAME * 20 },
      children: [new TextRun(title)],
    }),
    ...facts.map(
      ({ term, value }) =>
        new Paragraph({
          spacing: { before: 120 },
          children: [new TextRun({ text: `${term}: `, bold: true }), new TextRun(value)],
        }),
    ),
    docxLine(note, { spacing: { before: 240 } }),
  ];
}
