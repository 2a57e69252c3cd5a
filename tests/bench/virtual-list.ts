// The script of a page with a virtual list: rows outside the window leave the document, change their height, load late, are taken away.

export interface VirtualList {
  /** How many rows there are in the end. */
  items: number;
  /** How many are there at first, and how many come with each load. */
  batch: number;
  /** How long a load takes, ms. */
  delay: number;
  /** Every how many rows one grows after it was first drawn; 0: none. */
  growEvery: number;
  /** Rows kept in the document above and below the window, CSS pixels. */
  overscan: number;
}

export const PLAIN: VirtualList = { items: 30, batch: 30, delay: 0, growEvery: 0, overscan: 200 };

/**
 * JavaScript for the page. It needs `rowHtml(index)` and `list` (positioned, in the document); `scroller` is what scrolls it and
 * `spinner` what is shown while rows load. Keeps `window.shown`, the rows that were ever in the document.
 */
export function virtualScript({ items, batch, delay, growEvery, overscan }: VirtualList): string {
  return `
  const heights = Array.from({ length: ${items} }, () => 120);
  const mounted = new Map();
  let loaded = Math.min(${batch}, ${items});
  let loading = false;
  window.shown = new Set();
  const inner = scroller === document.scrollingElement;
  function view() {
    const top = list.getBoundingClientRect().top - (inner ? 0 : scroller.getBoundingClientRect().top);
    return { from: -top - ${overscan}, to: -top + (inner ? innerHeight : scroller.clientHeight) + ${overscan} };
  }
  function draw() {
    const { from, to } = view();
    let y = 0;
    for (let index = 0; index < loaded; index++) {
      const wanted = y + heights[index] >= from && y <= to;
      let row = mounted.get(index);
      if (wanted && !row) {
        row = document.createElement('div');
        row.innerHTML = rowHtml(index);
        row.firstElementChild.style.cssText += ';position:absolute;left:0;right:0';
        row = row.firstElementChild;
        list.append(row);
        mounted.set(index, row);
        watcher.observe(row);
        if (${growEvery} > 0 && index % ${growEvery} === 1 && !window.shown.has(index)) {
          setTimeout(() => { row.dataset.grown = 'yes'; row.style.paddingBottom = '70px'; }, 60);
        } else if (${growEvery} > 0 && index % ${growEvery} === 1) row.style.paddingBottom = '70px';
        window.shown.add(index);
        heights[index] = row.offsetHeight || heights[index];
      }
      if (!wanted && row) { watcher.unobserve(row); row.remove(); mounted.delete(index); row = undefined; }
      if (row) row.style.transform = 'translateY(' + y + 'px)';
      y += heights[index];
    }
    // In document order, as the sites keep them.
    for (const index of [...mounted.keys()].sort((a, b) => a - b)) list.append(mounted.get(index));
    list.style.minHeight = y + 'px';
    spinner.hidden = !loading;
    if (to > y && loaded < ${items} && !loading) {
      loading = true;
      spinner.hidden = false;
      setTimeout(() => { loading = false; loaded = Math.min(${items}, loaded + ${batch}); draw(); }, ${delay});
    }
  }
  let measuring = false;
  const watcher = new ResizeObserver(() => {
    let changed = false;
    for (const [index, row] of mounted) if (row.offsetHeight !== heights[index]) { heights[index] = row.offsetHeight; changed = true; }
    if (changed && !measuring) { measuring = true; requestAnimationFrame(() => { measuring = false; draw(); }); }
  });
  (inner ? window : scroller).addEventListener('scroll', draw);
  draw();`;
}
