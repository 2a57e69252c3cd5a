// A thread that was cut short goes on from its last stored tile, to the very picture that an undisturbed capture gives; else it says why not.
import { errors } from '@/utils/i18n/en/errors';
import { reviewOf } from '@/tests/e2e/flow';
import { checkDraft, sealAndVerify } from './check-draft';
import { expect, test } from './reference';
import { SITES } from './sites';
import { newestCapture } from './store-view';
import { beginThread, goOn, openSite, tilesStored } from './thread-run';

test('a thread whose tab was left goes on, and the sealed record says when', async ({ tyst, wholeOf }) => {
  test.setTimeout(120_000);
  const whole = await wholeOf('x');
  const run = await openSite(tyst, SITES.x);
  await beginThread(run);
  await tilesStored(run, 3);
  await tyst.open('about:blank');
  const interrupted = await reviewOf(tyst);
  const before = await checkDraft(interrupted, whole, ['tab-left']);
  await goOn(run);
  // The review that is open takes the picture that is made anew.
  await expect(interrupted.page.getByText('the parts meet')).toBeVisible({ timeout: 60_000 });
  await interrupted.ready();
  const { entry } = await checkDraft(interrupted, whole, []);
  expect(entry.draft?.resumed?.map(({ after }) => after)).toEqual([before.tiles.length]);
  const record = await sealAndVerify(tyst, interrupted);
  expect(record.completeness.verdict).toBe('complete');
  expect(record.resumed).toEqual(entry.draft?.resumed);
  expect(record.alterations).toHaveLength(2);
});

test('a thread with a new reply among those that were taken does not go on, and nothing of it is changed', async ({
  tyst,
  wholeOf,
}) => {
  test.setTimeout(120_000);
  const run = await openSite(tyst, SITES.x);
  await beginThread(run);
  await tilesStored(run, 3);
  await tyst.open('about:blank');
  const review = await reviewOf(tyst);
  const before = await checkDraft(review, await wholeOf('x'), ['tab-left']);
  await run.page.bringToFront();
  await run.page.evaluate(() => {
    const rows = document.querySelectorAll('#replies [data-testid="cellInnerDiv"]');
    const first = rows[0];
    if (first === undefined) throw new Error('There is no reply.');
    first.innerHTML = first.innerHTML.replaceAll(/\/status\/\d+/g, '/status/2111081100000000999');
  });
  const popup = await tyst.pressToolbar(run.page);
  await popup.press('button', /^Go on with the capture from /);
  await popup.find('button', /Copy details/);
  expect(await popup.text()).toContain(errors['resume-differs'].what);
  expect((await popup.shown()).some(({ name }) => name === 'Capture post')).toBe(true);
  const after = await newestCapture(review.page);
  expect(after.entry).toEqual(before.entry);
  expect(after.tiles).toEqual(before.tiles);
});
