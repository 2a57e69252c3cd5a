// Puts a draft's tiles together, proposes its masks and makes its thumbnail; done once, by whoever opens the draft first.
import type { Draft, DraftMask, DraftPicture, Tile } from '@/utils/evidence/capture-entry';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { Rect } from '@/utils/evidence/rect';
import { thumbnailOf } from '@/utils/picture/burn-masks';
import { placeNames, showsOwnWords } from '@/utils/picture/place-tell-tales';
import { cutBack } from '@/utils/picture/cut-back';
import { proposeMasks } from '@/utils/picture/propose-masks';
import { stitch } from '@/utils/picture/stitch';
import { forbidsPicture } from '@/utils/protocol/categories';
import { getBytes, putBytes, releaseBytes } from '@/utils/store/bytes';
import { type Gathered, gatherItems } from '@/utils/workflows/capture/gather-items';
import type { TystDatabase } from '@/utils/store/database';
import { getCapture, updateDraft } from '@/utils/store/drafts';
import { tilesOf } from '@/utils/store/tiles';
import { lastSession, reasonsOfTiles, scrollOfTiles } from '@/utils/workflows/capture/tiles-tell';

/**
 * Assembles the draft, unless it was. Of an interrupted capture (the browser ended between tiles) it keeps what there is and
 * says so among the reasons. A draft without any tile stays without a picture. Runs under a lock: two tabs do it once.
 */
export async function assembleDraft(
  db: TystDatabase,
  captureId: string,
  onProgress?: (done: number, of: number) => void,
): Promise<void> {
  await navigator.locks.request(`tyst-draft-${captureId}`, async () => {
    const entry = await getCapture(db, captureId);
    if (entry.status !== 'draft' || entry.withheldAt !== undefined) return;
    if (entry.draft === undefined || entry.draft.picture !== undefined) return;
    // A capture that is still running holds this lock by name; who gets here with an open stage finds a broken-off one.
    const isBrokenOff = entry.stage === 'capturing';
    const interrupted: IncompleteReason[] = isBrokenOff ? ['cancelled'] : [];
    const taken = await tilesOf(db, captureId);
    const tiles = cutBack(taken);
    if (tiles.length === 0) {
      await updateDraft(db, captureId, (draft) => withReasons(draft, interrupted), { stage: 'captured' });
      return;
    }
    const { png, width, height, scale, tiles: records, meets } = await stitch(tiles, onProgress);
    const masks = proposeMasks(tiles, { width, height, scale }).map(accountMask);
    const sha256 = await putBytes(db, png);
    const thumbnail = await putBytes(
      db,
      await thumbnailOf(
        png,
        masks.map(({ rect }) => rect),
      ),
    );
    const reasons: IncompleteReason[] = [
      ...interrupted,
      ...reasonsOfTiles(taken),
      ...(meets ? [] : (['tiles-do-not-meet'] as const)),
    ];
    const gathered = gatherItems(tiles, { width, height, scale });
    await updateDraft(
      db,
      captureId,
      (draft) => ({
        ...withThread(withReasons(isBrokenOff ? withScrolls(draft, taken) : draft, reasons), gathered),
        // A redrawn picture is made of no screenshots.
        picture: { sha256, width, height, scale, tiles: draft.method === 'rendition' ? [] : records },
        // Of a capture that went on, what a person had covered in the earlier picture stays covered.
        masks: [...masks, ...draft.masks.filter(({ reason }) => reason === 'by hand')],
        named: placeNames(tiles, { width, height, scale }),
        ownWords: showsOwnWords(tiles, { width, height, scale }),
      }),
      { stage: 'captured', thumbnail },
    );
  });
}

/** Makes the draft's thumbnail again from its picture and its masks as they are now. */
export async function refreshThumbnail(db: TystDatabase, captureId: string): Promise<void> {
  // Under the draft's lock: no thumbnail is stored after the draft was made unviewable.
  await navigator.locks.request(`tyst-draft-${captureId}`, async () => {
    const { draft, thumbnail: old, withheldAt } = await getCapture(db, captureId);
    if (draft?.picture === undefined || withheldAt !== undefined) return;
    const picture = await getBytes(db, draft.picture.sha256);
    const thumbnail = await putBytes(db, await thumbnailOf(picture, hiddenAreas(draft, draft.picture)));
    await updateDraft(db, captureId, (same) => same, { thumbnail });
    if (old !== thumbnail) await releaseBytes(db, [old]);
  });
}

/** What a thumbnail does not show: what is masked, or all of a picture that nobody may see (DESIGN rule 6). */
function hiddenAreas({ masks, answers }: Draft, { width, height }: DraftPicture): Rect[] {
  if (forbidsPicture(answers.categories)) return [{ x: 0, y: 0, width, height }];
  return masks.map(({ rect }) => rect);
}

function withReasons(draft: Draft, reasons: readonly IncompleteReason[]): Draft {
  return { ...draft, reasons: [...new Set([...draft.reasons, ...reasons])] };
}

/** A capture that ended with the browser or the service worker could not say where it had scrolled: its last tiles do. */
function withScrolls(draft: Draft, tiles: readonly Tile[]): Draft {
  const scrolled = scrollOfTiles(lastSession(tiles, draft));
  return scrolled === undefined ? draft : { ...draft, alterations: [...draft.alterations, scrolled] };
}

function withThread(draft: Draft, gathered: Gathered | undefined): Draft {
  if (gathered === undefined) return draft;
  const { items, counts, shownNames, viewerNames, mentioned } = gathered;
  const reasons: IncompleteReason[] =
    draft.mode === 'thread' && hangsUnder(draft) > gathered.rows - 1 ? ['comments-collapsed'] : [];
  const named = new Map([...shownNames, ...draft.shownNames].map((each) => [each.label, each]));
  return {
    ...withReasons(draft, reasons),
    items,
    counts,
    seen: counts.seen,
    shownNames: [...named.values()],
    viewer: {
      ...draft.viewer,
      known: draft.viewer.known || viewerNames.length > 0,
      names: [...new Set([...draft.viewer.names, ...viewerNames])],
      mentioned: draft.viewer.mentioned || mentioned,
    },
  };
}

/** How many comments or replies the site says there are; none where it does not, or only about ("1.2K"). */
function hangsUnder({ post: { reach } }: Draft): number {
  if (reach === undefined || reach.value === 'unknown') return 0;
  const shown = reach.value['comments'] ?? reach.value['replies'] ?? '';
  return /^\d{1,3}(?:[,.]\d{3})?$/.test(shown) ? Number(shown.replace(/[,.]/, '')) : 0;
}

function accountMask(rect: Rect): DraftMask {
  return { id: crypto.randomUUID(), rect, reason: 'account area' };
}
