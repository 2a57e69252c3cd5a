// Goes on with a capture that was cut short, from its last stored tile, where the page still shows the same; else says why not.
import { AppError, toAppError } from '@/utils/errors';
import { offsetOf } from '@/utils/evidence/clock';
import type { Begun, Draft, Tile } from '@/utils/evidence/capture-entry';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { Alteration } from '@/utils/evidence/capture-record';
import type { CaptureReading } from '@/utils/platforms/platform';
import { cutBack } from '@/utils/picture/cut-back';
import { tilesMeet } from '@/utils/picture/tiles-meet';
import type { TystDatabase } from '@/utils/store/database';
import { getCapture } from '@/utils/store/drafts';
import { goOnDraft } from '@/utils/store/resume';
import { addTile, tilesOf } from '@/utils/store/tiles';
import type { CaptureProgress, CaptureResult } from './capture-page';
import type { CaptureTab } from './capture-tab';
import { closeCapture, putBack } from './close-capture';
import { retrace } from './retrace';
import { saying } from './saying';
import { type SoFar, isCutShort, soFarOf } from './so-far';
import { takePost } from './take-post';
import { takeThread } from './take-thread';
import type { TakeTile } from './take-tile';
import { type TileFacts, factsOf, lastSession, reasonsOfTiles, scrollOfTiles } from './tiles-tell';

/** Box edges lie on sixty-fourths of a pixel (CSS pixels). */
const STILL = 0.75;

/**
 * Goes on with the draft. Until its next tile is stored it stays just as it was: whatever keeps the capture from going on is thrown
 * (`resume-differs`, `resume-window`, and what page and camera throw), and the page is put back. From then on it ends as
 * every capture does: the result carries the problem. Throws `not-found` for what cannot go on at all.
 */
export function resumeCapture(
  db: TystDatabase,
  tab: CaptureTab,
  draftId: string,
  signal: AbortSignal,
  onProgress: (progress: CaptureProgress) => void = () => {},
): Promise<CaptureResult> {
  return navigator.locks.request(`tyst-draft-${draftId}`, async () => {
    const entry = await getCapture(db, draftId);
    const tiles = await tilesOf(db, draftId);
    const soFar = soFarOf(tiles);
    const begun = entry.draft?.begun;
    if (!isCutShort(entry) || entry.draft === undefined || begun === undefined || soFar === undefined) {
      throw new AppError('not-found', 'nothing to go on with');
    }
    const going: Going = {
      db,
      tab,
      draft: entry.draft,
      isBrokenOff: entry.stage === 'capturing',
      begun,
      tiles,
      soFar,
      signal,
      onProgress,
    };
    return goOn(draftId, going);
  });
}

interface Going {
  db: TystDatabase;
  tab: CaptureTab;
  draft: Draft;
  /** Nobody has said yet how it ended. */
  isBrokenOff: boolean;
  begun: Begun;
  tiles: readonly Tile[];
  soFar: SoFar;
  signal: AbortSignal;
  onProgress: (progress: CaptureProgress) => void;
}

async function goOn(draftId: string, going: Going): Promise<CaptureResult> {
  const { db, tab, tiles, signal } = going;
  const taken: TileFacts[] = [];
  // What a service worker that was killed could not ask any more.
  const left = await putBack(tab);
  let stored = false;
  const store: TakeTile = {
    signal,
    async keep(place) {
      const tile = { captureId: draftId, ...place };
      if (!stored) {
        if (!(await meetsLast(tiles, tile))) throw new AppError('resume-differs', 'the parts do not meet');
        await goOnDraft(db, tile, (draft) => goneOn(draft, going, left));
      } else await addTile(db, tile);
      stored = true;
      taken.push(factsOf(place));
    },
  };
  let problem: AppError | undefined;
  let found: IncompleteReason[] = [];
  try {
    found = await takeRest(going, store);
  } catch (error) {
    if (!stored) {
      await putBack(tab);
      throw error;
    }
    problem = toAppError(error);
  }
  await closeCapture(db, tab, draftId, { taken, found, problem });
  return { draftId, ...(problem && { problem }) };
}

async function takeRest({ tab, draft, begun, soFar, signal, onProgress }: Going, store: TakeTile): Promise<IncompleteReason[]> {
  const { key } = begun;
  isSamePost(await tab.ask('begin', key), draft, begun);
  onProgress({ done: soFar.tiles, about: soFar.tiles + 1 });
  if (draft.mode === 'thread') {
    isSameWindow(await tab.ask('thread', key, []), soFar);
    await retrace(tab, key, soFar, signal);
    return takeThread(tab, key, store, onProgress, soFar);
  }
  const { target, ...frame } = await tab.ask('frame', key);
  if (target === undefined) throw new AppError('post-vanished');
  isSameWindow({ ...frame, target }, soFar);
  if (Math.abs(target.height - soFar.target.height) > STILL) throw new AppError('resume-differs', 'another height');
  return takePost(tab, key, store, onProgress, soFar);
}

/** Throws `resume-differs` unless it is the post that the draft began with, saying the same, in the same account. */
function isSamePost({ platform, post, viewer }: CaptureReading, draft: Draft, begun: Begun): void {
  if (post === undefined || platform !== draft.platform || saying(post.post) !== begun.says) {
    throw new AppError('resume-differs', 'the post');
  }
  const isOther = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b;
  const { permalink, platformId } = post.locator;
  if (isOther(permalink, draft.locator.permalink) || isOther(platformId, draft.locator.platformId)) {
    throw new AppError('resume-differs', 'the address');
  }
  const before = [...draft.viewer.names, ...(draft.viewer.handles ?? [])];
  const now = new Set([...viewer.names, ...viewer.handles]);
  if (draft.viewer.known && viewer.known && !before.some((name) => now.has(name))) {
    throw new AppError('resume-differs', 'the account');
  }
}

/** Throws `resume-window` unless window, zoom and the thing's column are what they were. */
function isSameWindow({ viewport, target }: Pick<SoFar, 'viewport' | 'target'>, soFar: SoFar): void {
  const before = soFar.viewport;
  const isSame = viewport.width === before.width && viewport.height === before.height && viewport.scale === before.scale;
  const isMoved = Math.abs(target.x - soFar.target.x) > STILL || Math.abs(target.width - soFar.target.width) > STILL;
  if (!isSame || isMoved) {
    const size = (each: SoFar['viewport']) => `${each.width} × ${each.height} at ${each.scale}`;
    throw new AppError('resume-window', `was ${size(before)}, is ${size(viewport)}`);
  }
}

async function meetsLast(tiles: readonly Tile[], tile: Tile): Promise<boolean> {
  const above = cutBack([...tiles, tile]).findLast(({ index, clear }) => index < tile.index && clear.bottom > clear.top);
  return above !== undefined && tilesMeet(above, tile);
}

/** Without what stopped it before, and with when it went on. What was found of the page before stays, as do all answers. */
function goneOn(before: Draft, going: Going, left: Alteration | undefined): Draft {
  const { problem: _, ...draft } = before;
  const { begun, tiles, soFar } = going;
  const now = new Date();
  return {
    ...draft,
    reasons: [...new Set([...begun.reasons, ...reasonsOfTiles(tiles)])],
    alterations: scrolledBefore(going, left),
    resumed: [
      ...(draft.resumed ?? []),
      { at: { utc: now.toISOString(), offset: offsetOf(now), clock: 'device' }, after: soFar.tiles },
    ],
  };
}

/** Of a capture that ended without a word, what the page reader still knows, else what the tiles tell. */
function scrolledBefore({ draft, tiles, isBrokenOff }: Going, left: Alteration | undefined): Alteration[] {
  const untold = draft.alterations.at(-1)?.after === undefined ? draft.alterations.slice(0, -1) : draft.alterations;
  if (left !== undefined) return [...untold, left];
  if (!isBrokenOff) return draft.alterations;
  return [...draft.alterations, ...[scrollOfTiles(lastSession(tiles, draft)) ?? []].flat()];
}
