// A page in Firefox, used by the words that stand on it.
import type { Firefox } from './firefox.ts';
import { waitUntil } from './wait-until.ts';

/** Assembling a picture and writing a bundle take seconds. */
const PATIENCE_MS = 30_000;

/** In the page: the first thing that can be pressed and bears such words. */
const named = (words: RegExp) =>
  `[...document.querySelectorAll('button, a, label')].find((each) => [each.textContent.trim(), each.ariaLabel].some((said) => ${words}.test(said ?? '')) && !each.disabled)`;

/** Clicks what the expression finds, and says whether there was anything. */
const clicked = (found: string) => `((found) => found ? (found.click(), true) : false)(${found})`;

export class FirefoxPage {
  readonly #firefox: Firefox;
  readonly #context: string;

  constructor(firefox: Firefox, context: string) {
    this.#firefox = firefox;
    this.#context = context;
  }

  /** Presses the button or link, or what the label belongs to, once it is there and can be pressed. */
  async press(words: RegExp): Promise<void> {
    await this.#until(`${words} to press`, clicked(named(words)));
  }

  /** The same with a real pointer: what asks for a permission hears of nothing less. */
  async click(words: RegExp): Promise<void> {
    const middle = `((found) => {
      if (!found) return null;
      found.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return [Math.round(x + width / 2), Math.round(y + height / 2)];
    })(${named(words)})`;
    await this.#until(`${words} to click`, `${middle} !== null`);
    const [x, y] = (await this.evaluate(middle)) as [number, number];
    await this.#firefox.click(this.#context, x, y);
  }

  /** Presses what is labelled so in the group with this question; without such a group, nothing. */
  async answer(question: RegExp, words: string): Promise<void> {
    const group = `[...document.querySelectorAll('fieldset')].find((each) => ${question}.test(each.querySelector('legend')?.textContent ?? ''))`;
    const label = `[...(${group}?.querySelectorAll('label') ?? [])].find((each) => each.textContent.trim() === ${JSON.stringify(words)})`;
    await this.#until(`"${words}" under ${question}`, clicked(label));
  }

  /** Types into the field that is labelled so. */
  async type(label: string, text: string): Promise<void> {
    const field = `[...document.querySelectorAll('label')].find((each) => each.textContent.trim() === ${JSON.stringify(label)})?.control`;
    await this.#until(
      `the field "${label}"`,
      `((field) => {
        if (!field) return false;
        field.value = ${JSON.stringify(text)};
        return field.dispatchEvent(new Event('input', { bubbles: true }));
      })(${field})`,
    );
  }

  async choose(selector: string, file: string): Promise<void> {
    await this.#until(`a field ${selector}`, `document.querySelector(${JSON.stringify(selector)}) !== null`);
    await this.#firefox.chooseFiles(selector, [file], this.#context);
  }

  /** Waits until these words stand on the page. */
  async shows(words: string): Promise<void> {
    await this.#until(`"${words}"`, `document.body.innerText.includes(${JSON.stringify(words)})`);
  }

  evaluate(expression: string): Promise<unknown> {
    return this.#firefox.evaluate(expression, this.#context);
  }

  picture(): Promise<Buffer> {
    return this.#firefox.picture(this.#context);
  }

  async close(): Promise<void> {
    await this.#firefox.send('browsingContext.close', { context: this.#context });
  }

  async #until(what: string, expression: string): Promise<void> {
    try {
      await waitUntil(what, async () => (await this.evaluate(expression)) === true, PATIENCE_MS);
    } catch (error) {
      throw new Error(`In Firefox: ${what}. The page says:\n${String(await this.evaluate('document.body.innerText'))}`, {
        cause: error,
      });
    }
  }
}
