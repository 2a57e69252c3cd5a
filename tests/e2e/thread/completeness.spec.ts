// The short form of the completeness benchmark: on each generated feed every item is in the file, or the verdict says why not.
import { SHORT_FORM, traits } from '@/tests/bench/cases';
import { runCase } from '@/tests/bench/run-case';
import { seenOnce } from '@/tests/e2e/seen-once';
import { expect, test } from '@playwright/test';

for (const each of SHORT_FORM) {
  const { kind, scale, zoom } = each;
  test(`${kind} at scale ${scale}, zoom ${zoom}: ${traits(each)}`, async () => {
    test.setTimeout(120_000);
    const { faults, onPage, inFile, verdict } = await runCase(each);
    // A row that is lost once is lost.
    await seenOnce(() => {
      expect(faults).toEqual([]);
      if (verdict === 'complete') expect(inFile).toBe(onPage);
    });
  });
}
