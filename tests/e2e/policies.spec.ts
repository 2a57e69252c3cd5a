// The school's policy: copied, changed, saved as a file, removed and taken back in; then the review and the casebook follow it.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { assessment } from '@/tests/unit/protocol/acts';
import { cy, en } from '@/utils/i18n/catalogues';
import { violations } from './accessible';
import { expect, test } from './fixtures';
import { MatterScreen, handOverFile } from './protocol-steps';

const ASSESSED = assessment({ policy: 'pack-002' }).answers;
const words = en.policies;
const NAME = 'Fixture School Social Media Policy';

/** The words of a line of the form's list. */
function line(page: Page, list: string, number: number, language: 'en' | 'cy') {
  return page.locator(`[id^="${list}-"][id$="-${language}"]`).nth(number - 1);
}

test('a school copies a policy, changes its stages of a complaint, saves it as a file, removes it and takes it back in (G8, PRACTICE 19)', async ({
  tyst,
}) => {
  test.setTimeout(120_000);
  const page = await tyst.open(tyst.address('options.html#policy'));
  await page.getByRole('button', { name: `Copy ${en.protocol.answer['pack-002']}` }).click();
  await page.getByRole('link', { name: /^Change/ }).click();
  await expect(page.getByRole('heading', { name: words.form.complaintStages })).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);

  await test.step('the form refuses what cannot be used, at its field', async () => {
    await page.locator('#policy-name-en').fill('');
    await page.getByRole('button', { name: words.form.save }).click();
    await page.getByRole('link', { name: words.form.error.name }).click();
    await expect(page.locator('#policy-name-en')).toBeFocused();
    await page.locator('#policy-name-en').fill(NAME);
  });

  await test.step('what was not saved is there again after the page was left', async () => {
    await page.locator('#policy-circulatedOn').fill('2026-09-01');
    await page.getByRole('link', { name: words.form.back }).click();
    await expect(page.getByText(words.unsaved)).toBeVisible();
    await page.getByRole('link', { name: /^Change/ }).click();
    await expect(page.getByText(words.form.kept)).toBeVisible();
    await expect(page.locator('#policy-circulatedOn')).toHaveValue('2026-09-01');
  });

  await test.step('a stage is added, put in another order by the keyboard, and another removed', async () => {
    await page.getByRole('button', { name: `Add a line: ${words.form.complaintStages}` }).click();
    await expect(line(page, 'complaintStages', 4, 'en')).toBeFocused();
    await page.keyboard.type('Stage A: an invented stage');
    await line(page, 'complaintStages', 4, 'cy').fill('Cam A: cam dychmygol');
    await page.locator('[id^="complaintStages-"][id$="-up"]').nth(3).press('Enter');
    await expect(line(page, 'complaintStages', 3, 'en')).toHaveValue('Stage A: an invented stage');
    await expect(page.locator('[id^="complaintStages-"][id$="-up"]').nth(2)).toBeFocused();
    const stages = page.locator('section', { has: page.getByRole('heading', { name: words.form.complaintStages }) });
    await stages.getByRole('button', { name: 'Remove line 1' }).click();
    await page.getByRole('button', { name: words.form.save }).click();
    await expect(page.getByText(words.form.saved)).toBeVisible();
  });

  await page.getByRole('link', { name: words.form.back }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save ${NAME} as a file` }).click();
  const path = await (await download).path();
  const saved = JSON.parse(readFileSync(path, 'utf8')) as { complaintStages: { words?: { en: string; cy: string } }[] };
  expect(saved.complaintStages.map((stage) => stage.words?.en)).toEqual([undefined, 'Stage A: an invented stage', undefined]);

  await page.getByRole('button', { name: `Remove ${NAME}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.remove }).click();
  await expect(page.getByText(words.ownNone)).toBeVisible();
  await page
    .locator('#policy-file')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":1}') });
  await expect(page.getByRole('link', { name: 'Steps: missing' })).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.locator('#policy-file').setInputFiles(path);
  await page.locator('#school-policy').selectOption({ label: NAME });
  await expect(page.getByText(words.isSchools, { exact: true })).toBeVisible();
});

for (const language of ['en', 'cy'] as const) {
  test(`passages are held against the school’s own policy, corrected, and printed as a table, in ${language} (P2.1)`, async ({
    tyst,
  }) => {
    test.setTimeout(120_000);
    const settings = await tyst.open(tyst.address('options.html#policy'));
    await settings.locator('#school-policy').selectOption('pack-002');
    const bundle = await handOverFile([
      { text: 'Invented words about a teacher.', categories: ['offensive-person'] },
      { text: 'Other invented words.', categories: ['complaint-public'] },
    ]);
    const matter = await MatterScreen.open(tyst, bundle, language);
    const { page } = matter;
    const { crossReference, packs } = language === 'en' ? en : cy;
    await matter.openTask('assessment');
    const schools = (language === 'en' ? en : cy).protocol.answer['pack-002'];
    await expect(page.getByLabel(packs.schools.replace('{{name}}', schools))).toBeVisible();
    await matter.record(ASSESSED);
    await matter.openTask('decision');
    await matter.record({ way: 'way-internal' }, { said: 'Invented reasons.' });

    await matter.openTask('cross-reference');
    await page.getByRole('button', { name: crossReference.add }).click();
    await page.getByRole('button', { name: crossReference.record }).click();
    await page.getByRole('link', { name: crossReference.error.clause }).click();
    await expect(page.locator('#tie-clause')).toBeFocused();
    await page.getByRole('group', { name: crossReference.item }).getByRole('radio').first().check();
    await page.getByLabel(crossReference.asWords).check();
    await expect(page.locator('#tie-words')).toHaveValue('Invented words about a teacher.');
    await page.locator('#tie-words').fill('about a teacher');
    await page.locator('#tie-clause').selectOption('inappropriate-use');
    await page.locator('#tie-rationale').fill('It names a teacher.');
    await page.locator('#tie-by').check();
    if (language === 'en') expect(await violations(tyst, page)).toEqual([]);
    await page.getByRole('button', { name: crossReference.record }).click();
    const row = page.getByRole('row').filter({ hasText: 'It names a teacher.' });
    await expect(row).toContainText(packs.clause['inappropriate-use']);

    await row.getByRole('button', { name: crossReference.correct }).click();
    await page.locator('#tie-rationale').fill('It names a teacher in public.');
    await page.getByRole('button', { name: crossReference.record }).click();
    await expect(page.getByRole('row').filter({ hasText: 'in public' })).toBeVisible();
    await expect(row.filter({ hasText: /teacher\.$/ })).toHaveCount(0);

    await page.getByRole('link', { name: crossReference.print }).click();
    const sheet = page.getByRole('article');
    await expect(sheet).toContainText('about a teacher');
    await expect(sheet).toContainText('in public');
    if (language === 'en') expect(await violations(tyst, page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toBeVisible();
    await expect(page.getByRole('button', { name: crossReference.sheet.print })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('link', { name: crossReference.sheet.back }).click();
    await matter.record({ witness: 'the Deputy' });
    await expect(matter.row('cross-reference')).toContainText(matter.words.protocol.status.done);
  });
}
