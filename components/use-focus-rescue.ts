// Gives the keyboard focus a place again when what had it goes away: what was deleted, marked or done takes its button with it.
import { useEffect } from 'preact/hooks';

/** A moment for whoever removed it to move the focus where it belongs, ms. */
const AFTER = 80;

/** One ancestor of what had the focus, and at which of its children the way led on. */
interface Step {
  parent: Element;
  index: number;
}

/**
 * While the page is shown: when what had the focus is removed or hidden, the focus goes to what stands in its place, or nearest to
 * it; when it was only disabled for a while, it comes back. Browsers leave the focus nowhere, from where Tab may begin at the top.
 */
export function useFocusRescue(): void {
  useEffect(() => {
    let last: HTMLElement | undefined;
    let way: Step[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rescue = () => {
      timer = undefined;
      if (last === undefined || !isNowhere()) return;
      const isThere = last.isConnected && last.checkVisibility();
      if (isThere && last.matches(':disabled')) return;
      (isThere ? last : nearest(way))?.focus();
    };
    const onChange = () => {
      if (last !== undefined && isNowhere()) timer ??= setTimeout(rescue, AFTER);
    };
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof HTMLElement ? target : undefined;
      way = last === undefined ? [] : wayTo(last);
    };
    const onBlur = ({ target, relatedTarget }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || relatedTarget !== null) return;
      // Chromium says so before it removes it: only a moment later is it seen whether it was left on purpose, by a click beside it.
      setTimeout(() => {
        if (last !== target || !isNowhere()) return;
        if (isUsable(target)) last = undefined;
        else onChange();
      });
    };
    const onOtherPage = () => {
      last = undefined;
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onBlur);
    // The link that led to another page goes with its own: that one begins at its top.
    window.addEventListener('hashchange', onOtherPage);
    const changes = new MutationObserver(onChange);
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden', 'disabled'] });
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onBlur);
      window.removeEventListener('hashchange', onOtherPage);
      changes.disconnect();
      clearTimeout(timer);
    };
  }, []);
}

function isNowhere(): boolean {
  const { activeElement: at } = document;
  return at === null || at === document.body || !at.checkVisibility() || at.matches(':disabled');
}

function isUsable(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(':disabled');
}

function wayTo(element: Element): Step[] {
  const way: Step[] = [];
  for (let at = element; at.parentElement !== null; at = at.parentElement)
    way.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  return way;
}

/** Where everything in it is another than before, places mean nothing. */
const WHOLE = 'main, #app, body';

/** In the innermost ancestor that is left: the first stop from the old place on, else the last one before it; of a whole screen the first. */
function nearest(way: readonly Step[]): HTMLElement | undefined {
  for (const { parent, index } of way) {
    if (!parent.isConnected || !parent.checkVisibility()) continue;
    const children = [...parent.children];
    if (parent.matches(WHOLE)) return children.flatMap(stopsIn)[0];
    const after = children.slice(index).flatMap(stopsIn);
    const before = children.slice(0, index).flatMap(stopsIn);
    const found = after[0] ?? before.at(-1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function stopsIn(element: Element): HTMLElement[] {
  const stops = element.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]');
  return [...(element instanceof HTMLElement ? [element] : []), ...stops].filter((each) => each.tabIndex >= 0 && isUsable(each));
}
