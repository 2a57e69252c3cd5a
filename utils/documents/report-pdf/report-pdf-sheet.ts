// The paper of report.pdf: pages, a cursor going down them, text with its tags, and the line at the foot of each page.
import type PDFDocument from 'pdfkit';
import { type DocumentLanguage, type Language, partsIn } from '@/utils/i18n/language';
import { type Coverage, type FontName, fontFor } from './report-pdf-fonts';
import { type Line, type Piece, type Type, linesOf } from './report-pdf-lines';
import type { Look, Run } from './report-pdf-runs';

type Pdf = InstanceType<typeof PDFDocument>;
/** What pdfkit has and its types do not tell of: the font in use, and an image that is drawn several times but stored once. */
interface Hidden {
  _font: { font: Coverage };
  openImage: (jpeg: Uint8Array) => Parameters<Pdf['image']>[0];
}
export type Element = ReturnType<Pdf['struct']>;

export const INK = '#12212e';
export const MUTED = '#4b5b69';
export const RULE = '#c9d1d8';
export const BRAND = '#0b5c56';
export const NOTE = '#fff2cc';

/** A4 in points, and its edges. */
const PAGE = { width: 595.28, height: 841.89 };
const EDGE = { side: 51, top: 51, bottom: 62 };
/** The height of a line, in its font's size; where the letters stand in it. */
const LEADING = 1.42;
const BASELINE = 1.08;

/** BCP 47, as readers of a document's structure want it. */
export const LANGUAGE_TAG: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };

export interface About {
  language: DocumentLanguage;
  title: string;
  bundleId: string;
  createdAt: Date;
}

export interface Setting {
  x?: number;
  width?: number;
  /** Points. */
  size?: number;
  colour?: string;
  /** The colour of a bar beside the lines. */
  bar?: string;
}

export class Sheet {
  readonly left = EDGE.side;
  readonly width = PAGE.width - 2 * EDGE.side;
  readonly bottom = PAGE.height - EDGE.bottom;
  readonly top = EDGE.top;
  y = EDGE.top;
  /** Counts from 0. */
  pageIndex = 0;

  private constructor(
    readonly pdf: Pdf,
    readonly root: Element,
    private readonly coverage: ReadonlyMap<FontName, Coverage>,
    private readonly chunks: Uint8Array[],
  ) {}

  static async open(fonts: ReadonlyMap<FontName, Uint8Array>, { language, title, bundleId, createdAt }: About): Promise<Sheet> {
    const { default: PDFDocument } = await import('pdfkit');
    const pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      // No font of pdfkit's own is asked for: every letter is embedded.
      font: '',
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: LANGUAGE_TAG[partsIn(language)[0] ?? 'en'],
      bufferPages: true,
      // What pdfkit would fill in by itself tells of the device; its file id is a digest of these values.
      info: { Title: title, Producer: 'Tyst', Creator: 'Tyst', Keywords: bundleId, CreationDate: createdAt },
    });
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    const coverage = new Map<FontName, Coverage>();
    for (const [name, bytes] of fonts) {
      pdf.registerFont(name, bytes);
      pdf.font(name);
      const { _font: drawn } = pdf as unknown as Hidden;
      coverage.set(name, drawn.font);
    }
    const root = pdf.struct('Document');
    pdf.addStructure(root);
    return new Sheet(pdf, root, coverage, chunks);
  }

  private readonly fontOfGrapheme = new Map<string, FontName | undefined>();
  private readonly widths = new Map<string, number>();

  private typeAt(size: number): Type {
    return {
      fontFor: (grapheme, bold) => {
        const key = `${bold ? 'b' : ''}${grapheme}`;
        if (!this.fontOfGrapheme.has(key)) this.fontOfGrapheme.set(key, fontFor(grapheme, bold, this.coverage));
        return this.fontOfGrapheme.get(key);
      },
      widthOf: (text, font, look) => {
        const key = `${font} ${text}`;
        let width = this.widths.get(key);
        if (width === undefined) this.widths.set(key, (width = this.pdf.font(font).fontSize(10).widthOfString(text)));
        return (width * sizeOf(look, size)) / 10;
      },
    };
  }

  /** Breaks runs into lines for a place of that width. */
  lines(runs: readonly Run[], { width = this.width, size = 9.5 }: Setting): Line[] {
    return linesOf(runs, width, this.typeAt(size));
  }

  /** Draws lines from the cursor down, over as many pages as they take. */
  drawLines(lines: readonly Line[], { x = this.left, size = 9.5, colour = INK, bar }: Setting): void {
    for (const line of lines) {
      this.room(size * LEADING);
      if (bar !== undefined) this.pdf.rect(x - 8, this.y, 2, size * LEADING).fill(bar);
      this.drawLine(line, x, this.y, size, colour);
      this.y += size * LEADING;
    }
  }

  drawLine(line: Line, x: number, y: number, size: number, colour: string): void {
    let at = x;
    for (const piece of line) {
      this.drawPiece(piece, at, y + size * BASELINE, size, colour);
      at += piece.width;
    }
  }

  private drawPiece({ text, font, look, width }: Piece, x: number, y: number, size: number, colour: string): void {
    if (width === 0) return;
    this.pdf
      .font(font)
      .fontSize(sizeOf(look, size))
      .fillColor(look.quiet === true ? MUTED : colour)
      .text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  }

  heightOf(lines: readonly Line[], size = 9.5): number {
    return lines.length * size * LEADING;
  }

  /** A paragraph with its own tag below `parent`. */
  paragraph(parent: Element, tag: string, runs: readonly Run[], setting: Setting = {}): void {
    const lines = this.lines(runs, setting);
    this.tagged(parent, tag, {}, () => this.drawLines(lines, setting));
  }

  /** An element that only holds others. */
  group(parent: Element, tag: string, options: { lang?: string } = {}): Element {
    const element = this.pdf.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** What `draw` draws, on whichever pages, is the content of one element. */
  tagged(parent: Element, tag: string, options: { alt?: string; scope?: 'Column' | 'Row' }, draw: () => void): void {
    const element = this.pdf.struct(tag, options);
    parent.add(element);
    const content = this.pdf.markStructureContent(tag);
    draw();
    this.pdf.endMarkedContent();
    element.add(content);
    element.end();
  }

  private readonly pictures = new Map<Uint8Array, Parameters<Pdf['image']>[0]>();

  /** A JPEG as `pdf.image` takes it; drawn again, it is not stored again. */
  picture(jpeg: Uint8Array): Parameters<Pdf['image']>[0] {
    const picture = this.pictures.get(jpeg) ?? (this.pdf as unknown as Hidden).openImage(jpeg);
    this.pictures.set(jpeg, picture);
    return picture;
  }

  /** Rules, boxes and what is repeated: nothing that is read out. */
  artifact(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  /** A line across, at the cursor; `weight` in points. */
  rule({ x = this.left, width = this.width, weight = 0.4, colour = RULE } = {}): void {
    this.artifact(() =>
      this.pdf
        .moveTo(x, this.y)
        .lineTo(x + width, this.y)
        .lineWidth(weight)
        .stroke(colour),
    );
  }

  /** Goes to the next page when less than that height is left on this one. */
  room(height: number): void {
    if (this.y + height > this.bottom && this.y > this.top) this.nextPage();
  }

  nextPage(): void {
    this.pdf.continueOnNewPage();
    this.pageIndex += 1;
    this.y = this.top;
  }

  /** Writes the foot of each page and gives the finished file. */
  async close(name: string, numberOf: (page: number, count: number) => string): Promise<Uint8Array<ArrayBuffer>> {
    this.root.end();
    const { count } = this.pdf.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      this.pdf.switchToPage(index);
      this.pdf.markContent('Artifact', { type: 'Pagination' });
      this.foot(name, numberOf(index + 1, count));
      this.pdf.endMarkedContent();
    }
    const ended = new Promise((resolve) => this.pdf.on('end', resolve));
    this.pdf.end();
    await ended;
    return new Uint8Array(await new Blob(this.chunks as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  }

  private foot(name: string, number: string): void {
    const y = PAGE.height - 42;
    this.pdf
      .moveTo(this.left, y)
      .lineTo(this.left + this.width, y)
      .lineWidth(0.5)
      .stroke(RULE);
    const [right = []] = this.lines([{ text: number, look: {} }], { size: 8 });
    const taken = right.reduce((sum, { width }) => sum + width, 0);
    const [left = []] = this.lines([{ text: name, look: {} }], { size: 8, width: this.width - taken - 20 });
    this.drawLine(left, this.left, y + 4, 8, MUTED);
    this.drawLine(right, this.left + this.width - taken, y + 4, 8, MUTED);
  }
}

function sizeOf({ quiet, named }: Look, size: number): number {
  if (quiet === true) return size * 0.86;
  return named === true ? size * 0.88 : size;
}
