// Hands that use the keyboard alone: Tab to what has the name, see that the focus is seen and goes in order, and only then act.
import type { Locator, Page } from '@playwright/test';
import { expect } from '@/tests/e2e/fixtures';
import { type Hands, choosable, fillable, pressable } from '@/tests/e2e/hands';

/** From any place of a page to any other; a page of more stops needs a way past them. */
const MOST_STOPS = 120;

export class Keyboard implements Hands {
  readonly #page: Page;
  /** The most stops that lay between two acts. */
  longestWay = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(role: 'link' | 'button', name: string): Promise<void> {
    await this.#reach(pressable(this.#page, role, name));
    await this.#isNamed(name);
    await this.#page.keyboard.press(role === 'link' ? 'Enter' : 'Space');
  }

  async choose(question: string, answer: string): Promise<void> {
    const input = choosable(this.#page, question, answer);
    await this.#reach(input);
    // A group of radios is one stop; the arrows go through it.
    for (let answers = 0; answers < MOST_STOPS; answers++) {
      const way = await input.evaluate(wayFromFocus);
      if (way === 'here') break;
      await this.#page.keyboard.press(way === 'back' ? 'ArrowUp' : 'ArrowDown');
    }
    await this.#isNamed(answer);
    if (!(await input.isChecked())) await this.#page.keyboard.press('Space');
    await expect(input).toBeChecked();
  }

  async fill(label: string, words: string): Promise<void> {
    const field = fillable(this.#page, label);
    await this.#reach(field);
    await this.#isNamed(label);
    const type = await field.getAttribute('type');
    if (type === 'date') {
      await this.#typeDay(field, words);
    } else if (type === 'time') {
      await this.#typeTime(field, words);
    } else {
      await this.#page.keyboard.press('Control+A');
      await this.#page.keyboard.type(words);
    }
    await expect(field).toHaveValue(words);
  }

  async select(label: string, words: string): Promise<void> {
    const field = fillable(this.#page, label);
    await this.#reach(field);
    await this.#isNamed(label);
    for (let options = 0; options < MOST_STOPS; options++) {
      const chosen = await field.evaluate((list) => (list instanceof HTMLSelectElement ? list.selectedOptions[0]?.label : ''));
      if (chosen === words) return;
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`Not in the list: ${words}`);
  }

  /** Before noon: where the browser's own language has halves of the day it is asked for one after the minutes. */
  async #typeTime(field: Locator, words: string): Promise<void> {
    const { keyboard } = this.#page;
    await keyboard.type(words.replace(':', ''));
    if ((await field.inputValue()) !== words) await keyboard.type('A');
  }

  /** In the order in which the browser's own language writes a day, which a page is not told: if it was the other, again. */
  async #typeDay(field: Locator, words: string): Promise<void> {
    const { keyboard } = this.#page;
    const [year = '', month = '', day = ''] = words.split('-');
    await keyboard.type(`${day}${month}${year}`);
    if ((await field.inputValue()) === words) return;
    await keyboard.press('Shift+Tab');
    await keyboard.press('Shift+Tab');
    await keyboard.type(`${month}${day}${year}`);
  }

  async #reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const way = await target.evaluate(wayFromFocusOrGroup);
      if (way === 'here') {
        this.longestWay = Math.max(this.longestWay, stops);
        return;
      }
      const before = await this.#page.evaluateHandle(() => document.activeElement);
      await this.#page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
      expect(await before.evaluate(stepTaken, way)).toBe('in order, and seen');
      await before.dispose();
    }
    throw new Error(`Not reached with ${MOST_STOPS} stops: ${String(target)}`);
  }

  async #isNamed(name: string): Promise<void> {
    await expect(this.#page.locator(':focus')).toHaveAccessibleName(name);
  }
}

type Way = 'here' | 'on' | 'back';

function wayFromFocus(target: Element): Way {
  const { activeElement: at } = document;
  if (at === target) return 'here';
  return at !== null && (at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ? 'back' : 'on';
}

/** The same, but a radio is reached with any of its group. Runs in the page, so it knows of nothing outside itself. */
function wayFromFocusOrGroup(target: Element): Way {
  const { activeElement: at } = document;
  const group = (element: Element | null) =>
    element instanceof HTMLInputElement && element.type === 'radio' ? element.name : undefined;
  if (at === target || (group(at) !== undefined && group(at) === group(target))) return 'here';
  return at !== null && (at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ? 'back' : 'on';
}

/** Whether the focus went the way of the key and can be seen where it is now; else what is wrong with it. */
function stepTaken(before: Element | null, way: Way): string {
  const { activeElement: at } = document;
  // Off the page, on the way round.
  if (at === null || at === document.body) return 'in order, and seen';
  const place = before?.compareDocumentPosition(at) ?? 0;
  const went = way === 'back' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const fromPage = before !== null && before !== document.body && before.isConnected;
  if (fromPage && before !== at && (place & went) === 0) return `out of order: ${at.outerHTML.slice(0, 200)}`;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const { top, bottom, left, right, width, height } = at.getBoundingClientRect();
  // The last stop of a day or a time is the browser's own button, which draws its own ring.
  if (at.matches('[type=date], [type=time]') && !at.matches(':focus-visible')) return 'in order, and seen';
  const isDrawn = at.matches(':focus-visible') && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width > 0 && height > 0;
  return isDrawn && isInView ? 'in order, and seen' : `not seen: ${at.outerHTML.slice(0, 200)}`;
}
