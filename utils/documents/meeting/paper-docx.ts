// The papers for a meeting as a Word file: each language in a part of its own.
import {
  BorderStyle,
  Document,
  HeadingLevel,
  type ILevelsOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import { GAP, docxLine, docxSection, docxStyles } from '@/utils/documents/docx-parts';
import { startsFromRight } from '@/utils/documents/letters/letter-text';
import type { Paper, PaperBlock } from './paper';

/** The line between the margins, in twentieths of a point. */
const WIDTH = convertMillimetersToTwip(210 - 2 * 22);

/** The bytes of the `.docx`. Its properties name the school and nobody else. Throws nothing for any text. */
export async function paperDocx(papers: readonly Paper[]): Promise<Blob> {
  const [{ language, school, title, reference } = { language: 'en', school: '', title: '', reference: '' } as const] = papers;
  const file = new Document({
    creator: school,
    lastModifiedBy: school,
    title,
    description: reference,
    styles: docxStyles(language),
    numbering: { config: papers.flatMap(numberings) },
    sections: papers.flatMap((paper, index) => pagesOf(paper).map((blocks, page) => sectionOf(paper, index, blocks, page === 0))),
  });
  return Packer.toBlob(file);
}

/** Word counts on through a document: each numbered list has a numbering of its own. */
function numberings({ blocks }: Paper, paper: number): { reference: string; levels: ILevelsOptions[] }[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'lines' && block.numbered ? [{ reference: nameOfList(paper, index), levels: [LEVEL] }] : [],
  );
}

const HANGING = convertMillimetersToTwip(8);
const LEVEL: ILevelsOptions = {
  level: 0,
  format: 'decimal',
  text: '%1.',
  alignment: 'start',
  style: { paragraph: { indent: { left: HANGING, hanging: HANGING } } },
};

function nameOfList(paper: number, block: number): string {
  return `list-${String(paper)}-${String(block)}`;
}

type Placed = { block: PaperBlock; index: number };

function pagesOf({ blocks }: Paper): Placed[][] {
  const pages: Placed[][] = [[]];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'page') pages.push([]);
    else pages.at(-1)?.push({ block, index });
  }
  return pages;
}

function sectionOf(paper: Paper, number: number, blocks: readonly Placed[], isFirst: boolean) {
  const { school, title, mark, reference, page } = paper;
  const top = [
    docxLine(school, { spacing: { after: 40 } }, true),
    docxLine(reference, { spacing: { after: GAP } }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
    ...(mark === undefined ? [] : [docxLine(mark, { spacing: { after: GAP } }, true)]),
  ];
  const children = blocks.flatMap(({ block, index }) => parts(block, nameOfList(number, index)));
  return docxSection(isFirst ? [...top, ...children] : children, { reference, page });
}

function parts(block: PaperBlock, list: string): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(block.text)] })];
    case 'paragraph':
      return block.text.split('\n').map((text) => docxLine(text, { spacing: { after: GAP } }));
    case 'note':
      return [docxLine(block.text, { spacing: { after: GAP } }, true)];
    case 'lines':
      return block.lines.map(({ title, text }) => listed(title, text, block.numbered ? list : undefined));
    case 'facts':
      return block.facts.map(({ term, value }) => titled(`${term}: `, value, { spacing: { after: 60 } }));
    case 'table':
      // Without a paragraph after it Word joins two tables that follow each other.
      return [table(block), new Paragraph({})];
    case 'page':
      return [];
  }
}

function listed(title: string | undefined, text: string, numbering: string | undefined): Paragraph {
  const options = {
    spacing: { after: 80 },
    ...(numbering === undefined ? { bullet: { level: 0 } } : { numbering: { reference: numbering, level: 0 } }),
  };
  return title === undefined ? docxLine(text, options) : titled(`${title}. `, text, options);
}

function titled(title: string, text: string, options: ConstructorParameters<typeof Paragraph>[0] & object): Paragraph {
  return new Paragraph({
    ...options,
    children: [
      new TextRun({ text: title, bold: true }),
      new TextRun({ text, ...(startsFromRight(text) && { rightToLeft: true }) }),
    ],
  });
}

function table({ head, rows, widths }: Extract<PaperBlock, { kind: 'table' }>): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((WIDTH * width) / whole));
  const border = { style: BorderStyle.SINGLE, size: 4, color: '888888' };
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: columns[index] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 90, right: 90 },
            borders: { top: border, bottom: border, left: border, right: border },
            children: text.split('\n').map((line) => docxLine(line, {}, isHead, true)),
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: columns,
    width: { size: WIDTH, type: WidthType.DXA },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}
