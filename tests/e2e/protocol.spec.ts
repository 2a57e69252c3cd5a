// A threat in the casebook: assessed, decided, the police informed, and everything that reaches the author waits for them (S3.1–S3.3).
import { openCasebook } from './casebook-steps';
import { violations } from './accessible';
import { expect, test } from './fixtures';
import { handOverFile, receiveInto, recordTask, statusOf } from './protocol-steps';
import { storedText } from './whole-database';

const THREAT = {
  choose: {
    'Is anyone in danger now?': 'No',
    'Does it say or suggest that a child': 'No',
    'Does it hold anything of an illegal nature': 'Yes',
    'Are you concerned for anyone’s safety?': 'Yes, for staff',
    'Who is it about?': 'Another member of staff',
    'Who wrote it?': 'A parent or carer',
    'How do you know that the account is theirs?': 'Its own posts say so',
    'Which policy has your governing body adopted?': 'Gwynedd’s policy and protocol (2018)',
  },
};

test('a threat waits for the police before anything reaches its author (S3.1, S3.2, S3.3, PRACTICE 1)', async ({ tyst }) => {
  test.setTimeout(120_000);
  const bundle = await handOverFile([{ text: 'Invented threat.', categories: ['threat-violence'] }]);
  const { page } = await openCasebook(tyst);
  await receiveInto(page, bundle);
  await expect(page.getByText('Someone in danger now?')).toBeVisible();
  await expect(statusOf(page, 'Decision')).toContainText('Waits for the first assessment');
  expect(await violations(tyst, page)).toEqual([]);

  await page.getByRole('link', { name: 'First assessment', exact: true }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('link', { name: /^Answer this: Is anyone in danger now/ })).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.goBack();
  await recordTask(page, 'First assessment', THREAT);
  await expect(statusOf(page, 'First assessment')).toContainText('Done');
  await expect(page.getByText('Police must be informed')).toBeVisible();
  await expect(statusOf(page, 'Meeting or letter')).toContainText('Cannot start yet');

  await page.getByRole('link', { name: 'Decision', exact: true }).click();
  await expect(page.getByText('Inform the police and wait for their instructions')).toBeVisible();
  await expect(page.getByText(/Source: Gwynedd’s protocol for staff/).first()).toBeVisible();
  await page.getByText('Defamation Act 2013, section 1').click();
  await expect(page.getByText('Civil, not an offence')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.goBack();
  await recordTask(page, 'Decision', {
    choose: { 'What did you decide?': 'The police first; then as they say' },
    write: { Reasons: 'An invented threat of assault.' },
  });

  await page.getByRole('link', { name: 'Meeting or letter', exact: true }).click();
  await expect(page.getByText('The police must be informed first')).toBeVisible();
  await expect(page.getByText('The Health and Safety Unit must be informed first')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record it' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Start all the same' })).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.goBack();

  await recordTask(page, 'Police informed', {
    choose: { 'How?': 'By telephone' },
    write: {
      'Which police force, and which service (999, 101, online)?': 'Heddlu Enghraifft, 101',
      'Log or crime number, if there is one yet': 'LOG-0000',
      'What was said or agreed?': 'They look at it.',
    },
  });
  await recordTask(page, 'Health and Safety Unit informed', {
    choose: { 'How?': 'By email' },
    write: { 'What was said or agreed?': 'They were told.' },
  });
  await expect(page.getByText('Police must be informed')).toBeHidden();
  await expect(page.getByText('Someone in danger now?')).toBeHidden();
  await expect(statusOf(page, 'Meeting or letter')).toContainText('Waits for the police’s instructions');
  await expect(statusOf(page, 'What the police say')).toContainText('To do');
  // Each act is a line of the case's own history.
  await expect(page.getByText('act recorded: Police informed')).toBeVisible();

  await page.getByRole('link', { name: 'Police informed', exact: true }).click();
  await expect(page.getByText('Heddlu Enghraifft, 101')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  const rests = await storedText(page);
  for (const secret of ['LOG-0000', 'Heddlu Enghraifft', 'threat of assault']) expect(rests.includes(secret), secret).toBe(false);
});

test('a matter about the Head offers the Head no part in it (P1.3)', async ({ tyst }) => {
  const bundle = await handOverFile([{ text: 'Invented words about the Head.' }], true);
  const { page } = await openCasebook(tyst);
  await receiveInto(page, bundle);
  await expect(page.getByText('Handled by: Deputy Head Teacher.')).toBeVisible();
  await page.getByRole('link', { name: 'First assessment', exact: true }).click();
  const roles = page.getByRole('group', { name: 'Who did it?' });
  await expect(roles.getByLabel('Deputy Head Teacher')).toBeVisible();
  await expect(roles.getByLabel('Head Teacher', { exact: true })).toHaveCount(0);
});
