// How a test acts on a page, by the names that a person sees or hears: with the pointer, or in stories/keyboard.ts by keyboard alone.
import type { Locator, Page } from '@playwright/test';

export interface Hands {
  /** Follows a link or presses a button of this name. */
  press(role: 'link' | 'button', name: string): Promise<void>;
  /** Ticks an answer of a question; `question` may be its beginning. */
  choose(question: string, answer: string): Promise<void>;
  /** Puts these words, or `YYYY-MM-DD` where a day and `HH:MM` where a time is asked for, into the field of this label. */
  fill(label: string, words: string): Promise<void>;
  /** Chooses what has these words from the list of this label. */
  select(label: string, words: string): Promise<void>;
}

export function pressable(page: Page, role: 'link' | 'button', name: string): Locator {
  return page.getByRole(role, { name, exact: true }).first();
}

export function choosable(page: Page, question: string, answer: string): Locator {
  // Of two questions of the same words, the one that comes first.
  return page.getByRole('group', { name: question }).first().getByLabel(answer, { exact: true });
}

export function fillable(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

export class Pointer implements Hands {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(role: 'link' | 'button', name: string): Promise<void> {
    await pressable(this.#page, role, name).click();
  }

  async choose(question: string, answer: string): Promise<void> {
    await choosable(this.#page, question, answer).check();
  }

  async fill(label: string, words: string): Promise<void> {
    await fillable(this.#page, label).fill(words);
  }

  async select(label: string, words: string): Promise<void> {
    await fillable(this.#page, label).selectOption({ label: words });
  }
}
