// What must hold of a capture after any fault: nothing of it unreadable, nothing claimed that it does not show, sealed and verified.
import { readFileSync } from 'node:fs';
import { HandOverScreen } from '@/tests/commands/hand-over-screen';
import { readCapture } from '@/tests/commands/read-capture';
import type { ReviewScreen } from '@/tests/commands/review-screen';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { outFolder } from '@/tests/e2e/flow';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { IncompleteReason } from '@/utils/evidence/completeness';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { type Reference, wrongWith } from './pictures-agree';
import { expect } from './reference';
import { type StoredCapture, newestCapture } from './store-view';

/**
 * Checks the draft that a review shows: every tile decodes to the window's pixels, the picture shows just the items that are
 * listed, and `reasons` are the reasons why it is not whole (none: it must be complete).
 */
export async function checkDraft(
  review: ReviewScreen,
  whole: Reference,
  reasons: readonly IncompleteReason[],
): Promise<StoredCapture> {
  const stored = await newestCapture(review.page);
  const { entry, tiles, shots, picture } = stored;
  expect(tiles.map(({ index }) => index)).toEqual(tiles.map((_, index) => index));
  expect(tiles.length).toBeGreaterThan(0);
  for (const [at, { viewport }] of tiles.entries()) {
    expect(Math.abs((shots[at]?.height ?? 0) - viewport.height * viewport.scale)).toBeLessThanOrEqual(1);
  }
  expect(entry.stage).toBe('captured');
  expect(entry.draft?.reasons.toSorted()).toEqual(reasons.toSorted());
  if (entry.draft === undefined || picture === undefined) throw new Error('There is no picture.');
  expect(wrongWith(entry.draft, picture, whole)).toEqual([]);
  return stored;
}

/** Answers, seals, hands over and verifies what a review shows; the record in the bundle. */
export async function sealAndVerify(tyst: TystBrowser, review: ReviewScreen): Promise<CaptureRecord> {
  await review.answerByDefault();
  await review.sealIt();
  await review.handOver();
  const handOver = new HandOverScreen(await tyst.extensionPage('handover.html'));
  await handOver.toSaving();
  const [bundle = ''] = await handOver.save(outFolder());
  expect((await verifyBundle(new Blob([readFileSync(bundle)]))).problems).toEqual([]);
  return (await readCapture(bundle)) as CaptureRecord;
}
