// The margin of a redrawn picture: stripes on every side and words above and below, in the pixels themselves.
import type { Rect } from '@/utils/evidence/rect';
import { canvasOf, encodePng } from './pixels';

/** CSS pixels. */
const STRIPES = 12;
const LETTERS = { most: 18, least: 7 };
const LEADING = 1.5;
const PADDING = 8;
const STRIPE_COLOURS = ['#1a1a1a', '#f2c200'] as const;

export interface Margined {
  png: Blob;
  /** Device pixels. */
  width: number;
  height: number;
  /** Where the drawing itself lies in the picture, CSS pixels. */
  inside: Rect;
}

/** Puts the margin around a drawing; `words` are one line a language. Throws `picture-too-large`. */
export async function withMargin(drawing: HTMLCanvasElement, words: readonly string[], scale: number): Promise<Margined> {
  const inside = { x: STRIPES + PADDING, y: 0, width: drawing.width / scale, height: drawing.height / scale };
  const letters = lettersFor(words, inside.width);
  const band = STRIPES + 2 * PADDING + words.length * letters * LEADING;
  inside.y = Math.ceil(band);
  const width = Math.ceil((inside.width + 2 * inside.x) * scale);
  const height = Math.ceil((inside.height + 2 * inside.y) * scale);
  const { canvas, context } = canvasOf(width, height);
  stripe(context, { width, height }, scale);
  const edge = STRIPES * scale;
  context.fillStyle = '#ffffff';
  context.fillRect(edge, edge, width - 2 * edge, height - 2 * edge);
  for (const y of [STRIPES, inside.y + inside.height]) {
    write(context, words, { x: inside.x + inside.width / 2, y }, letters, scale);
  }
  context.drawImage(drawing, inside.x * scale, inside.y * scale);
  return { png: await encodePng(canvas), width, height, inside };
}

/** The largest letters in which the longest line fits the width. */
function lettersFor(words: readonly string[], width: number): number {
  const { context } = canvasOf(1, 1);
  context.font = font(100);
  const longest = Math.max(...words.map((line) => context.measureText(line).width));
  return Math.max(LETTERS.least, Math.min(LETTERS.most, (100 * (width - 2 * PADDING)) / longest));
}

function stripe(
  context: OffscreenCanvasRenderingContext2D,
  { width, height }: { width: number; height: number },
  scale: number,
): void {
  const step = STRIPES * scale;
  context.fillStyle = STRIPE_COLOURS[0];
  context.fillRect(0, 0, width, height);
  context.fillStyle = STRIPE_COLOURS[1];
  // Slanted by 45°: a stripe begins as far left of the picture as the picture is high.
  for (let x = -height; x < width; x += 2 * step) {
    context.beginPath();
    context.moveTo(x, height);
    context.lineTo(x + step, height);
    context.lineTo(x + step + height, 0);
    context.lineTo(x + height, 0);
    context.fill();
  }
}

function write(
  context: OffscreenCanvasRenderingContext2D,
  words: readonly string[],
  middleTop: { x: number; y: number },
  letters: number,
  scale: number,
): void {
  context.fillStyle = '#000000';
  context.font = font(letters * scale);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const [index, line] of words.entries()) {
    const y = middleTop.y + PADDING + (index + 0.5) * letters * LEADING;
    context.fillText(line, middleTop.x * scale, y * scale);
  }
}

function font(pixels: number): string {
  return `700 ${pixels}px Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif`;
}
