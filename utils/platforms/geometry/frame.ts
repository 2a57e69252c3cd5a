// One look at the page while it is captured: where the post lies, what is clear, what moves, what tells whose account it is.
import { intersect, type Rect } from '@/utils/evidence/rect';
import { attribute, queryAll } from '@/utils/platforms/page/dom';
import { boxOf, unionBox } from '@/utils/platforms/page/painted';
import type { Candidate, Frame, Page, Platform, Viewer, Viewport } from '@/utils/platforms/platform';
import { accountBoxes } from './account-boxes';
import { changesIn } from './change-watch';
import { clearArea } from './clear-area';
import { movingIn } from './moving';
import { scrollerOf, windowBox } from './scroller';
import { tellTales } from './tell-tales';

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
    pictureMissing: pictures.some((element) => queryAll(element, 'img').some((image) => isMissing(image, scope))),
    ...tellTales(page, platform, viewer, pictures, scope),
    changes: changesIn(document, candidate?.frame ?? inWindow(page, platform)),
    scrollTop: (scroller?.element ?? document.scrollingElement ?? document.documentElement).scrollTop,
  };
}

/** What of the posts the window shows: the rest of a page changes all the time. */
function inWindow(page: Page, platform: Platform): Element[] {
  const whole = windowBox(page.document);
  return platform.candidates(page).flatMap(({ frame }) => frame.filter((part) => intersect(boxOf(part), whole) !== undefined));
}

export function place(document: Document): string {
  return document.location.href.split('#', 1)[0] ?? '';
}

export function viewportOf(document: Document): Viewport {
  const { width, height } = windowBox(document);
  return { width, height, scale: document.defaultView?.devicePixelRatio ?? 1 };
}

/** Whether a picture that is more than an icon has not loaded, as far as it lies in `scope`. */
export function isMissing(image: Element, scope: Rect): boolean {
  if (!(image instanceof HTMLImageElement)) return false;
  const box = boxOf(image);
  if (box.width < SMALLEST_PICTURE || box.height < SMALLEST_PICTURE || intersect(box, scope) === undefined) return false;
  return attribute(image, 'src') !== undefined && !(image.complete && image.naturalWidth > 0);
}
