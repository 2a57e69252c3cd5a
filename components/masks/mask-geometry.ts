// How a mask's rectangle is drawn, moved and resized: whole picture pixels, always inside the picture.
import type { Rect } from '@/utils/evidence/rect';

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The corners by which a mask is resized. */
export const CORNERS = ['north-west', 'north-east', 'south-west', 'south-east'] as const;
export type Corner = (typeof CORNERS)[number];

/** The rectangle spanned by two points, rounded outwards (a pixel touched is a pixel covered) and cut to the picture. */
export function rectBetween(a: Point, b: Point, picture: Size): Rect {
  const left = clamp(Math.floor(Math.min(a.x, b.x)), 0, picture.width);
  const top = clamp(Math.floor(Math.min(a.y, b.y)), 0, picture.height);
  const right = clamp(Math.ceil(Math.max(a.x, b.x)), 0, picture.width);
  const bottom = clamp(Math.ceil(Math.max(a.y, b.y)), 0, picture.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The rectangle moved by a whole number of pixels, stopped at the picture's edges with its size kept. */
export function moveRect(rect: Rect, by: Point, picture: Size): Rect {
  return {
    ...rect,
    x: clamp(Math.round(rect.x + by.x), 0, Math.max(0, picture.width - rect.width)),
    y: clamp(Math.round(rect.y + by.y), 0, Math.max(0, picture.height - rect.height)),
  };
}

/** The rectangle with one corner moved; it keeps at least `least` pixels each way and never turns inside out. */
export function resizeRect(rect: Rect, corner: Corner, by: Point, picture: Size, least: number): Rect {
  const west = corner.endsWith('west');
  const north = corner.startsWith('north');
  let { x: left, y: top } = rect;
  let right = left + rect.width;
  let bottom = top + rect.height;
  if (west) left = clamp(Math.round(left + by.x), 0, Math.max(0, right - least));
  else right = clamp(Math.round(right + by.x), Math.min(picture.width, left + least), picture.width);
  if (north) top = clamp(Math.round(top + by.y), 0, Math.max(0, bottom - least));
  else bottom = clamp(Math.round(bottom + by.y), Math.min(picture.height, top + least), picture.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A new mask in the middle of the part of the picture that is in view: a third of it wide, an eighth of it high. */
export function rectInMiddle(view: Rect, picture: Size, least: number): Rect {
  const width = Math.min(picture.width, Math.max(least, Math.round(view.width / 3)));
  const height = Math.min(picture.height, Math.max(least, Math.round(view.height / 8)));
  const centred = { x: view.x + (view.width - width) / 2, y: view.y + (view.height - height) / 2, width, height };
  return moveRect(centred, { x: 0, y: 0 }, picture);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
