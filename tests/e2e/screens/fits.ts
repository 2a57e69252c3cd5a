// Runs in a page, each by itself: what of it does not fit its window, and what a person could not make out.

/** Whether the page has to be scrolled sideways, and by which part. */
export function tooWide(): string[] {
  const needed = document.documentElement.scrollWidth;
  if (needed <= innerWidth) return [];
  const widest = [...document.querySelectorAll('body *')].find(
    (element) => element.getBoundingClientRect().right > innerWidth + 1,
  );
  return [`${needed} in ${innerWidth}: ${widest?.outerHTML.slice(0, 160) ?? ''}`];
}

/** Words that reach over the edge of what cuts them off, or of the button, tag or tab that they stand in. */
export function cutOff(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || (node.textContent ?? '').trim() === '') continue;
    if (parent.closest('script, style, select, .visually-hidden') !== null || !parent.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()];
    const reachesOver = (box: DOMRect) =>
      rects.some(
        ({ left, right, top, bottom }) =>
          left < box.left - 2 || right > box.right + 2 || top < box.top - 6 || bottom > box.bottom + 6,
      );
    for (let element: Element | null = parent; element !== null && element !== document.body; element = element.parentElement) {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (overflowX === 'auto' || overflowX === 'scroll' || overflowY === 'auto' || overflowY === 'scroll') break;
      const holds = element.matches('button, .button, .tag, [role=tab]') && display !== 'inline';
      const cuts = overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden' || overflowY === 'clip';
      // What is for screen readers alone is cut off on purpose, and so is what its own name says in full.
      if (element.clientWidth <= 1 || element.hasAttribute('aria-label')) break;
      if ((holds || cuts) && reachesOver(element.getBoundingClientRect())) {
        found.push(`${(node.textContent ?? '').trim().slice(0, 60)} in ${element.outerHTML.slice(0, 100)}`);
        break;
      }
    }
  }
  return found;
}

/** What still moves although less motion is asked for. */
export function moves(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((part) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
      const still = animationName === 'none' && /^(?:0s(?:, )?)*$/.test(transitionDuration) && scrollBehavior !== 'smooth';
      return still ? [] : [`${element.outerHTML.slice(0, 100)}${part ?? ''}`];
    }),
  );
}

/** A page says in its title and its one main heading what it is. */
export function withoutName(): string[] {
  const heads = [...document.querySelectorAll('h1')].filter((head) => head.checkVisibility());
  return [
    ...(document.title.trim() === '' ? ['no title'] : []),
    ...(heads.length === 1 ? [] : [`${heads.length} main headings: ${heads.map((head) => head.textContent).join(' | ')}`]),
  ];
}
