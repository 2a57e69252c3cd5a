// The real popup of the toolbar button, used as a person uses it: found by visible words, pressed by real mouse events.
import { isDeepStrictEqual } from 'node:util';
import type { CDPSession } from '@playwright/test';
import { NestedSession } from './nested-session.ts';
import { waitUntil } from './wait-until.ts';

/** One control or text as the accessibility tree tells it. */
export interface Shown {
  role: string;
  name: string;
  disabled: boolean;
  backendNodeId: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  backendDOMNodeId?: number;
}

/** Two frames have been painted since. */
const FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';
/** The browser makes the popup's window as high as its page some time after the page has grown. */
const FITS = 'document.documentElement.scrollHeight <= innerHeight';
/** A window that stayed too small for this long is as high as popups may be, ms. */
const GROWS_WITHIN = 250;
/** Listens, and changes nothing. */
const CLICKS = `(globalThis.clicksHeard ??= (addEventListener('click', ({ target }) => {
  globalThis.clicksHeard.count++;
  globalThis.clicksHeard.last = target;
}, true), { count: 0 })).count`;
/** Called on what was to be pressed. */
const WAS_PRESSED = 'function () { return this.contains(globalThis.clicksHeard.last); }';
/** A click is heard in a frame or two, ms. */
const CLICK_WAIT = 1_000;
const MOST_TRIES = 4;
/** Of the protocol's bit field. */
const SHIFT = 8;
const KEYS_THAT_WRITE: Readonly<Record<string, string>> = { Enter: '\r' };
const KEY_CODES: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowUp: 38,
  ArrowDown: 40,
  F2: 113,
  '/': 191,
};

export class PopupScreen {
  readonly #session: NestedSession;

  /** Attaches to the popup's target and waits until its document has loaded. */
  static async attach(browser: CDPSession, targetId: string): Promise<PopupScreen> {
    const popup = new PopupScreen(await NestedSession.attach(browser, targetId));
    await waitUntil('the popup to load', async () => (await popup.evaluate('document.readyState')) === 'complete');
    return popup;
  }

  private constructor(session: NestedSession) {
    this.#session = session;
  }

  get open(): boolean {
    return this.#session.open;
  }

  /** Everything with a role and a name that the popup shows now. */
  async shown(): Promise<Shown[]> {
    const { nodes } = await this.#session.send<{ nodes: AxNode[] }>('Accessibility.getFullAXTree');
    return nodes.flatMap((node) => {
      if (node.ignored || node.backendDOMNodeId === undefined) return [];
      const disabled =
        node.properties?.some((property) => property.name === 'disabled' && property.value.value === true) ?? false;
      return [{ role: node.role?.value ?? '', name: node.name?.value ?? '', disabled, backendNodeId: node.backendDOMNodeId }];
    });
  }

  /** The first enabled thing with this role and name, waited for. */
  async find(role: string, name: RegExp, limit?: number): Promise<Shown> {
    const find = async () => (await this.shown()).find((one) => one.role === role && name.test(one.name) && !one.disabled);
    try {
      return await waitUntil(`the ${role} ${String(name)} in the popup`, find, limit);
    } catch (error) {
      const words = this.open ? await this.text() : '(closed)';
      throw new Error(`The popup shows no ${role} named ${String(name)}. It says:\n${words}`, { cause: error });
    }
  }

  async press(role: string, name: RegExp, limit?: number): Promise<void> {
    await this.pressNode((await this.find(role, name, limit)).backendNodeId);
  }

  /** Waits until the popup has read the page: it offers the capture, or asks first how the chat comes to be seen (WhatsApp). */
  async ready(): Promise<void> {
    await this.find('button', /^(?:Capture (?:post|thread|chat|page)|First say how you come to see this chat)$/);
  }

  /** Begins the capture; asked how the chat comes to be seen, the answer is "I am in this chat". */
  async capture(): Promise<void> {
    await this.ready();
    const asked = (await this.shown()).find(({ role, name }) => role === 'radio' && name === 'I am in this chat');
    if (asked !== undefined) await this.pressNode(asked.backendNodeId);
    await this.press('button', /^Capture (?:post|thread|chat|page)$/);
  }

  /**
   * Presses the left button on the middle of the thing, once it lies still. A popup whose window is just being resized may lose a click,
   * or get it at another place: then it is made again, as a person would.
   */
  async pressNode(backendNodeId: number): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const { x, y, width, height } = await this.#still(backendNodeId);
      if ((await this.#click(x + width / 2, y + height / 2)) && (await this.#wasPressed(backendNodeId))) return;
    }
    throw new Error('The popup heard of no click on what was pressed.');
  }

  /** A left click at a place of the popup's window, CSS pixels, made again until the popup has heard of one. */
  async pressAt(x: number, y: number): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) if (await this.#click(x, y)) return;
    throw new Error(`The popup heard of no click at ${x}, ${y}.`);
  }

  /** Where the thing lies, scrolled into view, when the popup has grown to its page and nothing moves any more. */
  async #still(backendNodeId: number): Promise<Box> {
    const first = performance.now();
    return waitUntil('the popup to lie still', async () => {
      await this.#session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const [before, size] = [await this.box(backendNodeId), await this.#size()];
      await this.evaluate(FRAMES);
      const after = await this.box(backendNodeId);
      const moves = !isDeepStrictEqual([before, size], [after, await this.#size()]);
      const grows = performance.now() - first < GROWS_WITHIN && (await this.evaluate(FITS)) !== true;
      return !moves && !grows && after;
    });
  }

  #size(): Promise<unknown> {
    return this.evaluate('[innerWidth, innerHeight]');
  }

  /** Whether the popup has heard of the click, or is gone: many a press closes it. */
  async #click(x: number, y: number): Promise<boolean> {
    const before = await this.#clicks();
    try {
      await this.#session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      for (const type of ['mousePressed', 'mouseReleased']) {
        await this.#session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
      return await waitUntil('a click', async () => (await this.#clicks()) > before, CLICK_WAIT);
    } catch {
      return !this.open;
    }
  }

  async #wasPressed(backendNodeId: number): Promise<boolean> {
    try {
      const { object } = await this.#session.send<{ object: { objectId: string } }>('DOM.resolveNode', { backendNodeId });
      const { result } = await this.#session.send<{ result: { value: boolean } }>('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: WAS_PRESSED,
        returnByValue: true,
      });
      return result.value;
    } catch {
      // What was pressed is gone, or the whole popup is: the press has had its effect.
      return true;
    }
  }

  /** How many clicks the popup has heard of since this was first asked. */
  async #clicks(): Promise<number> {
    return Number(await this.evaluate(CLICKS));
  }

  /** The border box of a node in the popup's window, CSS pixels. */
  async box(backendNodeId: number): Promise<Box> {
    const { model } = await this.#session.send<{ model: { border: number[] } }>('DOM.getBoxModel', { backendNodeId });
    const [xs, ys] = [model.border.filter((_, at) => at % 2 === 0), model.border.filter((_, at) => at % 2 === 1)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  }

  /** The popup's visible words. */
  async text(): Promise<string> {
    return String(await this.evaluate('document.body.innerText'));
  }

  /** Runs an expression in the popup: only to look, never to act. */
  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.#session.send<{ result: { value?: unknown } }>('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    return result.value;
  }

  /** A picture of the popup as PNG. */
  async picture(): Promise<Buffer> {
    const { data } = await this.#session.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#session.send('Input.insertText', { text });
  }

  /** Presses a key, by the name that the page hears; `Shift+Tab` holds Shift meanwhile. */
  async key(pressed: string): Promise<void> {
    const key = pressed.replace(/^Shift\+/, '');
    const written = KEYS_THAT_WRITE[key] ?? (key.length === 1 ? key : undefined);
    const about = {
      key,
      code: key === '/' ? 'Slash' : key,
      windowsVirtualKeyCode: KEY_CODES[key] ?? 0,
      modifiers: key === pressed ? 0 : SHIFT,
    };
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...about, ...(written && { text: written }) });
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...about });
  }

  /** Gives a date field a day, `YYYY-MM-DD`: which parts its keys fill goes by the browser's language. */
  async fillDay(label: RegExp, day: string): Promise<void> {
    const filled = await waitUntil(`the field ${String(label)} in the popup`, () =>
      this.evaluate(`(() => {
        const name = [...document.querySelectorAll('label')].find((one) => ${String(label)}.test(one.textContent));
        if (!name?.control) return false;
        name.control.value = '${day}';
        return name.control.dispatchEvent(new Event('input', { bubbles: true }));
      })()`),
    );
    if (filled !== true) throw new Error(`The popup takes no day in ${String(label)}.`);
  }

  async setScheme(scheme: 'light' | 'dark' | 'forced'): Promise<void> {
    const forced = scheme === 'forced';
    await this.#session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: forced ? 'light' : scheme },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
      ],
    });
  }
}
