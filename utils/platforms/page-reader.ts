// What the injected page reader answers: the one door between the page and the extension (each method by executeScript).
import type { RenditionTree } from '@/utils/evidence/rendition-tree';
import type { CaptureReading, ChatPlace, Frame, PageReading, ThreadFrame, ThreadReading } from './platform';
import type { Travelled } from './travel';

/**
 * The page reader's methods. All arguments and results are JSON. Each answers within the page's own turn; a frozen page
 * answers nothing, so callers set a time limit.
 */
export interface PageReader {
  /** The page as the popup shows it; nothing is scrolled. */
  read(): PageReading;
  /** Keys of the posts that mention one of the school's watch words, as far as they may be offered; nothing is scrolled. */
  mentions(words: string[]): string[];
  /** What a capture begins with; with a key, everything read of that post (`post-vanished` when it is gone). */
  begin(key?: string): CaptureReading;
  /** A look at the page as it stands; with a key, at that post (`post-vanished` when it is gone). */
  frame(key?: string): Frame;
  /**
   * Scrolls so that the row `row` (CSS pixels from the post's top) stands at the top of the clear area, waits until the
   * page has painted, and looks. Puts the page back by itself when nothing is heard for 5 s (DESIGN rule 2).
   */
  scrollTo(key: string, row: number): Promise<Frame>;
  /**
   * A look at the thread under the post with this key; `known` are the keys of the rows seen last (`post-vanished` when neither
   * is in the page). Here and below, the key `null` stands for the whole page.
   */
  thread(key: string | null, known: string[]): ThreadFrame;
  /** Scrolls the thread's scroller by so many CSS pixels, waits until the page has painted, and looks. */
  scrollThread(key: string | null, known: string[], rows: number): Promise<ThreadFrame>;
  /** Everything read of those items of the thread that are painted now. */
  readThread(key: string | null, known: string[], wanted: string[]): ThreadReading[];
  /**
   * Scrolls the open chat by so many CSS pixels (0: not at all), waits until the page has painted, and tells which days are mounted
   * (`post-vanished` when no chat is open).
   */
  chat(rows: number): Promise<ChatPlace>;
  /** The post as a tree that it can be redrawn from, as it stands now (`post-vanished` when it is gone). */
  rendition(key: string): RenditionTree;
  /** Keeps the page where it was scrolled to, while a capture rests. */
  stay(): void;
  /** Scrolls back to where the page stood before the person scrolled it in such a rest. */
  goOn(): Promise<void>;
  /** Puts the page back where it was and says where it has been; undefined when nothing was scrolled. */
  restore(): Travelled | undefined;
}

/** The name in the isolated world under which the injected reader is found; the page itself cannot see it. */
export const PAGE_READER = 'tystPageReader';

/** What a call comes back as: errors thrown in a page lose their class and, in some browsers, everything. */
export type Answer<T> = { ok: true; value: T } | { ok: false; code: string; details: string };
