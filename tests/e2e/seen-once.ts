// What must never be seen is not excused by a second try: whoever saw it once fails again. A browser that did not come up is tried anew.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from '@playwright/test';

/** Runs these expectations of the running test; where they did not hold at its first try, they do not hold at its second. */
export async function seenOnce(expectations: () => Promise<void> | void): Promise<void> {
  const { project, testId } = test.info();
  const mark = join(project.outputDir, `seen-${testId}`);
  if (existsSync(mark)) throw new Error('It did not hold at the first try.');
  try {
    await expectations();
  } catch (error) {
    mkdirSync(dirname(mark), { recursive: true });
    writeFileSync(mark, String(error));
    throw error;
  }
}
