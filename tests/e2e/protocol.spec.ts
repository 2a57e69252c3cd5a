// A threat in the casebook: assessed, decided, the police informed, and everything that reaches the author waits for them.
import { violations } from './accessible';
import { unlock, untilWritten } from './casebook-steps';
import { expect, test } from './fixtures';
import { MatterScreen, handOverFile } from './protocol-steps';
import { storedText } from './whole-database';

const THREAT = {
  danger: 'no',
  child: 'no',
  illegal: 'yes',
  safety: 'staff-unsafe',
  target: 'target-staff',
  author: 'author-parent',
  account: 'account-says',
  policy: 'pack-004',
};

for (const language of ['en', 'cy'] as const) {
  test(`a threat waits for the police before anything reaches its author, in ${language} (S3.1, S3.2, S3.3, PRACTICE 1)`, async ({
    tyst,
  }) => {
    test.setTimeout(120_000);
    const bundle = await handOverFile([{ text: 'Invented threat.', categories: ['threat-violence'] }]);
    const matter = await MatterScreen.open(tyst, bundle, language);
    const { page, words } = matter;
    const { protocol } = words;
    await expect(page.getByText(words.common.danger)).toBeVisible();
    await expect(matter.row('decision')).toContainText(protocol.wait.assessment);

    await matter.openTask('assessment');
    await page.getByRole('button', { name: protocol.form.record }).click();
    await page.getByRole('link', { name: protocol.field.danger }).click();
    await expect(page.locator('#danger')).toBeFocused();
    await matter.record(THREAT);
    await expect(matter.row('assessment')).toContainText(protocol.status.done);
    await expect(page.getByText(protocol.policeTag, { exact: true })).toBeVisible();

    await matter.openTask('decision');
    await expect(page.getByText(protocol.advice.text['police-must'])).toBeVisible();
    await expect(page.getByText(protocol.source['004']).first()).toBeVisible();
    await page.getByText(words.law.entry.defamation.name).click();
    await expect(page.getByText(words.law.kind.civil)).toBeVisible();
    await matter.record({ way: 'way-police' }, { said: 'An invented threat of assault.' });

    await matter.openTask('meeting');
    await expect(page.getByText(protocol.wait['police-first'])).toBeVisible();
    await expect(page.getByText(protocol.wait['health-safety-first'])).toBeVisible();
    await expect(page.getByRole('button', { name: protocol.form.record })).toBeHidden();
    await expect(page.getByRole('button', { name: protocol.anyway.act })).toBeVisible();
    await matter.back();

    await matter.openTask('police');
    await matter.record({ force: 'Heddlu Enghraifft, 101', log: 'LOG-0000' }, { how: 'telephone', said: 'They look at it.' });
    await matter.openTask('health-safety');
    await matter.record({}, { how: 'email', said: 'They were told.' });
    await expect(page.getByText(protocol.policeTag, { exact: true })).toBeHidden();
    await expect(page.getByText(words.common.danger)).toBeHidden();
    await expect(matter.row('meeting')).toContainText(protocol.wait['police-instructions']);
    await expect(matter.row('police-instructions')).toContainText(protocol.status['to-do']);
    // Each act is a line of the case's own history.
    await expect(page.getByText(`${words.case.history.event['act-recorded']}: ${protocol.task.police.title}`)).toBeVisible();
    const rests = await storedText(page);
    for (const secret of ['LOG-0000', 'Heddlu Enghraifft', 'threat of assault'])
      expect(rests.includes(secret), secret).toBe(false);
  });
}

test('what is on record is corrected by a later entry, what waits is begun with reasons, and a file comes back as it was', async ({
  tyst,
}) => {
  test.setTimeout(120_000);
  const matter = await MatterScreen.open(tyst, await handOverFile([{ categories: ['threat-violence'] }]));
  const { page, words } = matter;
  const { protocol } = words;
  await matter.openTask('assessment');
  await page
    .locator('#file')
    .setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('an invented letter') });
  await matter.record(THREAT);
  await test.step('what is filled in outlives the lock and a closed page, until it is recorded or emptied', async () => {
    await matter.openTask('decision');
    await page.getByLabel(protocol.form.reasons).fill('Half of the reasons');
    await page.getByRole('radio', { name: protocol.answer['way-police'], exact: true }).check();
    await expect.poll(() => storedText(page)).toContain('unfinishedAct/');
    await untilWritten(page);
    await page.reload();
    await unlock(page);
    await expect(page.getByText(protocol.form.asLeft)).toBeVisible();
    await expect(page.getByLabel(protocol.form.reasons)).toHaveValue('Half of the reasons');
    await page.getByRole('button', { name: protocol.form.empty }).click();
    await expect(page.getByLabel(protocol.form.reasons)).toHaveValue('');
    await expect(page.getByRole('radio', { name: protocol.answer['way-police'], exact: true })).not.toBeChecked();
  });
  await matter.record({ way: 'way-police' }, { said: 'Invented reasons.' });

  await matter.openTask('cross-reference');
  await page.getByRole('button', { name: protocol.anyway.act }).click();
  await page.getByRole('button', { name: protocol.anyway.act }).click();
  await expect(page.getByRole('heading', { name: words.common.problemTitle })).toBeVisible();
  await page.getByLabel(protocol.form.reasons).fill('The meeting is tomorrow.');
  await page.getByRole('radio', { name: protocol.actor.head, exact: true }).check();
  await page.getByRole('button', { name: protocol.anyway.act }).click();
  await expect(matter.row('cross-reference')).toContainText(protocol.status.started);

  await matter.openTask('assessment');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save letter.txt' }).click();
  expect((await download).suggestedFilename()).toBe('letter.txt');
  await page.getByRole('button', { name: protocol.acts.correct }).click();
  await page.getByRole('group', { name: protocol.field.illegal }).getByLabel(protocol.answer.no, { exact: true }).check();
  await page.getByRole('button', { name: protocol.form.record }).click();
  await matter.isShown();
  await matter.openTask('assessment');
  await expect(page.getByText(protocol.acts.corrected)).toBeVisible();
});

test('no screen of the protocol breaks a rule, in either language, light or dark', async ({ tyst }) => {
  test.setTimeout(120_000);
  const matter = await MatterScreen.open(tyst, await handOverFile([{ categories: ['threat-violence', 'hostile-group'] }]));
  const { page } = matter;
  expect(await violations(tyst, page)).toEqual([]);
  await matter.openTask('assessment');
  await page.getByRole('button', { name: matter.words.protocol.form.record }).click();
  expect(await violations(tyst, page)).toEqual([]);
  await matter.record(THREAT);
  await matter.openTask('decision');
  expect(await violations(tyst, page)).toEqual([]);
  await matter.record({ way: 'way-police' }, { said: 'Invented reasons.' });
  await matter.openTask('meeting');
  await page.getByRole('button', { name: matter.words.protocol.anyway.act }).click();
  expect(await violations(tyst, page)).toEqual([]);
  await matter.back();
  await matter.openTask('assessment');
  await page.getByRole('button', { name: matter.words.protocol.acts.correct }).click();
  expect(await violations(tyst, page)).toEqual([]);
});

test('a matter about the Head offers the Head no part in it (P1.3)', async ({ tyst }) => {
  const matter = await MatterScreen.open(tyst, await handOverFile([{ text: 'Invented words about the Head.' }], true));
  const { page, words } = matter;
  const { actor, form } = words.protocol;
  await expect(page.getByText(words.protocol.handledInstead)).toBeVisible();
  await matter.openTask('assessment');
  const roles = page.getByRole('group', { name: form.by });
  await expect(roles.getByLabel(actor.deputy)).toBeVisible();
  await expect(roles.getByLabel(actor.head, { exact: true })).toHaveCount(0);
});
