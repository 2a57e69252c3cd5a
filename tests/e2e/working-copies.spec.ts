// Working copies in the casebook: covered by pointer and by keyboard, looked at, kept encrypted, bound to the original, removed.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { PLAIN } from '@/tests/bench/virtual-list';
import { X_FEED } from '@/tests/bench/x-feed';
import { isKnown } from '@/utils/evidence/read';
import { violations } from './accessible';
import { unlock } from './casebook-steps';
import {
  beginCopy,
  bundleOf,
  chunksOf,
  compared,
  drag,
  handedOver,
  listedAreas,
  receivedMatter,
  sealedIn,
  showPicture,
  shownPng,
} from './copy-steps';
import { expect, test } from './fixtures';
import { openXPage } from './flow';
import { storedText } from './whole-database';

const PURPOSE = 'Plantedpurpose for the Chair';
const WORDS = 'Plantedwords on a number plate';

test('a copy is covered by pointer and by keyboard, looked at, kept, made anew and removed', async ({ tyst }) => {
  test.setTimeout(180_000);
  const bundle = await handedOver((theirs) => openXPage(theirs, { text: 'Invented words of a post.', lines: 4 }));
  const { png: original } = await sealedIn(readFileSync(bundle));
  const size = PNG.sync.read(original);
  const page = await receivedMatter(tyst, bundle);
  await beginCopy(page);
  const covers = page.locator('.mask-box');

  await drag(page, [0.02, 0.01], [0.3, 0.12]);
  await expect(covers).toHaveCount(1);
  await page.getByRole('button', { name: 'Cover', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(covers.nth(1)).toBeFocused();
  const [, before] = await listedAreas(page, size);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Shift+ArrowLeft']) await page.keyboard.press(key);
  const [, after] = await listedAreas(page, size);
  expect(after?.y).toBeGreaterThan(before?.y ?? 0);
  expect(after?.x).toBeGreaterThan(before?.x ?? 0);
  expect(after?.width).toBeLessThan(before?.width ?? 0);
  await page.keyboard.press('Delete');
  await expect(covers).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(covers).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Redo' }).click();
  expect(await listedAreas(page, size)).toMatchObject([{}, after ?? {}]);
  expect(await violations(tyst, page)).toEqual([]);

  await page.getByRole('button', { name: 'See what goes out' }).click();
  await expect(page.getByRole('alert')).toContainText('Say what the copy is for');
  await expect(page.getByRole('alert')).toContainText('Choose why area 2 is covered');
  await page.getByLabel('What the copy is for').fill(PURPOSE);
  await page.getByLabel('Why area 1 is covered').selectOption('the author');
  await page.getByLabel('Why area 2 is covered').selectOption('something else');
  await page.getByLabel('Why area 2 is covered, in your words').fill(WORDS);
  const areas = await listedAreas(page, size);
  await page.getByRole('button', { name: 'See what goes out' }).click();

  const copy = await shownPng(page, '#finished img');
  expect(compared(copy, original, areas)).toEqual({ left: 0, changed: 0 });
  expect(chunksOf(copy)).toEqual(['IHDR', 'IDAT', 'IEND']);
  await expect(page.getByText(/^nobody has confirmed that it does not show: who told the school; whose account/)).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await expect(page.getByText('May be enclosed with a letter.')).toBeVisible();
  await page.getByLabel('It does not show the author’s name: Poster One').uncheck();
  await expect(page.getByText('nobody has confirmed that it does not show: the author’s name', { exact: true })).toBeVisible();
  await page.getByLabel('It does not show the author’s name: Poster One').check();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep this copy' }).click();

  await expect(page.getByText(PURPOSE)).toBeVisible();
  await expect(page.getByText('May be enclosed with a letter.')).toBeVisible();
  await expect(page.getByText('item 1 working copy made')).toBeVisible();
  const sealedDigest = createHash('sha256').update(original).digest('hex');
  await page.locator('.copies summary').click();
  await expect(page.getByText(`Fingerprint of the sealed original: ${sealedDigest}`)).toBeVisible();
  expect(await shownPng(page, '.copies .item-picture img')).toEqual(copy);
  expect(await violations(tyst, page)).toEqual([]);
  const rests = await storedText(page);
  expect(rests.length).toBeGreaterThan(original.length);
  for (const secret of ['Plantedpurpose', 'Plantedwords', 'PNG', 'IHDR', sealedDigest])
    expect(rests.includes(secret), secret).toBe(false);

  await page.getByRole('link', { name: 'Make another from this one' }).click();
  await showPicture(page);
  expect(await listedAreas(page, size)).toEqual(areas);
  await expect(page.getByLabel('Why area 2 is covered, in your words')).toHaveValue(WORDS);
  await page.getByRole('link', { name: 'Back to the case' }).click();

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(dialog.getByRole('link', { name: 'Say why it is removed' })).toBeVisible();
  await dialog.getByLabel('it shows too much').check();
  expect(await violations(tyst, page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText(/^Removed .*: it shows too much\.$/)).toBeVisible();
  await expect(page.locator('.copies .item-picture')).toHaveCount(0);
  await expect(page.getByText('item 1 working copy removed')).toBeVisible();
});

test('everyone but the author is covered in a thread as its record knows the rows, and taken back in one step', async ({
  tyst,
}) => {
  test.setTimeout(180_000);
  const bundle = await handedOver((theirs) => {
    theirs.server.serve(X_FEED.address, { body: X_FEED.page({ ...PLAIN, items: 8, batch: 8 }) });
    return theirs.open(X_FEED.address);
  }, 'thread');
  const { png: original, record } = await sealedIn(readFileSync(bundle));
  const size = PNG.sync.read(original);
  const page = await receivedMatter(tyst, bundle);
  await beginCopy(page);
  await page.getByRole('button', { name: 'Cover everyone but the author' }).click();
  await expect(page.locator('.mask-box')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.mask-box')).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.getByRole('button', { name: 'Remove all areas' }).click();
  await expect(page.locator('.mask-box')).toHaveCount(0);
  await page.getByRole('button', { name: 'Cover everyone but the author' }).click();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByLabel('What the copy is for').fill(PURPOSE);
  const areas = await listedAreas(page, size);
  await page.getByRole('button', { name: 'See what goes out' }).click();
  const copy = await shownPng(page, '#finished img');
  expect(compared(copy, original, areas)).toEqual({ left: 0, changed: 0 });
  const rows = (record.items ?? []).flatMap(({ author, rect }) => (isKnown(author) && rect ? [{ by: author.value, rect }] : []));
  const others = rows.filter(({ by }) => by !== 'Poster One');
  expect(others.length).toBeGreaterThan(4);
  const sealedAreas = record.picture?.masks.map(({ rect }) => rect) ?? [];
  for (const { rect, by } of others) {
    // What the seal covered already has its own black; all of the row is one of the two.
    expect(lightPixels(copy, rect), by).toBe(0);
  }
  expect(sealedAreas.length).toBeGreaterThan(0);
  for (const { rect } of rows.filter(({ by }) => by === 'Poster One')) expect(lightPixels(copy, rect)).toBeGreaterThan(1_000);
  // The author's own row has no cover: whatever is ticked, it may not go with a letter.
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await expect(page.getByText('row 1 is not covered anywhere, and it is Poster One’s')).toBeVisible();
});

test('a picture as tall as any is covered at its very end', async ({ tyst }) => {
  test.setTimeout(180_000);
  const bundle = await bundleOf({ width: 320, height: 60_000 });
  const { png: original } = await sealedIn(readFileSync(bundle));
  const page = await receivedMatter(tyst, bundle);
  await beginCopy(page);
  await page.locator('#picture').evaluate((view) => {
    view.scrollTop = view.scrollHeight;
  });
  await page.getByRole('button', { name: 'Cover', exact: true }).click();
  await page.getByLabel('What the copy is for').fill(PURPOSE);
  await page.getByLabel('Why area 1 is covered').selectOption('a child');
  const areas = await listedAreas(page, { width: 320, height: 60_000 });
  expect(areas[0]?.y).toBeGreaterThan(59_000);
  await page.getByRole('button', { name: 'See what goes out' }).click();
  const copy = await shownPng(page, '#finished img');
  expect(compared(copy, original, areas)).toEqual({ left: 0, changed: 0 });
  await page.getByRole('button', { name: 'Keep this copy' }).click();
  await expect(page.getByText(PURPOSE)).toBeVisible();
});

test('a copy that is being made is there again after the lock and after the page was closed', async ({ tyst }) => {
  const page = await receivedMatter(tyst, await bundleOf({ width: 600, height: 400 }));
  await beginCopy(page);
  await drag(page, [0.1, 0.1], [0.4, 0.4]);
  await page.getByLabel('What the copy is for').fill(PURPOSE);
  await page.keyboard.press('F8');
  await unlock(page);
  await showPicture(page);
  await expect(page.locator('.mask-box')).toHaveCount(1);
  await expect(page.getByLabel('What the copy is for')).toHaveValue(PURPOSE);
  await page.reload();
  await unlock(page);
  await expect(page.getByLabel('What the copy is for')).toHaveValue(PURPOSE);
  await expect(page.getByText('You began this copy earlier. It is as you left it.')).toBeVisible();
  for (const width of [640, 400]) {
    await page.setViewportSize({ width, height: 600 });
    const [needed, there] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(needed, `at ${width}`).toBeLessThanOrEqual(there ?? 0);
  }
  expect((await storedText(page)).includes('Plantedpurpose')).toBe(false);
});

/** Pixels of the rectangle that are lighter than anything that a cover is filled with. */
function lightPixels(png: Buffer, { x, y, width, height }: { x: number; y: number; width: number; height: number }): number {
  const picture = PNG.sync.read(png);
  let light = 0;
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) {
      if ((picture.data[(row * picture.width + column) * 4 + 1] ?? 0) > 0x11) light++;
    }
  }
  return light;
}
