// A thread on X from its first post to its last reply, out of a virtual list: every item in the file, or the verdict says why not.
import { expect, test } from '@/tests/e2e/fixtures';
import { captureThread } from './capture-thread';
import { PLAIN, type VirtualList } from '@/tests/bench/virtual-list';
import { X_FEED } from '@/tests/bench/x-feed';

const LISTS: [what: string, list: VirtualList][] = [
  ['rows that leave the document', PLAIN],
  ['rows that load late', { ...PLAIN, items: 40, batch: 12, delay: 700 }],
  ['rows that grow after they were drawn', { ...PLAIN, items: 25, growEvery: 3, overscan: 0 }],
];

for (const [what, list] of LISTS) {
  test(`a thread with ${what} is captured whole, and only the thread`, async ({ tyst }) => {
    test.setTimeout(120_000);
    tyst.server.serve(X_FEED.address, { body: X_FEED.page(list) });
    const page = await tyst.open(X_FEED.address);
    const { draft } = await captureThread(tyst, page);
    const expected = Array.from({ length: list.items }, (_, index) => index)
      .filter(X_FEED.isItem)
      .map(X_FEED.id);
    expect(draft.items?.map(({ locator }) => locator.platformId)).toEqual(['2111081085424108754', ...expected]);
    expect(draft.reasons).toEqual([]);
    expect(draft.items?.every(({ state, rect }) => state === 'whole' && rect !== undefined)).toBe(true);
    expect(draft.counts).toEqual({ seen: expected.length + 1, whole: expected.length + 1, cut: 0, collapsed: 0, notLoaded: 0 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}
