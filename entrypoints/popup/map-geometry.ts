// Where the window and the posts stand on the map, in per cent of it.
import { type Rect, intersect } from '@/utils/evidence/rect';
import type { PostSummary, Viewport } from '@/utils/platforms/platform';

/** How far beyond the window the map goes, in window heights: posts further off are found in the list. */
const BEYOND = 3;

/** Per cent of the map, as CSS. */
export type Box = Record<'left' | 'top' | 'width' | 'height', string>;

export interface PostsMap {
  /** The part of the page that is drawn: the window and the posts around it, CSS pixels of the window. */
  drawn: Rect;
  /** Width by height, for CSS. */
  aspectRatio: string;
  window: Box;
  /** Keys from the largest post to the smallest: of nested posts the inner one lies on top. */
  order: string[];
}

export function mapOf(viewport: Viewport, posts: readonly PostSummary[]): PostsMap {
  const { width, height } = viewport;
  const tops = posts.map(({ rect }) => rect.y);
  const bottoms = posts.map(({ rect }) => rect.y + rect.height);
  const top = Math.max(Math.min(0, ...tops), -BEYOND * height);
  const bottom = Math.min(Math.max(height, ...bottoms), (1 + BEYOND) * height);
  const drawn = { x: 0, y: top, width, height: bottom - top };
  return {
    drawn,
    aspectRatio: `${drawn.width} / ${drawn.height}`,
    window: perCent(drawn, { x: 0, y: 0, width, height }),
    order: posts.toSorted((a, b) => b.rect.width * b.rect.height - a.rect.width * a.rect.height).map(({ key }) => key),
  };
}

/** A post's box on the map, cut to what is drawn; one that lies wholly outside is a line at the nearest edge. */
export function boxOf({ drawn }: PostsMap, rect: Rect): Box {
  const inside = intersect(drawn, rect) ?? {
    x: Math.min(Math.max(rect.x, drawn.x), drawn.x + drawn.width),
    y: rect.y < drawn.y ? drawn.y : drawn.y + drawn.height,
    width: Math.min(rect.width, drawn.width),
    height: 0,
  };
  return perCent(drawn, inside);
}

function perCent(of: Rect, rect: Rect): Box {
  return {
    left: `${(100 * (rect.x - of.x)) / of.width}%`,
    top: `${(100 * (rect.y - of.y)) / of.height}%`,
    width: `${(100 * rect.width) / of.width}%`,
    height: `${(100 * rect.height) / of.height}%`,
  };
}
