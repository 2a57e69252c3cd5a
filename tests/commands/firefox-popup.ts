// The popup in Firefox: no tab, so that WebDriver BiDi does not know it; it is reached from the browser's own window.
import type { Firefox } from './firefox.ts';
import { waitUntil } from './wait-until.ts';

/** In the browser's window: the element that holds the popup. */
const POPUP = `[...document.querySelectorAll('browser')].find((each) => each.currentURI?.spec.includes('/popup.html'))`;

const ANSWER_MS = 5000;

export class FirefoxPopup {
  readonly #firefox: Firefox;
  readonly #window: string;

  /** Presses the toolbar button of the extension with this id and waits for its popup. */
  static async open(firefox: Firefox, extension: string): Promise<FirefoxPopup> {
    const { contexts } = await firefox.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = (contexts as { context: string }[])[0]?.context ?? '';
    await firefox.evaluate(
      `(() => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extension)});
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(globalThis);
      })()`,
      window,
    );
    await waitUntil('the popup to open', async () => (await firefox.evaluate(`${POPUP} !== undefined`, window)) === true);
    return new FirefoxPopup(firefox, window);
  }

  private constructor(firefox: Firefox, window: string) {
    this.#firefox = firefox;
    this.#window = window;
  }

  /** Presses the button with these words, or chooses the answer that is labelled so, once it can be pressed. */
  async press(words: string): Promise<void> {
    const button = `[...content.document.querySelectorAll('button, label')].find((each) => each.textContent.trim() === ${JSON.stringify(words)} && !each.disabled)`;
    try {
      await waitUntil(
        `"${words}" in the popup`,
        // The answer goes before the click, which may end the popup.
        async () =>
          (await this.#inside(`((found) => found ? (content.setTimeout(() => found.click()), true) : false)(${button})`)) ===
          true,
      );
    } catch (error) {
      throw new Error(`The popup says:\n${String(await this.#inside('content.document.body.innerText'))}`, { cause: error });
    }
  }

  /** Waits until these words stand in the popup. */
  async shows(words: string): Promise<void> {
    const found = `content.document.body.innerText.includes(${JSON.stringify(words)})`;
    await waitUntil(`"${words}" in the popup`, async () => (await this.#inside(found)) === true);
  }

  /** The value of an expression in the popup's process, by a frame script; undefined when none comes, as from a page that is just replaced. */
  #inside(expression: string): Promise<unknown> {
    const script = `data:application/javascript,${encodeURIComponent(`sendAsyncMessage('tyst', ${expression})`)}`;
    return this.#firefox.evaluate(
      `new Promise((resolve) => {
        const { messageManager } = ${POPUP};
        const listener = ({ data }) => (messageManager.removeMessageListener('tyst', listener), resolve(data));
        messageManager.addMessageListener('tyst', listener);
        setTimeout(() => listener({}), ${ANSWER_MS});
        messageManager.loadFrameScript(${JSON.stringify(script)}, false);
      })`,
      this.#window,
    );
  }
}
