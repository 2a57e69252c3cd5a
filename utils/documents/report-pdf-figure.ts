// A picture on paper: as wide as it was on the screen or as the page is, and over several pages when it is taller than one.
import type { Place } from './report-pdf-place';
import { type Run, runsOf, trimRuns } from './report-pdf-runs';
import { MUTED, RULE, type Sheet } from './report-pdf-sheet';

/** CSS pixels to points. */
const POINTS = 0.75;
/** So much of a tall picture stands on both pages, so that no line of words is lost where it is cut. */
const TWICE = 16;
/** The heading above a picture. */
const HEADING = 40;
/** So much of a picture that is taller than a page should stand under its heading. */
const TALL_START = 240;

export async function drawFigure(element: Element, place: Place): Promise<void> {
  const { sheet, parent, pictureOf, t } = place;
  const image = element.querySelector('img');
  const address = image?.getAttribute('src') ?? '';
  const jpeg = await pictureOf(address);
  const caption: Run[] = [];
  for (const line of element.querySelectorAll('figcaption p')) caption.push(...runsOf(line), { text: ' ', look: {} });
  const note = t(jpeg === undefined ? 'report.pdf.leftOut' : 'report.pdf.reduced', { address: `data/${address}` });
  if (jpeg !== undefined && image !== null) drawPicture(jpeg, image, place);
  sheet.paragraph(parent, 'Caption', trimRuns([...caption, { text: note, look: {} }]), { size: 8.5, colour: MUTED });
  sheet.y += 4;
}

/** The height that must be left on a page for a picture to begin there: all of it, when it is no taller than a page. */
export function roomFor(image: Element, sheet: Sheet): number {
  const { height } = sizeOf(image, sheet);
  return height <= sheet.bottom - sheet.top - HEADING ? height : TALL_START;
}

function drawPicture(jpeg: Uint8Array, image: Element, { sheet, parent }: Place): void {
  const { width, height } = sizeOf(image, sheet);
  const picture = sheet.picture(jpeg);
  sheet.tagged(parent, 'Figure', { alt: image.getAttribute('alt') ?? '' }, () => {
    let done = 0;
    while (done < height) {
      const strip = Math.min(height - done, sheet.bottom - sheet.y);
      sheet.pdf
        .save()
        .rect(sheet.left, sheet.y, width, strip)
        .clip()
        .image(picture, sheet.left, sheet.y - done, { width, height })
        .restore()
        .rect(sheet.left, sheet.y, width, strip)
        .lineWidth(0.4)
        .stroke(RULE);
      done += strip;
      sheet.y += strip;
      if (done < height) {
        done -= TWICE;
        sheet.nextPage();
      }
    }
  });
  sheet.y += 4;
}

/** In points. */
function sizeOf(image: Element, sheet: Sheet): { width: number; height: number } {
  const pixels = { width: numberOf(image, 'width'), height: numberOf(image, 'height') };
  const onScreen = Number(/--width:(\d+)px/.exec(image.getAttribute('style') ?? '')?.[1] ?? pixels.width);
  const width = Math.min(sheet.width, onScreen * POINTS);
  return { width, height: (width * pixels.height) / pixels.width };
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name)) || 1;
}
