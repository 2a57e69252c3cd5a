// The page reader's way down the page: where it began, where it has been, what the page loaded meanwhile, and the way back.
import { type Scroller, scrollToTop } from './geometry/scroller';

/** When nothing is heard for this long, the page is put back where it was (DESIGN rule 2). */
const PUT_BACK_AFTER = 5_000;
/** As many positions as a record holds; of a longer way it keeps every second one. */
const MOST_POSITIONS = 500;

/** What was done to the page, CSS pixels of its scroller. */
export interface Travelled {
  before: number;
  visited: number[];
  after: number;
  /** What the page itself has loaded between the first scroll and the last. */
  requests: number;
}

interface Way {
  scroller: Scroller;
  before: number;
  visited: number[];
  timer: number;
  /** On the clock of the page's own performance entries, ms. */
  start: number;
  requests: number;
  watch: PerformanceObserver;
}

/** What the page began to load since then; what was under way before is not counted. */
function begunSince(start: number, entries: readonly PerformanceEntry[]): number {
  return entries.filter(({ startTime }) => startTime >= start).length;
}

export class Travel {
  readonly #window: Window;
  #way: Way | undefined;
  /** What a way that ended by itself did, until it is asked for. */
  #ended: Travelled | undefined;
  /** The window's row at which the bars over the post end, once it is known. */
  bars: number | undefined;

  constructor(window: Window) {
    this.#window = window;
  }

  /** Goes on with this scroller; another one that was under way is put back first. */
  on(scroller: Scroller): void {
    if (this.#way !== undefined && this.#way.scroller.element !== scroller.element) this.#putBack();
    if (this.#way === undefined) {
      const start = performance.now();
      const way: Way = {
        start,
        scroller,
        before: scroller.element.scrollTop,
        visited: [],
        timer: 0,
        requests: 0,
        // The browser's own list of what the page has loaded; looking at it asks for nothing and changes nothing.
        watch: new PerformanceObserver((list) => {
          way.requests += begunSince(start, list.getEntries());
        }),
      };
      way.watch.observe({ type: 'resource' });
      this.#way = way;
    }
    this.heard();
  }

  /** Notes where the page stands now. */
  reached(): void {
    const way = this.#way;
    if (way === undefined) return;
    const { scrollTop } = way.scroller.element;
    // At the end of a list that may still load, the same scroll is asked for again and again.
    if (way.visited.at(-1) !== scrollTop) way.visited.push(scrollTop);
    if (way.visited.length > MOST_POSITIONS) way.visited = way.visited.filter((_, index) => index % 2 === 0);
  }

  /** Somebody asked: the page stays for another while. */
  heard(): void {
    const way = this.#way;
    if (way === undefined) return;
    this.#window.clearTimeout(way.timer);
    way.timer = this.#window.setTimeout(() => {
      this.#ended = this.#putBack();
    }, PUT_BACK_AFTER);
  }

  /** Back to where the way had come, if the person has scrolled meanwhile. */
  again(): void {
    const last = this.#way?.visited.at(-1);
    if (this.#way !== undefined && last !== undefined) scrollToTop(this.#way.scroller, last);
  }

  /** Puts the page back; undefined when it was not moved. */
  back(): Travelled | undefined {
    const done = this.#putBack() ?? this.#ended;
    this.#ended = undefined;
    return done;
  }

  #putBack(): Travelled | undefined {
    const way = this.#way;
    if (way === undefined) return undefined;
    this.#way = undefined;
    this.bars = undefined;
    this.#window.clearTimeout(way.timer);
    const requests = way.requests + begunSince(way.start, way.watch.takeRecords());
    way.watch.disconnect();
    scrollToTop(way.scroller, way.before);
    return { before: way.before, visited: way.visited, after: way.scroller.element.scrollTop, requests };
  }
}
