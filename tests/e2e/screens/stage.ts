// Where the walk through every screen takes place: one browser, one tab of Tyst, and the ways to what it shows.
import type { Page } from '@playwright/test';
import { FIRST_HOUR } from '@/entrypoints/casebook/use-route';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { goToFragment } from '@/tests/e2e/casebook-steps';
import type { Role } from '@/utils/evidence/role';
import { en } from '@/utils/i18n/catalogues';
import type { Seeded } from './seed';
import type { MatterName } from './seed-matters';

/** One screen in one state: what leads to it, in English. */
export interface Screen {
  name: string;
  open: (stage: Stage) => Promise<void>;
}

export class Stage {
  readonly tyst: TystBrowser;
  readonly page: Page;
  #seeded: Seeded | undefined;

  constructor(tyst: TystBrowser, page: Page) {
    this.tyst = tyst;
    this.page = page;
  }

  holds(seeded: Seeded): void {
    this.#seeded = seeded;
  }

  caseId(matter: MatterName): string {
    return this.#matter(matter).caseId;
  }

  captureId(matter: MatterName, item = 1): string {
    return this.#matter(matter).captureIds[item - 1] ?? '';
  }

  /** Another place of the casebook: the tab stays, and with it the open lock. */
  async casebook(fragment: string): Promise<void> {
    const address = this.tyst.address('casebook.html');
    if (!this.page.url().startsWith(address)) throw new Error('The tab has left the casebook.');
    if (new URL(this.page.url()).hash === fragment) {
      // The same place once more begins it anew: by way of a page that every role is shown.
      await goToFragment(this.page, FIRST_HOUR);
      await this.page.getByRole('heading', { level: 1, name: en.firstHour.title }).waitFor();
    }
    await goToFragment(this.page, fragment);
    await this.settled();
  }

  /** A page of Tyst, loaded anew. */
  async load(path: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(this.tyst.address(path));
    await this.settled();
  }

  /** Uses the browser as this role from now on. */
  async role(role: Role): Promise<void> {
    await this.page.evaluate(`chrome.storage.local.set({ role: '${role}' })`);
  }

  /** Until the page says what it is, and loads no more. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(
      (loading) =>
        document.querySelector('h1') !== null && ![...document.querySelectorAll('p')].some((p) => p.textContent === loading),
      en.common.loading,
    );
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  async press(name: string, role: 'button' | 'link' = 'button'): Promise<void> {
    await this.page.getByRole(role, { name, exact: true }).first().click();
    await this.settled();
  }

  /** Sends a form that cannot be sent; the focus is then on the summary of what is wrong, twice in a row. */
  async refused(button: string): Promise<void> {
    const box = this.page.locator('.error-box:focus');
    for (const _ of ['first', 'again']) {
      await this.press(button);
      await box.waitFor();
      await box.evaluate((element) => (element as HTMLElement).blur());
    }
  }

  #matter(name: MatterName): { caseId: string; captureIds: string[] } {
    const found = this.#seeded?.[name];
    if (found === undefined) throw new Error(`${name} is not seeded yet.`);
    return found;
  }
}
