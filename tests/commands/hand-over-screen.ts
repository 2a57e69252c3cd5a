// The hand-over tab, used as a person uses it; the bundle is saved as a download.
import { join } from 'node:path';
import type { Page } from '@playwright/test';

export class HandOverScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Answers that it is not about the Head, writes the bundle into `folder`; the paths of its volumes, the first one first. */
  async write(folder: string): Promise<string[]> {
    const download = this.page.waitForEvent('download', { timeout: 60_000 });
    const saved = await download;
    const path = join(folder, saved.suggestedFilename());
    await saved.saveAs(path);
    return [path];
  }
}
