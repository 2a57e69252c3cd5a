// Walks a screen once round by Tab, and once round the other way: nothing keeps the focus, nothing is left out, and the focus is seen at every stop.
import type { Page } from '@playwright/test';
import type { PopupScreen } from '@/tests/commands/popup-screen';

/** A screen of more stops needs a way past them. */
const MOST_STOPS = 150;

/** In the page: what Tab should come to. A group of radios is one stop; of a modal dialog only what is in it. */
const EXPECTED = `(() => {
  const root = [...document.querySelectorAll('dialog[open]')].findLast((each) => each.matches(':modal')) ?? document;
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  return [...root.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
    (each) => each.tabIndex >= 0 && !each.matches(':disabled') && each.closest('[inert]') === null && shown(each),
  );
})()`;

const NAME = `((at) => at.outerHTML.slice(0, 160))`;

/** In the page: begins a walk at the top, with nothing visited. A browser goes on from the last place, even where nothing has the focus. */
const BEGIN = `(() => {
  const { body } = document;
  body.tabIndex = -1;
  body.focus();
  body.blur();
  body.removeAttribute('tabindex');
  // A modal dialog keeps the focus: its walk begins where it is.
  const { activeElement: at } = document;
  globalThis.stops = at === null || at === body ? [] : [at];
})()`;

/** In the page: a screen that has just come may still move the focus to its heading, or read what more it shows. */
const AT_REST = `new Promise((done) => {
  let [last, frames] = [document.activeElement, 0];
  const changes = new MutationObserver(() => {
    frames = 0;
  });
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const look = () => {
    frames = document.activeElement === last ? frames + 1 : 0;
    last = document.activeElement;
    if (frames < 12) return requestAnimationFrame(look);
    changes.disconnect();
    done();
  };
  look();
})`;

/** In the page: what is drawn after the last press has been painted. */
const PAINTED = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))`;

/** In the page, after a press: `round` when the walk is over, what is wrong with the stop, or nothing. */
const STEP = `(() => {
  const at = document.activeElement;
  const { stops } = globalThis;
  if (at === null || at === document.body || at === document.documentElement) return stops.length > 0 ? 'round' : '';
  const before = stops.at(-1);
  // A day or a time has several stops of its own.
  if (at === before) return at.matches('[type=date], [type=time]') ? '' : 'the focus stays at ' + ${NAME}(at);
  if (stops.includes(at)) return 'round';
  stops.push(at);
  // The last stop of a day is the browser's own button, which draws its own ring; what has no place in the order was focused for somebody.
  if ((at.matches('[type=date], [type=time]') && !at.matches(':focus-visible')) || at.tabIndex < 0) return '';
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
  const { top, bottom, left, right } = at.getBoundingClientRect();
  const isDrawn = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  if (!isDrawn) return 'no ring: ' + ${NAME}(at);
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return 'out of sight: ' + ${NAME}(at);
  const middle = document.elementsFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
  const stands = [at, ...(at.labels ?? [])];
  return middle.some((each) => stands.some((one) => one.contains(each))) ? '' : 'covered: ' + ${NAME}(at);
})()`;

/** In the page: what was left out. */
const LEFT_OUT = `${EXPECTED}.filter((each) => {
  const group = each.matches('[type=radio]') ? [...document.querySelectorAll('[type=radio]')].filter(({ name }) => name === each.name) : [each];
  return !group.some((one) => globalThis.stops.includes(one));
}).map((each) => 'never reached: ' + ${NAME}(each))`;

/** Everything that is wrong with the way round this screen. */
export async function tabFaults(screen: Page | PopupScreen): Promise<string[]> {
  const press = 'keyboard' in screen ? (key: string) => screen.keyboard.press(key) : (key: string) => screen.key(key);
  const faults: string[] = [];
  await screen.evaluate(AT_REST);
  for (const key of ['Tab', 'Shift+Tab']) {
    await screen.evaluate(BEGIN);
    let step = '';
    for (let stops = 0; step !== 'round' && stops < MOST_STOPS; stops++) {
      await press(key);
      step = String(await screen.evaluate(STEP));
      if (step !== '' && step !== 'round') faults.push(`${key}: ${step}`);
    }
    if (step !== 'round') faults.push(`${key}: does not come round`);
    const leftOut = (await screen.evaluate(LEFT_OUT)) as string[];
    faults.push(...leftOut.map((each) => `${key}: ${each}`));
  }
  return faults;
}

/** What is wrong when the screen is hidden and shown again by its key: where the focus is meanwhile, and where it is then. */
export async function hideFaults(screen: Page | PopupScreen): Promise<string[]> {
  const press = 'keyboard' in screen ? (key: string) => screen.keyboard.press(key) : (key: string) => screen.key(key);
  await press('Tab');
  await screen.evaluate('globalThis.focused = document.activeElement');
  await press('F2');
  await screen.evaluate(PAINTED);
  const isHeld = await screen.evaluate(`document.activeElement.matches('.show-screen')`);
  await press('Tab');
  const stays = await screen.evaluate(`document.activeElement.matches('.show-screen, body')`);
  await press('F2');
  await screen.evaluate(PAINTED);
  const returns = await screen.evaluate('document.activeElement === globalThis.focused');
  return Object.entries({ isHeld, stays, returns }).flatMap(([what, holds]) => (holds === true ? [] : [`hidden: not ${what}`]));
}
