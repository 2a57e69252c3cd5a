// A received item captured by mistake: gone from the casebook's screens, files, packs and working copies at once, removed by the DSL.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { onlyVolume, sampleInput, written } from '@/tests/unit/bundle/sample';
import { violations } from './accessible';
import { unlock } from './casebook-steps';
import { receivedMatter } from './copy-steps';
import { expect, test } from './fixtures';

/** A file of two posts, each with its picture. */
async function bundleOfTwo(): Promise<string> {
  const captures = ['Invented words of the first.', 'Invented words of the second.'];
  const { bytes } = await written(
    onlyVolume(await sampleInput(captures.map((text) => ({ text, picture: { width: 60, height: 40 } })))),
  );
  const path = join(mkdtempSync(join(tmpdir(), 'tyst-mistake-')), 'two.zip');
  writeFileSync(path, bytes);
  return path;
}

/** How many files lie in the vault, however many parts each has. */
function storedFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('tyst');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      const asking = db.transaction('vaultParts').objectStore('vaultParts').getAllKeys();
      asking.addEventListener('success', () => resolve(asking.result));
    });
    db.close();
    return keys.filter((key) => Array.isArray(key) && key[1] === 0).length;
  });
}

test('a received item is unviewable at once, in no file that is given out, and the DSL removes it', async ({ tyst }) => {
  test.setTimeout(120_000);
  const page = await receivedMatter(tyst, await bundleOfTwo());
  const first = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Item 1', exact: true }) });
  const second = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Item 2', exact: true }) });
  await expect(page.locator('.items img')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Save the file as it came' })).toBeVisible();
  const copyOfFirst = await first.getByRole('link', { name: 'Make a working copy' }).getAttribute('href');
  // Another tab that shows the picture already.
  const other = await page.context().newPage();
  await other.goto(new URL(copyOfFirst ?? '', page.url()).href);
  await unlock(other);
  await expect(other.locator('.picture-sheet img')).toBeAttached();

  await page.bringToFront();
  await first.getByRole('button', { name: 'Captured by mistake: it must not be seen' }).click();
  await expect(page.getByRole('dialog')).toContainText('the DSL removes it after advice from the police');
  await page.getByRole('button', { name: 'Make it unviewable now' }).click();
  await expect(first.getByText(/It was made unviewable on/)).toBeVisible();
  await expect(first.getByText(/It goes into no pack and no new backup/)).toBeVisible();
  await expect(first.getByRole('img')).toHaveCount(0);
  await expect(first.getByText('Invented words')).toHaveCount(0);
  await expect(first.getByRole('link', { name: 'Make a working copy' })).toHaveCount(0);
  await expect(other.locator('img')).toHaveCount(0);
  await other.close();
  await expect(page.getByRole('button', { name: 'Save the file as it came' })).toHaveCount(0);
  await expect(page.getByText(/^It holds an item that was captured by mistake/)).toBeVisible();
  await expect(page.getByText('Confirmation code')).toHaveCount(0);
  await expect(second.getByRole('img')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Remove it from Tyst' })).toHaveCount(0);
  await expect.poll(() => storedFiles(page)).toBe(2);
  await page.evaluate("chrome.storage.local.set({ role: 'dsl' })");
  await expect(page.getByRole('button', { name: 'Remove it from Tyst' })).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);

  await page.getByRole('button', { name: 'Remove it from Tyst' }).click();
  await page.getByRole('button', { name: 'They have: remove it now' }).click();
  await expect(first.getByText(/It was captured by mistake and removed on/)).toBeVisible();
  await expect(page.getByText(/Its signature can no longer be checked here/)).toBeVisible();
  await expect(page.getByText('item 1 made unviewable: captured by mistake')).toBeVisible();
  await expect(page.getByText('item 1 picture removed from Tyst')).toBeVisible();
  expect(await storedFiles(page)).toBe(1);
  await second.getByRole('button', { name: /^Show picture/ }).click();
  await expect(second.getByRole('img')).toHaveJSProperty('naturalWidth', 60);
  expect(await violations(tyst, page)).toEqual([]);
});
