// A picture on paper: in a size in which its words can be read, in numbered parts where it is taller than a page.
import type { Place } from './report-pdf-place';
import { type Run, runsOf, trimRuns } from './report-pdf-runs';
import { MUTED, RULE } from './report-pdf-sheet';

/** CSS pixels to points. */
const POINTS = 0.75;
/** The line above each part, and its distance from the picture. */
const LABEL = 15;
const SMALL = 8.5;

/** A stretch of a picture as it is drawn, in points. */
interface Strip {
  top: number;
  height: number;
  /** What stands above it, where there are several. */
  label?: string;
}

interface Figure {
  width: number;
  /** Of the whole picture. */
  height: number;
  strips: Strip[];
}

export async function drawFigure(element: Element, place: Place): Promise<void> {
  const { sheet, parent, pictureOf, t } = place;
  const image = element.querySelector('img');
  const address = image?.getAttribute('src') ?? '';
  const jpeg = await pictureOf(address);
  const note = t(jpeg === undefined ? 'report.pdf.leftOut' : 'report.pdf.reduced', { address: `data/${address}` });
  const caption = captionOf(element, note);
  if (jpeg !== undefined && image !== null) {
    const figure = figureOf(element, image);
    const below = sheet.heightOf(sheet.lines(caption, { size: SMALL }), SMALL);
    drawPicture(jpeg, figure, { alt: image.getAttribute('alt') ?? '', below }, place);
  }
  sheet.paragraph(parent, 'Caption', caption, { size: SMALL, colour: MUTED });
  sheet.y += 4;
}

/** What must be left on a page for a picture to begin there: the first part of it, or all. In points. */
export function heightOfFigure(element: Element, { sheet, t }: Pick<Place, 'sheet' | 't'>): number {
  const image = element.querySelector('img');
  if (image === null) return 0;
  const [first] = figureOf(element, image).strips;
  // The note under a picture that is drawn, as drawFigure sets it.
  const note = t('report.pdf.reduced', { address: `data/${image.getAttribute('src') ?? ''}` });
  const below = sheet.heightOf(sheet.lines(captionOf(element, note), { size: SMALL }), SMALL);
  return first === undefined ? 0 : first.height + (first.label === undefined ? below : LABEL);
}

function captionOf(element: Element, note: string): Run[] {
  const runs: Run[] = [];
  for (const line of element.querySelectorAll('figcaption p')) runs.push(...runsOf(line), { text: ' ', look: {} });
  return trimRuns([...runs, { text: note, look: {} }]);
}

function figureOf(element: Element, image: Element): Figure {
  const pixels = { width: numberOf(image, 'width'), height: numberOf(image, 'height') };
  const paper = Number(/--paper:(\d+)px/.exec(element.getAttribute('style') ?? '')?.[1] ?? pixels.width);
  const width = paper * POINTS;
  const scale = width / pixels.width;
  const height = scale * pixels.height;
  const parts = [...element.querySelectorAll('.paper-part')].map((part) => ({
    top: scale * numberOf(part, 'data-top'),
    height: scale * numberOf(part, 'data-height'),
    label: trimRuns(runsOf(part))
      .map(({ text }) => text)
      .join(''),
  }));
  return { width, height, strips: parts.length === 0 ? [{ top: 0, height }] : parts };
}

/** `below`: the height of the caption, which stands on the same page if it can. */
function drawPicture(
  jpeg: Uint8Array,
  { width, height, strips }: Figure,
  { alt, below }: { alt: string; below: number },
  { sheet, parent }: Place,
): void {
  const picture = sheet.picture(jpeg);
  for (const { top, height: rows, label } of strips) {
    sheet.room(rows + (label === undefined ? below : LABEL));
    if (label !== undefined) {
      sheet.paragraph(parent, 'P', [{ text: label, look: {} }], { size: SMALL, colour: MUTED });
      sheet.y += 2;
    }
    sheet.tagged(parent, 'Figure', { alt: label === undefined ? alt : `${alt}. ${label}` }, () => {
      sheet.pdf
        .save()
        .rect(sheet.left, sheet.y, width, rows)
        .clip()
        .image(picture, sheet.left, sheet.y - top, { width, height })
        .restore()
        .rect(sheet.left, sheet.y, width, rows)
        .lineWidth(0.4)
        .stroke(RULE);
    });
    sheet.y += rows + 4;
  }
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name)) || 0;
}
