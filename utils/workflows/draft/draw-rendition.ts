// Turns a draft's pending rendition into its picture, or lets go of it: either way the draft can be reviewed afterwards.
import type { Draft, PendingRendition } from '@/utils/evidence/capture-entry';
import type { Rect } from '@/utils/evidence/rect';
import type { RenditionTree } from '@/utils/evidence/rendition-tree';
import type { TystDatabase } from '@/utils/store/database';
import { getCapture, updateDraft } from '@/utils/store/drafts';
import { storeRendition } from '@/utils/store/rendition';

export interface DrawnRendition {
  png: Blob;
  /** Device pixels, margin included. */
  width: number;
  height: number;
  scale: number;
  /** Where the post lies in it, CSS pixels. */
  inside: Rect;
}

/**
 * Draws the tree and stores it as the draft's one tile, so that it is assembled, masked and sealed as screenshots are. A tree that
 * cannot be drawn leaves the draft as the refused screenshot left it: without a picture. Throws only what the store throws.
 */
export async function drawRendition(
  db: TystDatabase,
  captureId: string,
  draw: (tree: RenditionTree) => Promise<DrawnRendition>,
): Promise<void> {
  await navigator.locks.request(`tyst-draft-${captureId}`, async () => {
    const { draft } = await getCapture(db, captureId);
    if (draft?.rendition === undefined) return;
    const { rendition: pending } = draft;
    let drawn: DrawnRendition;
    try {
      drawn = await draw(pending.tree);
    } catch {
      await updateDraft(db, captureId, withoutPending);
      return;
    }
    await storeRendition(
      db,
      { captureId, index: 0, moving: [], png: drawn.png, ...placed(drawn, pending) },
      // The picture shows the one post, whatever was asked for.
      ({ problem: _refused, threadGround: _ground, ...rest }) => ({
        ...withoutPending(rest),
        reasons: pending.reasons,
        mode: 'post',
        seen: 1,
        method: 'rendition',
      }),
    );
  });
}

function withoutPending({ rendition: _pending, ...rest }: Draft): Draft {
  return rest;
}

/** The whole picture as one window that shows nothing else. */
function placed({ width, height, scale, inside }: DrawnRendition, { tree, named, ownWords }: PendingRendition) {
  const size = { width: width / scale, height: height / scale };
  const within = (rect: Rect): Rect => ({ ...rect, x: rect.x + inside.x, y: rect.y + inside.y });
  return {
    target: { x: 0, y: 0, ...size },
    clear: { top: 0, bottom: size.height },
    viewport: { ...size, scale },
    accountAreas: tree.accountAreas.map(within),
    named: named.map(({ kind, name, rect }) => ({ kind, name, rect: within(rect) })),
    ownWords: ownWords.map(within),
  };
}
