// The hand-over tab, used as a person uses it; the bundle is saved as a download, since a headless browser shows no file picker.
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';

const WRITING_LIMIT_MS = 60_000;

export class HandOverScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Answers that it is not about the Head, looks at what goes in, and comes to the saving. */
  async toSaving(): Promise<void> {
    await this.page
      .getByRole('group', { name: /about the Head Teacher/ })
      .getByRole('radio', { name: 'No', exact: true })
      .check();
    await this.#continue();
    await this.page.getByRole('heading', { name: 'Check what goes in' }).waitFor();
    await this.#continue();
    await this.#download.waitFor();
  }

  /** Saves every file, a click each, into `folder`; the paths in the bundle's own order, the file that names the others first. */
  async save(folder: string): Promise<string[]> {
    const saved: Download[] = [];
    const done = this.page.getByRole('heading', { name: 'The download has started' });
    do {
      const download = this.page.waitForEvent('download', { timeout: WRITING_LIMIT_MS });
      await this.#download.click();
      saved.push(await download);
      await done.or(this.#download).waitFor();
    } while (!(await done.isVisible()));
    const paths: string[] = [];
    for (const download of saved.toReversed()) {
      const path = join(folder, download.suggestedFilename());
      await download.saveAs(path);
      paths.push(path);
    }
    return paths;
  }

  /** Answers that the file was given to the Head. */
  async given(): Promise<void> {
    await this.page.getByRole('button', { name: 'Yes, it is handed over' }).click();
    await this.page.getByRole('heading', { name: 'It is handed over' }).waitFor();
  }

  get #download() {
    return this.page.getByRole('button', { name: /^Download (?:instead|the file)$/ });
  }

  async #continue(): Promise<void> {
    await this.page.getByRole('button', { name: 'Continue' }).click();
  }
}
