// Threads with every fault that can be planted: never a silent hole, always a draft that goes on or says what it lacks.
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { reviewOf } from '@/tests/e2e/flow';
import type { ReviewScreen } from '@/tests/commands/review-screen';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import { checkDraft, sealAndVerify } from './check-draft';
import type { Reference } from './pictures-agree';
import { expect, test } from './reference';
import { LONG_FORM, SITES, type SiteName } from './sites';
import { newestCapture } from './store-view';
import { FAULTS } from './thread-faults';
import {
  type ThreadRun,
  beginThread,
  goOn,
  killWorker,
  openSite,
  openWaitingDraft,
  tilesStored,
  untilPutBack,
} from './thread-run';

const NAMES: readonly SiteName[] = ['x', 'facebook', 'whatsapp'];

/** In the short form every fault happens on one site, in turn; in the long one on all three. */
const PLANTED = FAULTS.flatMap((fault, at) =>
  NAMES.filter((_, site) => LONG_FORM || site === at % NAMES.length).map((name) => ({ fault, name })),
);

/** At which tenths of a capture the service worker is killed. */
const TENTHS = LONG_FORM ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [5];

test.describe.configure({ timeout: 150_000 });

for (const { fault, name } of PLANTED) {
  test(`on ${name}: ${fault.name}`, async ({ tyst, wholeOf }) => {
    const whole = await wholeOf(name);
    const run = await openSite(tyst, SITES[name]);
    await beginThread(run);
    await tilesStored(run, 2);
    await fault.happens(run);
    if (!fault.opens) await untilPutBack(run);
    const review = fault.opens ? await reviewOf(tyst) : await openWaitingDraft(tyst);
    const said = (await newestCapture(review.page)).entry.draft?.reasons ?? [];
    expect(fault.reasons.map((each) => each.toSorted().join())).toContain(said.toSorted().join());
    await checkDraft(review, whole, said);
    if (fault.page === 'same') {
      await fault.mend?.(run);
      await untilPutBack(run);
      await finish(run, review, whole, said);
    } else {
      expect((await sealAndVerify(tyst, review)).completeness).toMatchObject({ verdict: 'partial', reasons: said });
    }
  });
}

for (const name of NAMES) {
  for (const tenth of TENTHS) {
    test(`on ${name}: the service worker is killed at ${tenth} tenths`, async ({ tyst, wholeOf }) => {
      const whole = await wholeOf(name);
      const run = await openSite(tyst, SITES[name]);
      await beginThread(run);
      await tilesStored(run, Math.max(1, Math.round((whole.tiles * tenth) / 10)));
      // Not always at the same moment of a tile.
      await run.keeper.waitForTimeout((tenth % 4) * 120);
      await killWorker(run);
      await untilPutBack(run);
      const review = await openWaitingDraft(tyst);
      const said = (await newestCapture(review.page)).entry.draft?.reasons ?? [];
      // Its last breath may reach the store: a question to the page that the end of the worker broke off.
      expect([['cancelled'], ['content-not-loaded']]).toContainEqual(said);
      await checkDraft(review, whole, said);
      await finish(run, review, whole, said);
    });
  }

  if (LONG_FORM || name === 'x') {
    test(`on ${name}: the browser is killed`, async ({ tyst, wholeOf }) => {
      const whole = await wholeOf(name);
      const run = await openSite(tyst, SITES[name]);
      await beginThread(run);
      await tilesStored(run, 2);
      await tyst.kill();
      const again = await TystBrowser.start({ folder: tyst.folder });
      const there = await openSite(again, SITES[name]);
      const review = await openWaitingDraft(again);
      await checkDraft(review, whole, ['cancelled']);
      await finish(there, review, whole, ['cancelled']);
      await again.close();
    });
  }
}

/** Goes on with the capture, which must give what an undisturbed one gives, and seals that. */
async function finish(
  run: ThreadRun,
  review: ReviewScreen,
  whole: Reference,
  before: readonly IncompleteReason[],
): Promise<void> {
  expect(before).not.toEqual([]);
  await goOn(run);
  await expect(review.page.getByText('the parts meet')).toBeVisible({ timeout: 90_000 });
  await review.ready();
  const { entry } = await checkDraft(review, whole, []);
  expect(entry.draft?.resumed).toHaveLength(1);
  await untilPutBack(run);
  await review.page.bringToFront();
  const record = await sealAndVerify(run.tyst, review);
  expect(record.completeness).toMatchObject({ verdict: 'complete', counts: whole.draft.counts });
  expect(record.resumed).toHaveLength(1);
}
