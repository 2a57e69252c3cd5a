// Steps through the protocol that end-to-end tests share: a matter in the casebook, a task opened, its questions answered.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type SampleCapture, onlyVolume, sampleInput, written } from '@/tests/unit/bundle/sample';
import { expect } from './fixtures';
import { outFolder } from './flow';

/** A hand-over file of these captures, as a path; `aboutHead` goes to the Deputy. */
export async function handOverFile(captures: readonly SampleCapture[], aboutHead = false): Promise<string> {
  const input = await sampleInput(captures);
  const bundleCase = { ...input.case, aboutHead, addressee: aboutHead ? ('deputy' as const) : ('head' as const) };
  const { bytes } = await written(onlyVolume({ ...input, case: bundleCase }));
  const path = join(outFolder(), 'tyst-K7-MQ4.zip');
  writeFileSync(path, bytes);
  return path;
}

/** Takes the file into the casebook that is open and goes to its matter. */
export async function receiveInto(page: Page, bundle: string): Promise<void> {
  await page.locator('#files').setInputFiles(bundle);
  await page
    .getByRole('link', { name: /^Open case/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Step 3 · Decide' })).toBeVisible();
}

export interface Answers {
  /** Answers to click, by the question's words. */
  choose?: Readonly<Record<string, string>>;
  /** Words to enter, by the label of the field. */
  write?: Readonly<Record<string, string>>;
  by?: string;
}

/** Opens a task from the matter's page, answers it and records it; the matter's page is back afterwards. */
export async function recordTask(
  page: Page,
  task: string,
  { choose = {}, write = {}, by = 'Head Teacher' }: Answers,
): Promise<void> {
  await page.getByRole('link', { name: task, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: task })).toBeVisible();
  await answerTask(page, { choose: { ...choose, 'Who did it? (a role, never a name)': by }, write });
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('heading', { name: 'Step 3 · Decide' })).toBeVisible();
}

export async function answerTask(page: Page, { choose = {}, write = {} }: Answers): Promise<void> {
  for (const [question, answer] of Object.entries(choose)) {
    await page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
  }
  for (const [label, words] of Object.entries(write)) await page.getByLabel(label, { exact: true }).fill(words);
  await page.getByRole('button', { name: 'It happened just now' }).click();
}

/** Where a task stands, by the tag beside it. */
export function statusOf(page: Page, task: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('link', { name: task, exact: true }) });
}
