// One look at the page while it is captured: where the post lies, what is clear, what moves, what tells whose account it is.
import { intersect, type Rect } from '@/utils/evidence/rect';
import { boxOf, unionBox } from '@/utils/platforms/page/painted';
import type { Candidate, Frame, Page, Platform, Viewer, Viewport } from '@/utils/platforms/platform';
import { accountBoxes } from './account-boxes';
import { clearArea } from './clear-area';
import { scrollerOf, windowBox } from './scroller';
import { tellTales } from './tell-tales';

/** Boxes that may change by themselves between two tiles. */
const MOVING = 'video, canvas, iframe, object, embed, time, [role="progressbar"], img[src*=".gif"]';
/** Pictures smaller than this (CSS pixels) are icons; a missing one is no hole in the evidence. */
const SMALLEST_PICTURE = 16;

export function lookAt(page: Page, platform: Platform, viewer: Viewer, candidate: Candidate | undefined): Frame {
  const { document } = page;
  const whole = windowBox(document);
  const target = candidate && unionBox(candidate.frame);
  const scroller = candidate && scrollerOf(candidate.root);
  const area =
    candidate && target && scroller
      ? clearArea(
          document,
          target,
          intersect(scroller.view(), whole) ?? whole,
          [candidate.root, ...candidate.frame],
          scroller.element,
        )
      : { top: 0, bottom: whole.height, covered: false };
  const scope = target ?? whole;
  const inScope = (box: Rect) => intersect(box, scope) !== undefined;
  const pictures = candidate?.frame ?? [document.documentElement];
  return {
    place: place(document),
    viewport: viewportOf(document),
    shown: document.visibilityState === 'visible',
    ...(target && { target }),
    clear: { top: area.top, bottom: area.bottom },
    accountAreas: accountBoxes(page, platform, viewer).filter(inScope),
    moving: movingIn(pictures).filter(inScope),
    covered: area.covered,
    pictureMissing: pictures.some((element) => [...element.querySelectorAll('img')].some((image) => isMissing(image, scope))),
    ...tellTales(page, platform, viewer, pictures, scope),
    scrollTop: (scroller?.element ?? document.scrollingElement ?? document.documentElement).scrollTop,
  };
}

export function place(document: Document): string {
  return document.location.href.split('#', 1)[0] ?? '';
}

export function viewportOf(document: Document): Viewport {
  const { width, height } = windowBox(document);
  return { width, height, scale: document.defaultView?.devicePixelRatio ?? 1 };
}

/** The boxes within that may change by themselves. */
export function movingIn(elements: readonly Element[]): Rect[] {
  return elements.flatMap((element) => [...element.querySelectorAll(MOVING)].map(boxOf));
}

/** Whether a picture that is more than an icon has not loaded, as far as it lies in `scope`. */
export function isMissing(image: HTMLImageElement, scope: Rect): boolean {
  const box = boxOf(image);
  if (box.width < SMALLEST_PICTURE || box.height < SMALLEST_PICTURE || intersect(box, scope) === undefined) return false;
  return image.getAttribute('src') !== null && !(image.complete && image.naturalWidth > 0);
}
