// The script of a page with a virtual list: rows outside the window leave the document, change their height, load late, are taken away.

/** When a row is deleted: before it was drawn, a moment after, or once the list has gone on. */
export type Removal = 'before' | 'in-sight' | 'after';

export interface VirtualList {
  /** How many rows there are in the end. */
  items: number;
  /** How many are there at first, and how many come with each load. */
  batch: number;
  /** How long a load takes, ms. */
  delay: number;
  /** Every how many rows one grows after it was first drawn; 0: none. */
  growEvery: number;
  /** Every how many rows one collapses after it was first drawn; 0: none. */
  shrinkEvery: number;
  /** Rows kept in the document above and below the window, CSS pixels; Infinity: all of them. */
  overscan: number;
  /** Rows that are deleted under way. */
  removals: { index: number; when: Removal }[];
  /** The load of the rows from this one on never ends; Infinity: all load. */
  stuckAt: number;
  /** Every how many rows the site cuts the words of one; 0: none. */
  cutEvery: number;
  /** How many items the site says that it folds away; 0: it folds none. */
  folded: number;
  /** Sticky bars change their height while the page is scrolled. */
  bars: boolean;
}

export const PLAIN: VirtualList = {
  items: 30,
  batch: 30,
  delay: 0,
  growEvery: 0,
  shrinkEvery: 0,
  overscan: 200,
  removals: [],
  stuckAt: Number.POSITIVE_INFINITY,
  cutEvery: 0,
  folded: 0,
  bars: false,
};

/** What a row was on its page, asked of `window.ledger()`. */
export interface LedgerRow {
  index: number;
  drawn: boolean;
  /** Whether it was deleted under way. */
  removed: boolean;
  /** Every height that it was painted with, CSS pixels. */
  heights: number[];
}

/**
 * JavaScript for the page. It needs `rowHtml(index)`, which holds the row's colour code (bar-code.ts), and `list` (positioned, in
 * the document); `scroller` is what scrolls it, `spinner` what is shown while rows load, and `bars` what is made higher and lower
 * while it is scrolled: pairs of an element and its heights.
 */
export function virtualScript({
  items,
  batch,
  delay,
  growEvery,
  shrinkEvery,
  overscan,
  removals,
  stuckAt,
  bars,
}: VirtualList): string {
  return `
  const heights = Array.from({ length: ${items} }, () => 120);
  const painted = Array.from({ length: ${items} }, () => new Set());
  const removals = new Map(${JSON.stringify(removals)}.map(({ index, when }) => [index, when]));
  const removed = new Set();
  const shown = new Set();
  const mounted = new Map();
  let loaded = Math.min(${batch}, ${items});
  let loading = false;
  window.ledger = () => painted.map((all, index) => ({ index, drawn: shown.has(index), removed: removed.has(index), heights: [...all] }));
  const inner = scroller === document.scrollingElement;
  function view() {
    const top = list.getBoundingClientRect().top - (inner ? 0 : scroller.getBoundingClientRect().top);
    return { from: -top - ${overscan}, to: -top + (inner ? innerHeight : scroller.clientHeight) + ${overscan} };
  }
  function take(index) {
    removed.add(index);
    draw();
  }
  /** What else happens to the list when this row is drawn for the first time. */
  function first(index, row) {
    if (${growEvery} > 0 && index % ${growEvery} === 1) setTimeout(() => { grown.add(index); if (mounted.has(index)) style(index, mounted.get(index)); }, 60);
    if (${shrinkEvery} > 0 && index % ${shrinkEvery} === 2) setTimeout(() => { shrunk.add(index); if (mounted.has(index)) style(index, mounted.get(index)); }, 90);
    if (removals.get(index + 12) === 'before') setTimeout(() => take(index + 12), 0);
    if (removals.get(index) === 'in-sight') setTimeout(() => take(index), 700);
    if (removals.get(index - 12) === 'after') setTimeout(() => take(index - 12), 0);
  }
  const grown = new Set();
  const shrunk = new Set();
  function body(row) { return row.querySelector('.code').parentElement; }
  function style(index, row) {
    body(row).style.paddingBottom = grown.has(index) ? '70px' : ${shrinkEvery} > 0 && index % ${shrinkEvery} === 2 && !shrunk.has(index) ? '90px' : '';
  }
  function draw() {
    const { from, to } = view();
    let y = 0;
    for (let index = 0; index < loaded; index++) {
      let row = mounted.get(index);
      const height = removed.has(index) ? 0 : heights[index];
      const wanted = !removed.has(index) && y + height >= from && y <= to;
      if (wanted && !row) {
        const holder = document.createElement('div');
        holder.innerHTML = rowHtml(index);
        row = holder.firstElementChild;
        row.style.cssText += ';position:absolute;left:0;right:0';
        style(index, row);
        list.append(row);
        mounted.set(index, row);
        watcher.observe(row, { box: 'border-box' });
        if (!shown.has(index)) { shown.add(index); first(index, row); }
        heights[index] = row.getBoundingClientRect().height || heights[index];
        painted[index].add(body(row).getBoundingClientRect().height);
      }
      if (!wanted && row) { watcher.unobserve(row); row.remove(); mounted.delete(index); row = undefined; }
      if (row) row.style.transform = 'translateY(' + y + 'px)';
      if (!removed.has(index)) y += heights[index];
    }
    // In document order, as the sites keep them; rows that stand right are left alone.
    let before = null;
    for (const index of [...mounted.keys()].sort((a, b) => a - b)) {
      const row = mounted.get(index);
      const next = before === null ? list.firstElementChild : before.nextElementSibling;
      if (next !== row) list.insertBefore(row, next);
      before = row;
    }
    list.style.minHeight = y + 'px';
    spinner.hidden = !loading;
    if (to + 300 > y && loaded < ${items} && !loading) {
      loading = true;
      spinner.hidden = false;
      if (loaded + ${batch} <= ${Number.isFinite(stuckAt) ? stuckAt : items * 2}) setTimeout(() => { loading = false; loaded = Math.min(${items}, loaded + ${batch}); draw(); }, ${delay});
    }
  }
  let measuring = false;
  const watcher = new ResizeObserver(() => {
    let changed = false;
    for (const [index, row] of mounted) {
      const { height } = row.getBoundingClientRect();
      painted[index].add(body(row).getBoundingClientRect().height);
      if (height !== heights[index]) { heights[index] = height; changed = true; }
    }
    if (changed && !measuring) { measuring = true; requestAnimationFrame(() => { measuring = false; draw(); }); }
  });
  (inner ? window : scroller).addEventListener('scroll', draw);
  ${bars ? changingBars() : ''}
  draw();`;
}

/**
 * Each bar gets higher and lower in turn, within a fifth of a second, as headers that shrink and tabs that come back do; never
 * back again, for at the end of a list that would keep its last rows out of reach.
 */
function changingBars(): string {
  return `
  let farthest = 0;
  for (const [bar, sizes] of bars) {
    bar.style.transition = 'height 150ms';
    (inner ? window : scroller).addEventListener('scroll', () => {
      farthest = Math.max(farthest, scroller.scrollTop);
      bar.style.height = sizes[Math.floor(farthest / 700) % sizes.length] + 'px';
    });
  }`;
}
