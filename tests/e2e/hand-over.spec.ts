// The hand-over: to whom, with what, in which language, and what the log says when a file did not arrive.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { CaseRecord } from '@/utils/evidence/case';
import { checkBundle } from '@/tests/commands/check-bundle';
import { HandOverScreen } from '@/tests/commands/hand-over-screen';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from './fixtures';
import { captureDraft, openXPage, outFolder } from './flow';

test('a matter about the Head is addressed to somebody else', async ({ tyst }) => {
  const out = outFolder();
  const options = await tyst.open(tyst.address('options.html'));
  await options.getByRole('group', { name: 'Language of reports' }).getByRole('radio', { name: 'Welsh and English' }).check();
  await options.getByText('Saved on this computer').waitFor();
  const { page } = await sealedToHandOver(tyst);
  await page
    .getByRole('group', { name: /about the Head Teacher/ })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').getByText('Choose who should receive it')).toBeVisible();
  await page.getByRole('radio', { name: 'The Chair of Governors' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Hand over to the Chair of Governors').first()).toBeVisible();
  const language = page.getByRole('group', { name: 'Language of the report' });
  await expect(language.getByRole('radio', { name: 'Welsh and English' })).toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Download instead' }).waitFor();
  const [bundle = ''] = await new HandOverScreen(page).save(out);
  expect(caseOf(bundle)).toMatchObject({ aboutHead: true, addressee: 'chair' });
  await page.reload();
  await page.getByRole('button', { name: 'Yes, it is handed over' }).click();
  await expect(page.getByText(/^This case was handed over to the Chair of Governors, in the file tyst-/)).toBeVisible();
  const report = entryOf(bundle, 'data/report.html');
  expect(report).toMatch(/^<!doctype html>\s*<html lang="cy"/i);
  expect(report.match(/class="language" id="(cy|en)"/g)).toEqual(['class="language" id="cy"', 'class="language" id="en"']);
  expect(entryOf(bundle, 'data/report.pdf')).toMatch(/^%PDF/);
  expect(checkBundle(bundle).filter(({ held }) => !held)).toEqual([]);
  rmSync(out, { recursive: true });
});

test('a second capture goes into the same case and bundle', async ({ tyst }) => {
  const out = outFolder();
  const first = await captureDraft(tyst, await openXPage(tyst));
  await first.answerByDefault();
  await first.sealIt();
  await first.page.close();

  const second = await captureDraft(tyst, await openXPage(tyst, { text: 'More invented words.' }));
  const choice = second.page.getByRole('combobox', { name: 'Put it in' });
  const code = await choice.locator('option').filter({ hasText: 'A post on X' }).textContent();
  await choice.selectOption({ label: code ?? '' });
  await second.answerByDefault();
  await second.sealIt();
  await second.handOver();
  const handOver = new HandOverScreen(await tyst.extensionPage('handover.html'));
  await handOver.toSaving();
  const [bundle = ''] = await handOver.save(out);
  expect(caseOf(bundle).items.map(({ item }) => item)).toEqual([1, 2]);
  expect(checkBundle(bundle).filter(({ held }) => !held)).toEqual([]);
  rmSync(out, { recursive: true });
});

test('a download that did not arrive is put on record and made again', async ({ tyst }) => {
  const out = outFolder();
  const handOver = await sealedToHandOver(tyst);
  await handOver.toSaving();
  await handOver.save(out);
  await handOver.page.getByRole('button', { name: 'The download did not arrive' }).click();
  await handOver.page.getByRole('button', { name: 'Make the file again' }).click();
  await handOver.page.getByRole('button', { name: 'Download instead' }).waitFor();
  const [bundle = ''] = await handOver.save(out);
  await handOver.given();
  expect(checkBundle(bundle).filter(({ held }) => !held)).toEqual([]);
  rmSync(out, { recursive: true });
});

async function sealedToHandOver(tyst: TystBrowser): Promise<HandOverScreen> {
  const review = await captureDraft(tyst, await openXPage(tyst));
  await review.answerByDefault();
  await review.sealIt();
  await review.handOver();
  return new HandOverScreen(await tyst.extensionPage('handover.html'));
}

function entryOf(bundle: string, name: string): string {
  return execFileSync('unzip', ['-p', bundle, name], { encoding: 'utf8' });
}

function caseOf(bundle: string): CaseRecord {
  return JSON.parse(entryOf(bundle, 'data/case.json')) as CaseRecord;
}
