// Takes one tile: a screenshot that counts only if page, tab, window and zoom were the same before and after it.
import { AppError, codeOf } from '@/utils/errors';
import type { Tile, TileThread } from '@/utils/evidence/capture-entry';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import { bounding, type Rect } from '@/utils/evidence/rect';
import type { Frame } from '@/utils/platforms/platform';
import type { CaptureTab } from './capture-tab';
import { checkPlace } from './check-place';

export interface TakeTile {
  signal: AbortSignal;
  /** How the page stood when the capture began: later tiles must fit to it. */
  like?: Pick<Frame, 'place' | 'viewport' | 'scrollTop' | 'changes'>;
  /** Whether the post still says what was read with the first look; absent where nothing was, or each item is read by itself. */
  saysTheSame?: () => Promise<boolean>;
  /** Stores the tile; the next one is not taken before this resolves. */
  keep: (tile: Omit<Tile, 'captureId'>) => Promise<void>;
}

export interface TakenTile<F extends Frame> {
  frame: F;
  reasons: IncompleteReason[];
}

/** A post that moves or changes by itself (a late picture pushes it down), or a bar over it, is taken again, this many times. */
const TRIES = 4;

/**
 * Takes the tile with this index of what `look` looks at; `shows` says what a tile shows beside its pixels. Throws `page-changed`, `window-changed`,
 * `tab-left`, `tab-closed`, `post-vanished`, `cancelled` and what the camera throws; a screenshot that does not fit is dropped,
 * never stored.
 */
export async function takeTile<F extends Frame>(
  tab: CaptureTab,
  look: () => Promise<F>,
  index: number,
  { signal, like, saysTheSame, keep }: TakeTile,
  shows: (frame: F) => Promise<TileThread | undefined> = async () => undefined,
): Promise<TakenTile<F>> {
  let changesAtFirst: number | undefined;
  for (let attempt = 1; ; attempt++) {
    if (signal.aborted) throw new AppError('cancelled');
    const [before, stateBefore] = await Promise.all([look(), tab.state()]);
    changesAtFirst ??= like === undefined ? before.changes : like.changes;
    // The words were read behind the first look of all. What was changed since may be changed back before they are read again at the end.
    const isRead = before.changes !== changesAtFirst && saysTheSame !== undefined;
    const [png, isSaid] = await Promise.all([shoot(tab, look, before), isRead ? saysTheSame() : true]);
    const [after, stateAfter] = await Promise.all([look(), tab.state()]);
    if (stateBefore.zoom !== stateAfter.zoom || !sameWindow(before, after)) throw new AppError('window-changed');
    if (before.place !== after.place) throw new AppError('page-changed', 'address');
    if (like !== undefined && !sameWindow(like, before)) throw new AppError('window-changed', 'between two parts');
    if (like !== undefined && like.place !== before.place) throw new AppError('page-changed', 'between two parts');
    if (!before.shown || !after.shown) throw new AppError('tab-left');
    if (!sameBox(before.target, after.target) || before.scrollTop !== after.scrollTop || !sameClear(before, after)) {
      if (attempt < TRIES) continue;
      throw new AppError('page-changed', 'the post keeps moving');
    }
    // What was changed and changed back meanwhile may be what the screenshot shows; an area on its way stood somewhere in between.
    const isChanged = before.changes !== after.changes;
    if ((isChanged || !sameBoxes(before.accountAreas, after.accountAreas)) && attempt < TRIES) continue;
    const { clear, viewport, moving } = before;
    const areas = passedOver(before.accountAreas, after.accountAreas);
    const thread = await shows(before);
    const reasons: IncompleteReason[] = [...reasonsOf(before), ...(isChanged || !isSaid ? (['page-changed'] as const) : [])];
    const place = {
      index,
      png,
      clear,
      viewport,
      accountAreas: areas,
      moving,
      scroll: { before: like?.scrollTop ?? before.scrollTop, at: before.scrollTop },
      reasons,
      ...(before.target && { target: before.target }),
      ...(before.named && { named: before.named }),
      ...(before.ownWords && { ownWords: before.ownWords }),
      ...(thread && { thread }),
    };
    checkPlace(place);
    await keep(place);
    return { frame: before, reasons };
  }
}

/** A screenshot that fails because the page went away meanwhile says that, and not that the browser refused it. */
async function shoot(tab: CaptureTab, look: () => Promise<Frame>, before: Frame): Promise<Blob> {
  try {
    return await tab.screenshot();
  } catch (error) {
    if (codeOf(error) === 'screenshot-refused' && (await look()).place !== before.place) {
      throw new AppError('page-changed', 'address', { cause: error });
    }
    throw error;
  }
}

/** What a look at the page says of why a picture of it is not whole. */
export function reasonsOf(frame: Frame): IncompleteReason[] {
  const wider =
    frame.target !== undefined && (frame.target.x < -1 || frame.target.x + frame.target.width > frame.viewport.width + 1);
  return [
    ...(frame.covered ? (['covered-by-overlay'] as const) : []),
    ...(frame.pictureMissing ? (['picture-not-loaded'] as const) : []),
    ...(wider ? (['wider-than-window'] as const) : []),
  ];
}

function sameWindow(a: Pick<Frame, 'viewport'>, b: Pick<Frame, 'viewport'>): boolean {
  return (
    a.viewport.width === b.viewport.width && a.viewport.height === b.viewport.height && a.viewport.scale === b.viewport.scale
  );
}

/** A bar that grows or shrinks under way covers other rows than were looked at. */
function sameClear({ clear: a }: Frame, { clear: b }: Frame): boolean {
  return a.top === b.top && a.bottom === b.bottom;
}

function sameBoxes(a: readonly Rect[], b: readonly Rect[]): boolean {
  return a.length === b.length && a.every((box, index) => sameBox(box, b[index]));
}

/** Every area of both looks, with all that lies between the two places of one that moved. */
function passedOver(before: readonly Rect[], after: readonly Rect[]): Rect[] {
  if (sameBoxes(before, after)) return [...before];
  if (before.length !== after.length) return [...before, ...after];
  return before.map((box, index) => bounding(box, after[index] ?? box));
}

function sameBox(a: Rect | undefined, b: Rect | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
