// Steps that the tests of packs share: hand-overs on the disk, a casebook with a school card, and the way to a saved pack.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect } from '@/tests/e2e/fixtures';
import { run } from '@/tests/programs';
import { type SampleCapture, onlyVolume, sampleInput, written } from '@/tests/unit/bundle/sample';
import { openCasebook } from './casebook-steps';

export const SCHOOL = 'Ysgol Enghraifft (Fixture School)';

/** One case handed over in as many files as there are captures; their paths. */
export async function handOversOf(captures: readonly SampleCapture[], folder: string): Promise<string[]> {
  const input = await sampleInput(captures);
  const paths: string[] = [];
  for (const [index, capture] of input.captures.entries()) {
    const { bytes } = await written(onlyVolume({ ...input, captures: [capture], bundleId: crypto.randomUUID() }));
    const path = join(folder, `tyst-K7-MQ4-${index + 1}.zip`);
    writeFileSync(path, bytes);
    paths.push(path);
  }
  return paths;
}

/** A casebook with a school card in which these files were received, at the page of their matter. */
export async function casebookWith(tyst: TystBrowser, files: readonly string[]): Promise<Page> {
  const { page } = await openCasebook(tyst);
  await makeCard(page);
  await page.getByRole('link', { name: 'Received' }).first().click();
  await receive(page, files);
  await page
    .getByRole('link', { name: /^Open case/ })
    .last()
    .click();
  await expect(page.getByRole('link', { name: 'Pass this on' })).toBeVisible();
  return page;
}

export async function makeCard(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'School card' }).click();
  await page.getByLabel('Name of the school').fill(SCHOOL);
  await page.getByLabel('Head Teacher', { exact: true }).check();
  await page.getByRole('button', { name: 'Make the card' }).click();
  await expect(page.getByText('Encrypts for: Head Teacher')).toBeVisible();
}

/** Receives the files, each of which must be taken in. */
export async function receive(page: Page, files: readonly string[]): Promise<void> {
  await page.locator('#files').setInputFiles([...files]);
  await expect(page.getByText(/Taken into the casebook|Added to a case that is here/)).toHaveCount(files.length);
}

/** From the matter's page to what goes in, for the recipient of this name. */
export async function toCheck(page: Page, recipient: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: 'Pass this on' }).click();
  await page.getByRole('radio', { name: recipient }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: /^Check what goes in/ })).toBeVisible();
}

/** Goes on and downloads the one file of the pack into `folder`; its path. */
export async function savePack(page: Page, folder: string): Promise<string> {
  await page.getByRole('button', { name: 'Continue' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download (?:instead|the file)$/ }).click();
  const file = await download;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  await expect(page.getByRole('heading', { name: 'The download has started' })).toBeVisible();
  return path;
}

/** The folder that a pack was unpacked into. */
export function unpacked(pack: string): string {
  const folder = `${pack}.unpacked`;
  mkdirSync(folder);
  expect(run('unzip', ['-q', pack, '-d', folder]).status).toBe(0);
  return folder;
}
