// A picture on paper: as wide as it was on the screen or as the page is, and over several pages when it is taller than one.
import type { Place } from './report-pdf-place';
import { type Run, runsOf, trimRuns } from './report-pdf-runs';
import { MUTED, RULE } from './report-pdf-sheet';

/** CSS pixels to points. */
const POINTS = 0.75;
/** So much of a tall picture stands on both pages, so that no line of words is lost where it is cut. */
const TWICE = 16;

export async function drawFigure(element: Element, place: Place): Promise<void> {
  const { sheet, parent, pictureOf, t } = place;
  const image = element.querySelector('img');
  const address = image?.getAttribute('src') ?? '';
  const jpeg = await pictureOf(address);
  const caption: Run[] = [...element.querySelectorAll('figcaption p')].flatMap((line) => [
    ...runsOf(line),
    { text: ' ', look: {} },
  ]);
  const note = t(jpeg === undefined ? 'report.pdf.leftOut' : 'report.pdf.reduced', { address: `data/${address}` });
  if (jpeg !== undefined && image !== null) drawPicture(jpeg, image, place);
  sheet.paragraph(parent, 'Caption', trimRuns([...caption, { text: note, look: {} }]), { size: 8.5, colour: MUTED });
  sheet.y += 4;
}

function drawPicture(jpeg: Uint8Array, image: Element, { sheet, parent }: Place): void {
  const pixels = { width: numberOf(image, 'width'), height: numberOf(image, 'height') };
  const onScreen = Number(/--width:(\d+)px/.exec(image.getAttribute('style') ?? '')?.[1] ?? pixels.width);
  const width = Math.min(sheet.width, onScreen * POINTS);
  const height = (width * pixels.height) / pixels.width;
  const picture = sheet.picture(jpeg);
  sheet.room(Math.min(height, sheet.bottom - sheet.top, 240));
  const whole = sheet.bottom - sheet.top;
  if (height > sheet.bottom - sheet.y && height <= whole) sheet.nextPage();
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

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name)) || 1;
}
