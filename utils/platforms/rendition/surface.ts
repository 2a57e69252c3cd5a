// What an element itself paints beneath its content: fill, border, rounded corners, and pictures in its background as grey.
import type { Rect } from '@/utils/evidence/rect';
import type { Surface } from '@/utils/evidence/rendition-tree';
import { hexOf, type Rgba } from './srgb';

/** Stands for gradients and background pictures: words in black and in white can both be read on it (4.5 : 1). */
const GREY: Rgba = [0x76, 0x76, 0x76, 0xff];

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

export interface Paint {
  toRgba: (colour: string) => Rgba;
  /** Of everything around the element and its own, 0 … 1. */
  opacity: number;
}

/** The surface of an element in this box; undefined when it paints none. */
export function surfaceOf(style: CSSStyleDeclaration, box: Rect, { toRgba, opacity }: Paint): Surface | undefined {
  const plain = hexOf(toRgba(style.backgroundColor), opacity);
  const fill = style.backgroundImage === 'none' ? plain : hexOf(GREY, opacity);
  const border = borderOf(style, toRgba, opacity);
  if (fill === undefined && border === undefined) return undefined;
  return { kind: 'surface', box, ...(fill && { fill }), ...(border && { border }), radius: radiusOf(style, box) };
}

/** Of the first corner, at most half of the shorter side. */
export function radiusOf(style: CSSStyleDeclaration, box: Rect): number {
  const shorter = Math.min(box.width, box.height);
  const size = Number.parseFloat(style.borderTopLeftRadius);
  if (!Number.isFinite(size)) return 0;
  const pixels = style.borderTopLeftRadius.includes('%') ? (size / 100) * shorter : size;
  return Math.max(0, Math.min(pixels, shorter / 2));
}

/** One colour for all sides: that of the first side that has one. */
function borderOf(style: CSSStyleDeclaration, toRgba: Paint['toRgba'], opacity: number): Surface['border'] {
  const sides = SIDES.map((side) => {
    const colour = hexOf(toRgba(style[`border${side}Color`]), opacity);
    const width = Number.parseFloat(style[`border${side}Width`]);
    return colour === undefined || !(width > 0) ? { width: 0, colour: undefined } : { width, colour };
  });
  const colour = sides.find((side) => side.colour !== undefined)?.colour;
  if (colour === undefined) return undefined;
  const [top = 0, right = 0, bottom = 0, left = 0] = sides.map(({ width }) => width);
  return { widths: [top, right, bottom, left], colour };
}
