// The review: what is covered is destroyed, what is corrected says so, what is discarded is gone.
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { HandOverScreen } from '@/tests/commands/hand-over-screen';
import { readCapture } from '@/tests/commands/read-capture';
import { expect, test } from './fixtures';
import { captureDraft, openXPage, outFolder } from './flow';
import { countStoredPixels } from './stored-pictures';

const MAGENTA = [255, 0, 255] as const;
/** Makes the author's row a plain area that is easily counted, a little off the picture's edges: dragging begins inside it. */
const PLANTED =
  '<style>[data-testid=User-Name] { height: 40px; border: 6px solid #fff; background: #f0f padding-box; color: #f0f }</style>';

test('what is covered by dragging is gone from every stored picture after sealing', async ({ tyst }) => {
  const review = await captureDraft(tyst, await openXPage(tyst, { extra: PLANTED }));
  expect((await countStoredPixels(review.page, [...MAGENTA])).pixels).toBeGreaterThan(10_000);
  const picture = review.page.getByRole('img', { name: 'What was captured' });
  const box = await picture.boundingBox();
  if (box === null) throw new Error('The picture is not drawn.');
  await review.page.mouse.move(box.x + 2, box.y + 2);
  await review.page.mouse.down();
  await review.page.mouse.move(box.x + box.width / 2, box.y + 30, { steps: 4 });
  await review.page.mouse.move(box.x + box.width - 2, box.y + 70, { steps: 4 });
  await review.page.mouse.up();
  await expect(review.page.getByRole('button', { name: /covered by you/ })).toHaveCount(1);
  await review.answerByDefault();
  await review.sealIt();
  const stored = await countStoredPixels(review.page, [...MAGENTA]);
  // The sealed picture and its thumbnail: the parts and the uncovered picture are deleted.
  expect(stored).toEqual({ pictures: 2, pixels: 0 });
});

test('a cover is added, moved and removed by keyboard alone', async ({ tyst }) => {
  const review = await captureDraft(tyst, await openXPage(tyst, { lines: 10 }));
  const covers = review.page.getByRole('button', { name: /covered by you/ });
  await review.page.getByRole('button', { name: 'Cover', exact: true }).focus();
  await review.page.keyboard.press('Enter');
  await expect(covers).toHaveCount(1);
  await expect(covers).toBeFocused();
  const before = await covers.boundingBox();
  await review.page.keyboard.press('ArrowRight');
  await review.page.keyboard.press('Shift+ArrowDown');
  await expect.poll(async () => (await covers.boundingBox())?.x).toBeGreaterThan(before?.x ?? 0);
  await expect.poll(async () => (await covers.boundingBox())?.height).toBeGreaterThan(before?.height ?? 0);
  await review.page.keyboard.press('Delete');
  await expect(covers).toHaveCount(0);
  await review.page.getByRole('button', { name: 'Undo' }).click();
  await expect(covers).toHaveCount(1);
});

test('what may show a child is neither sealed nor discarded', async ({ tyst }) => {
  const review = await captureDraft(tyst, await openXPage(tyst));
  const discard = review.page.getByRole('button', { name: 'Discard' });
  await expect(discard).toHaveCount(1);
  await review.page.getByText('More, under six headings').click();
  const nude = review.page.getByRole('checkbox', { name: 'May show a nude or semi-nude of someone under 18' });
  await nude.check();
  await expect(review.seal).toHaveCount(0);
  await expect(discard).toHaveCount(0);
  await expect(review.page.getByText('neither sealed nor discarded')).toBeVisible();
  await nude.uncheck();
  await expect(review.seal).toBeVisible();
  await expect(discard).toHaveCount(1);
});

test('a corrected value is typed, and what the page showed stays beside it', async ({ tyst }) => {
  const out = outFolder();
  const review = await captureDraft(tyst, await openXPage(tyst));
  await review.page.getByRole('button', { name: 'Correct something' }).click();
  await review.page.getByRole('combobox', { name: 'What do you want to correct?' }).selectOption({ label: 'Author' });
  await review.page.getByRole('textbox', { name: 'Correct value' }).fill('Poster Two');
  await review.page.getByRole('button', { name: 'Save the correction' }).click();
  await review.answerByDefault();
  await review.sealIt();
  await review.handOver();
  const handOver = new HandOverScreen(await tyst.extensionPage('handover.html'));
  await handOver.toSaving();
  const [bundle = ''] = await handOver.save(out);
  expect(await readCapture(bundle)).toMatchObject({
    post: { author: { value: 'Poster Two', source: 'typed', raw: 'Poster One' } },
  });
  rmSync(out, { recursive: true });
});

test('a draft cannot be sealed before the safeguarding question is answered', async ({ tyst }) => {
  const review = await captureDraft(tyst, await openXPage(tyst));
  await review.seal.click();
  await expect(review.page.getByRole('alert').getByText('Say whether a child might have been harmed.')).toBeVisible();
  expect(await rows(review.page, 'cases')).toBe(0);
});

test('discarding leaves a tombstone and nothing else', async ({ tyst }) => {
  const review = await captureDraft(tyst, await openXPage(tyst));
  await review.page.getByRole('button', { name: 'Discard', exact: true }).click();
  await review.page.getByRole('button', { name: 'Discard the draft' }).click();
  await expect(review.page.getByRole('heading', { name: 'This draft is gone' })).toBeVisible();
  expect(await Promise.all(['captures', 'tiles', 'bytes', 'tombstones'].map((store) => rows(review.page, store)))).toEqual([
    0, 0, 0, 1,
  ]);
});

test('any other site is captured as the window shows it, and nothing is claimed to be read', async ({ tyst }) => {
  const address = 'https://forum.example/thread?sid=abc';
  tyst.server.serve(address, { body: '<!doctype html><title>Forum</title><h1>Invented thread</h1>' });
  const review = await captureDraft(tyst, await tyst.open(address));
  await expect(review.page.getByText('https://forum.example/thread').first()).toBeVisible();
  await expect(review.looked).toBeVisible();
  await review.answerByDefault();
  await review.sealIt();
});

/** How many rows a table of the extension's database holds. */
function rows(page: Page, store: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('tyst');
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.addEventListener('success', () => resolve(counting.result));
        });
      }),
    store,
  );
}
