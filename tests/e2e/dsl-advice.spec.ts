// Safeguarding advice from the lead's own computer into the Head's casebook, as a file: compared by its code, recorded, and what it unlocks.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { setRole } from '@/tests/commands/set-role';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from '@/tests/e2e/fixtures';
import { violations } from './accessible';
import { openCasebook } from './casebook-steps';
import { outFolder } from './flow';
import { handOverFile } from './protocol-steps';

const TALK = 'Friendly talk';
const LOCKED = 'Locked until safeguarding advice on everything received is on record';

async function openMatter(tyst: TystBrowser, bundle: string): Promise<Page> {
  const { page } = await openCasebook(tyst);
  await page.locator('#files').setInputFiles(bundle);
  await page
    .getByRole('link', { name: /^Open case/ })
    .first()
    .click();
  return page;
}

test('the DSL’s advice travels to the Head as a file and unlocks what waited for it', async ({ tyst: head }) => {
  test.setTimeout(180_000);
  const bundle = await handOverFile([{ safeguarding: 'yes', categories: ['child-named'] }]);
  const theirs = await openMatter(head, bundle);
  const dsl = await TystBrowser.start();
  try {
    await setRole(dsl, 'dsl');
    const page = await openMatter(dsl, bundle);

    const { file, code } = await test.step('the DSL records the advice and saves it', async () => {
      await page.getByRole('link', { name: 'Safeguarding advice', exact: true }).click();
      await page.getByLabel('The school may go on').check();
      await page.getByLabel('What was said or agreed?').fill('Invented advice: the school may talk to the parent.');
      await page.getByLabel('By telephone').check();
      await page.getByRole('radio', { name: 'Designated safeguarding person' }).check();
      await page.getByRole('button', { name: 'It happened just now' }).click();
      await page.getByRole('button', { name: 'Record it', exact: true }).click();
      await page.getByRole('link', { name: 'Safeguarding advice', exact: true }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the advice as a file' }).click();
      const path = join(outFolder(), 'advice.json');
      await (await download).saveAs(path);
      const said = (await page.getByText(/^Code of the advice: /).textContent()) ?? '';
      expect(await violations(dsl, page)).toEqual([]);
      return { file: path, code: said.replace('Code of the advice: ', '') };
    });

    await test.step('the Head compares the code and records it', async () => {
      await theirs.getByRole('link', { name: TALK, exact: true }).click();
      await expect(theirs.getByText(LOCKED)).toBeVisible();
      await theirs.goBack();
      await theirs.getByRole('link', { name: 'Safeguarding advice', exact: true }).click();
      await theirs.getByLabel('Advice file from the DSL').setInputFiles(file);
      await expect(theirs.getByText('Invented advice: the school may talk to the parent.')).toBeVisible();
      await expect(theirs.getByText(code)).toBeVisible();
      expect(await violations(head, theirs)).toEqual([]);
      await theirs.getByRole('button', { name: 'Record this advice' }).click();
      await expect(theirs.getByText('Done', { exact: true })).toBeVisible();
      await theirs.goBack();
      await theirs.getByRole('link', { name: TALK, exact: true }).click();
      await expect(theirs.getByRole('heading', { name: TALK })).toBeVisible();
      await expect(theirs.getByText(LOCKED)).toHaveCount(0);
    });
  } finally {
    await dsl.close();
  }
});
