// Reads a post as the tree it can be redrawn from: what it paints and nothing beside it, nothing of account areas, no address.
import { intersect, type Rect } from '@/utils/evidence/rect';
import {
  MOST_AREAS,
  MOST_HEIGHT,
  MOST_PIECES,
  MOST_WIDTH,
  MOST_WORDS,
  type RenditionPiece,
  type RenditionTree,
} from '@/utils/evidence/rendition-tree';
import { accountBoxes } from '@/utils/platforms/geometry/account-boxes';
import { parentOf } from '@/utils/platforms/page/dom';
import { unionBox } from '@/utils/platforms/page/painted';
import type { Candidate, Page, Platform, Viewer } from '@/utils/platforms/platform';
import { withLabels } from './neutral-words';
import { hexOf, srgbConverter } from './srgb';
import { walkPost } from './walk-post';

/** A hostile page may hold any number of elements; a long post has a few hundred. */
const MOST_ELEMENTS = 20_000;

/** The post as it stands in the page now; nothing is scrolled. What goes over a cap is left out, and the tree says so. */
export function readTree(page: Page, platform: Platform, viewer: Viewer, candidate: Candidate): RenditionTree {
  const post = unionBox(candidate.frame);
  const within = { ...post, width: Math.min(post.width, MOST_WIDTH), height: Math.min(post.height, MOST_HEIGHT) };
  const account = new Set(platform.accountAreas(page, viewer));
  const areas = accountBoxes(page, platform, viewer).flatMap((area) => intersect(area, within) ?? []);
  const { shownNames } = platform.read(page, candidate, viewer);
  const toRgba = srgbConverter();
  const pieces: RenditionPiece[] = [];
  let words = 0;
  let seen = 0;
  let cut = within.width < post.width || within.height < post.height || areas.length > MOST_AREAS;
  const walk = walkPost(candidate.frame, {
    within,
    toRgba,
    leaveOut: (element) => ++seen > MOST_ELEMENTS || account.has(element),
    names: [...viewer.names, ...viewer.handles, ...shownNames.map(({ name }) => name)],
  });
  for (const piece of walk) {
    // An account area may lie over a part of the post without holding it.
    if (areas.some((area) => holdsMiddle(area, piece.box))) continue;
    const named = piece.kind === 'words' ? { ...piece, text: withLabels(piece.text, shownNames) } : piece;
    words += named.kind === 'words' ? named.text.length : 0;
    if (pieces.length >= MOST_PIECES || words > MOST_WORDS) {
      cut = true;
      break;
    }
    pieces.push(fromCorner(named, within));
  }
  return {
    width: Math.max(1, within.width),
    height: Math.max(1, within.height),
    backdrop: backdropOf(candidate, toRgba),
    pieces,
    accountAreas: areas.slice(0, MOST_AREAS).map((area) => shifted(area, within)),
    cut: cut || seen > MOST_ELEMENTS,
  };
}

/** A surface behind an account area and more is not of the area; words, pictures and surfaces in the midst of it are. */
function holdsMiddle(area: Rect, { x, y, width, height }: Rect): boolean {
  if (width > area.width + 1 || height > area.height + 1) return false;
  const middle = { x: x + width / 2, y: y + height / 2 };
  return middle.x >= area.x && middle.x <= area.x + area.width && middle.y >= area.y && middle.y <= area.y + area.height;
}

function fromCorner(piece: RenditionPiece, corner: Rect): RenditionPiece {
  return { ...piece, box: shifted(piece.box, corner), ...(piece.clip && { clip: shifted(piece.clip, corner) }) };
}

function shifted({ x, y, width, height }: Rect, corner: Rect): Rect {
  return { x: x - corner.x, y: y - corner.y, width, height };
}

/** The first opaque colour behind the post; white is what a browser paints beneath everything. */
function backdropOf({ root }: Candidate, toRgba: ReturnType<typeof srgbConverter>): string {
  for (let element: Element | undefined = root; element !== undefined; element = parentOf(element)) {
    const colour = toRgba(getComputedStyle(element).backgroundColor);
    if (colour[3] === 255) return hexOf(colour, 1) ?? WHITE;
  }
  return WHITE;
}

const WHITE = '#ffffffff';
