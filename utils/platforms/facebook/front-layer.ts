// Finds the layer in front: a post opened from a feed is drawn twice, cut behind and whole in a dialog (PLATFORMS §2.1).
import type { Rect } from '@/utils/evidence/rect';
import { childrenOf, closest, queryAll } from '@/utils/platforms/page/dom';
import { boxOf, isPainted } from '@/utils/platforms/page/painted';
import type { Page } from '@/utils/platforms/platform';
import { onceALook } from './once-a-look';
import { type PostRoot, postRoots } from './post-roots';

export interface FrontLayer {
  /** The dialog or viewer that holds the posts in front; absent when that is the page itself. */
  dialog?: Element;
  posts: PostRoot[];
}

/** Post dialogs and photo viewers carry this role in every language; menus, chats and notices do too, but hold no post. */
const DIALOG = '[role="dialog"], [aria-modal="true"]';

/** The posts of the last painted dialog that holds any, else those of the page outside of dialogs. */
export const frontLayer = onceALook((page: Page): FrontLayer => {
  const dialogs = queryAll(page.document, DIALOG).filter(isPainted);
  for (const dialog of dialogs.toReversed()) {
    const posts = postRoots(dialog);
    if (posts.length > 0) return { dialog, posts };
  }
  return { posts: postRoots(page.document).filter(({ root }) => closest(root, DIALOG) === undefined) };
});

/** How deep under a dialog its painted sheet is looked for. */
const SHEET_DEPTH = 12;

/**
 * The box of the dialog's opaque sheet: what lies wholly behind it cannot be seen. Undefined when nothing of it is opaque, for a
 * dialog's own element may be a transparent layer over the whole window.
 */
export function opaqueSheet(dialog: Element): Rect | undefined {
  let level = [dialog];
  for (let depth = 0; depth < SHEET_DEPTH && level.length > 0; depth++) {
    const sheet = level.find((element) => isOpaque(getComputedStyle(element)) && boxOf(element).height > 100);
    if (sheet !== undefined) return boxOf(sheet);
    level = level.flatMap(childrenOf).slice(0, 200);
  }
  return undefined;
}

function isOpaque(style: CSSStyleDeclaration): boolean {
  const [, , , alpha = '1'] = style.backgroundColor.match(/[\d.]+/g) ?? [];
  return style.backgroundColor !== 'transparent' && Number(alpha) === 1 && Number(style.opacity) === 1;
}
