// The walk down a thread, or down a whole page: what of it was seen so far, where its rows lie under each other, and what was read of them.
import { AppError } from '@/utils/errors';
import type { ReadItem, TileThread } from '@/utils/evidence/capture-entry';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { Read } from '@/utils/evidence/read';
import { LONGEST_ITEM_TEXT } from '@/utils/evidence/thread-item';
import type { ThreadFrame, ThreadReading } from '@/utils/platforms/platform';
import { type PlacedRow, changedAt, goneAbove, lost, nextTop, originOf, placesOf } from '@/utils/picture/row-places';
import { OVERLAP, clearRows } from '@/utils/picture/tile-plan';
import type { CaptureTab } from './capture-tab';
import type { SoFar } from './so-far';

/** Scroll positions snap to device pixels: this much air (CSS pixels) keeps the wanted row from under a bar. */
const MARGIN = 1;

/** How often rows that changed after their picture are taken again. */
const MOST_BACK = 20;

export class ThreadWalk {
  readonly #tab: CaptureTab;
  /** Null: the whole page. */
  readonly #key: string | null;
  #places = new Map<string, PlacedRow>();
  #known: string[] = [];
  #cut: number | undefined;
  #wentBack = 0;
  #column: { x: number; width: number } | undefined;
  readonly #read = new Map<string, ThreadReading>();
  readonly #told = new Set<string>();
  /** The rows of the thread, CSS pixels from its first, that tiles show without a break. */
  reached = 0;
  /** Why the thread is not whole, as far as its rows tell. */
  readonly reasons = new Set<IncompleteReason>();

  /** `soFar`: of an interrupted capture that goes on. */
  constructor(tab: CaptureTab, key: string | null, soFar?: SoFar) {
    this.#tab = tab;
    this.#key = key;
    if (soFar === undefined) return;
    this.#places = new Map(soFar.places);
    this.#known = soFar.known;
    this.#column = { x: soFar.target.x, width: soFar.target.width };
    this.reached = soFar.reached;
    for (const told of soFar.read.keys()) this.#told.add(told);
  }

  /** A look whose `target` begins where the thread begins, in or above the window. Throws `post-vanished` when the walk is lost. */
  look = async (): Promise<ThreadFrame> => this.#placed(await this.#tab.ask('thread', this.#key, this.#known));

  /** Brings the first row of the thread to the top of the clear rows; of a page, its very top. */
  async toStart({ scrollTop }: ThreadFrame): Promise<void> {
    if (this.#key === null) await this.#tab.ask('scrollThread', null, [], -scrollTop);
    else await this.#tab.ask('scrollTo', this.#key, 0);
  }

  /** Brings the row at which the next tile begins to the top of the clear rows; bars that appear meanwhile are heeded. */
  async goOn(from: ThreadFrame): Promise<ThreadFrame> {
    const wanted = nextTop(this.#places, this.reached, OVERLAP, from.clear.bottom - from.clear.top);
    const moved = await this.#scroll(from.target.y + wanted - from.clear.top - MARGIN);
    const hidden = moved.clear.top - (moved.target.y + wanted);
    return hidden > MARGIN && moved.clear.bottom > moved.clear.top ? this.#scroll(-hidden - MARGIN) : moved;
  }

  /**
   * Whether what tiles show still agrees with this look. If not, the walk goes back to where it ceased to, so that the next tile
   * shows it anew; false once that happened too often: then the tiles themselves will say that they do not meet.
   */
  async wentBack(frame: ThreadFrame): Promise<boolean> {
    const { from } = clearRows(frame.target, frame.clear);
    const cut = changedAt(frame.rows, this.#places, from, this.reached);
    if (cut === undefined || this.#wentBack >= MOST_BACK) return false;
    this.#wentBack++;
    this.#cut = Math.min(cut, this.#cut ?? cut);
    this.reached = Math.min(this.reached, cut);
    this.#places = new Map([...this.#places].filter(([, { top }]) => top <= cut));
    await this.goOn(await this.look());
    return true;
  }

  /**
   * Whether rows moved up since they were scrolled to (one above them was taken away): then the walk scrolls back, so that the next
   * tile begins above `reached` again; false once that happened too often.
   */
  async caughtUp(frame: ThreadFrame): Promise<boolean> {
    if (clearRows(frame.target, frame.clear).from <= Math.max(0, this.reached - MARGIN)) return false;
    if (frame.clear.bottom <= frame.clear.top || this.#wentBack >= MOST_BACK) return false;
    this.#wentBack++;
    await this.goOn(frame);
    return true;
  }

  /** Reads the items of this look that were not read yet; before their picture is taken. */
  async read({ rows }: ThreadFrame): Promise<void> {
    const fresh = rows.flatMap(({ key, item }) => (item && !this.#read.has(key) && !this.#told.has(key) ? [key] : []));
    for (const reading of await this.#ask(fresh)) {
      this.#read.set(reading.key, reading);
      for (const reason of reading.reasons) this.reasons.add(reason);
    }
  }

  /** What a tile of this look shows of the thread; items that read otherwise after their picture than before are noticed. */
  shows = async (frame: ThreadFrame): Promise<TileThread> => {
    const fresh = [...this.#read.keys()].filter((key) => !this.#told.has(key));
    const again = new Map((await this.#ask(fresh)).map((reading) => [reading.key, reading]));
    for (const key of fresh) {
      const [before, after] = [this.#read.get(key), again.get(key)];
      if (before === undefined || after === undefined || saying(before) !== saying(after)) this.reasons.add('page-changed');
    }
    this.#notice(frame);
    return {
      items: frame.rows.filter(({ item }) => item).map(({ key, rect }) => ({ key, rect })),
      unrecorded: frame.rows.filter(({ item }) => !item).map(({ key }) => key),
      read: fresh.flatMap((key) => itemOf(this.#read.get(key))),
      folds: frame.folds,
      viewerNames: frame.viewerNames,
      reasons: [...this.reasons],
      ...(this.#cut !== undefined && { cut: this.#cut }),
    };
  };

  /** Takes note of a tile that was stored. Returns how many rows it added. */
  took(frame: ThreadFrame): number {
    const { to } = clearRows(frame.target, frame.clear);
    for (const key of this.#read.keys()) this.#told.add(key);
    this.#places = placesOf(frame.rows, frame.target.y);
    this.#known = frame.rows.map(({ key }) => key);
    this.#cut = undefined;
    const gained = to - this.reached;
    this.reached = Math.max(this.reached, to);
    return gained;
  }

  /** Whether the window shows the thread's end, and tiles show rows that stood below it: they were taken away. */
  endsShort({ target, viewport }: ThreadFrame): boolean {
    return target.height < this.reached - MARGIN && target.y + target.height < viewport.height;
  }

  /** What a tile of this look tells of why the thread is not whole: known before the tile is stored, so that it is stored with it. */
  #notice(frame: ThreadFrame): void {
    const { from, to } = clearRows(frame.target, frame.clear);
    if (from > this.reached + MARGIN) this.reasons.add('tiles-do-not-meet');
    if (lost(frame.rows, this.#places, from, to) || this.endsShort(frame)) this.reasons.add('page-changed');
    if (frame.loading) this.reasons.add('content-not-loaded');
    if (frame.folds.length > 0) this.reasons.add('comments-collapsed');
    if (frame.beside === true) this.reasons.add('further-pictures');
  }

  async #scroll(rows: number): Promise<ThreadFrame> {
    return this.#placed(await this.#tab.ask('scrollThread', this.#key, this.#known, rows));
  }

  async #ask(keys: readonly string[]): Promise<ThreadReading[]> {
    return keys.length === 0 ? [] : this.#tab.ask('readThread', this.#key, this.#known, [...keys]);
  }

  #placed(frame: ThreadFrame): ThreadFrame {
    const { target } = frame;
    const y = this.#places.size === 0 ? target.y : originOf(frame.rows, this.#places, this.reached);
    if (y === undefined) throw new AppError('post-vanished', 'no row of the last part is left');
    this.#column ??= { x: target.x, width: target.width };
    const { top, bottom } = frame.clear;
    const clear = { top: Math.min(bottom, Math.max(top, goneAbove(frame.rows, this.#places, y, this.reached) ?? top)), bottom };
    return { ...frame, clear, target: { ...this.#column, y, height: Math.max(0, bottomOf(frame) - y) } };
  }
}

/**
 * Where the thread ends for now, in the window: while more is to come, at its last item. Below that a list leaves blank what it has
 * not drawn yet, and that is nothing to be shown. A page without items ends where its content does.
 */
function bottomOf({ target, rows, loading, below }: ThreadFrame): number {
  const bottom = target.y + target.height;
  const isList = rows.some(({ item }) => item);
  if (!isList || (!loading && below <= MARGIN)) return bottom;
  return Math.min(bottom, Math.max(...rows.map(({ rect }) => rect.y + rect.height)));
}

export function itemOf(reading: ThreadReading | undefined): ReadItem[] {
  if (reading === undefined) return [];
  const { key, locator, shownNames, viewerMentioned, post } = reading;
  const { kind, author, postedAt, text, cut } = post;
  const isLong = text.source !== 'unknown' && text.value.length > LONGEST_ITEM_TEXT;
  return [
    {
      key,
      kind,
      author,
      postedAt,
      text: isLong ? shortened(text) : { ...text, raw: text.raw.slice(0, LONGEST_ITEM_TEXT).toWellFormed() },
      locator,
      shownNames,
      mentioned: viewerMentioned,
      cut: isLong || cut.value === true,
    },
  ];
}

function shortened({ value, source }: Read<string>): Read<string> {
  const begin = value.slice(0, LONGEST_ITEM_TEXT).toWellFormed();
  return { value: begin, source, raw: begin };
}

/** What an item says, without what changes by itself (relative times, counts). */
function saying({ post: { author, text } }: ThreadReading): string {
  return JSON.stringify([author.value, text.value]);
}
