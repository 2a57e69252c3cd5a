// The review tab, used as a person uses it: answered, sealed, handed on.
import type { Locator, Page } from '@playwright/test';

/** Stitching a long post and encoding its picture takes seconds. */
const PICTURE_LIMIT_MS = 30_000;

export class ReviewScreen {
  readonly page: Page;
  readonly seal: Locator;
  readonly looked: Locator;
  /** One button for each place of the leak check that nobody has decided about. */
  readonly leaves: Locator;

  constructor(page: Page) {
    this.page = page;
    this.seal = page.getByRole('button', { name: 'Seal this evidence' });
    this.leaves = page.getByRole('button', { name: /^Leave it/ });
    this.looked = page.getByRole('checkbox', { name: /^I have looked/ });
  }

  /** Waits until the draft is put together and can be answered. */
  async ready(): Promise<void> {
    await this.seal.waitFor({ timeout: PICTURE_LIMIT_MS });
  }

  /** The shortest honest answers: no child harmed, no category, a new case, the picture looked at where that is asked, and every find left. */
  async answerByDefault(): Promise<void> {
    await this.page
      .getByRole('group', { name: /child have been harmed/ })
      .getByRole('radio', { name: 'No', exact: true })
      .check();
    if (await this.looked.isVisible()) await this.looked.check();
    // What names the account in other people's words is left as it was said.
    while ((await this.leaves.count()) > 0) await this.leaves.first().click();
  }

  /** Seals and waits until that is done. */
  async sealIt(): Promise<void> {
    await this.seal.click();
    await this.page.getByRole('heading', { name: /^Sealed: Item/ }).waitFor({ timeout: PICTURE_LIMIT_MS });
  }

  async handOver(): Promise<void> {
    const name = 'Hand over to the Head';
    await this.page.getByRole('link', { name }).or(this.page.getByRole('button', { name })).click();
  }
}
