// What recipients other than the police get: refusals, a report to a platform, what must never go out, and a transfer to another casebook.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { run } from '@/tests/programs';
import { violations } from './accessible';
import { openCasebook, unlock } from './casebook-steps';
import { expect, test } from './fixtures';
import { outFolder } from './flow';
import { SCHOOL, casebookWith, handOversOf, receive, savePack, toCheck, unpacked } from './pack-steps';

const PICTURE = { width: 480, height: 320 };

test('governors and letters get working copies alone, and a platform neither names nor words', async ({ tyst }) => {
  test.setTimeout(150_000);
  const folder = outFolder();
  const files = await handOversOf([{ text: 'Invented words about Pupil Example.', picture: PICTURE }], folder);
  const page = await casebookWith(tyst, files);
  const matter = page.url();
  await toCheck(page, /The governors/);
  await expect(page.getByText('goes to the Chair of the panel or the clerk only')).toBeVisible();
  await expect(page.getByText('there is no working copy of it')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Item 1 goes in' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeDisabled();
  expect(await violations(tyst, page)).toEqual([]);
  await page.goto(matter);
  await toCheck(page, /A letter/);
  await expect(page.getByText('Nothing is left that may go in')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeDisabled();

  await page.goto(matter);
  await toCheck(page, /The platform/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').getByText('Choose at least one rule')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Bullying and harassment' }).check();
  expect(await violations(tyst, page)).toEqual([]);
  const inside = unpacked(await savePack(page, folder));
  expect(readdirSync(join(inside, 'data')).toSorted()).toEqual(['cover.html', 'pack.json', 'report.pdf']);
  const report = readFileSync(join(inside, 'data/cover.html'), 'utf8');
  for (const words of [
    'https://x.com/poster_one/status/1',
    'Bullying and harassment',
    'https://help.x.com',
    'the school’s own account',
  ]) {
    expect(report).toContain(words);
  }
  for (const secret of ['Pupil Example', 'Invented', 'Poster One', 'Fixture case']) expect(report).not.toContain(secret);
});

test('what was captured by mistake is in no pack, nor is the file that it came in', async ({ tyst }) => {
  test.setTimeout(150_000);
  const folder = outFolder();
  const wanted = [
    { text: 'Words that must not go out.', picture: { width: 470, height: 310 } },
    { text: 'More.', picture: PICTURE },
  ];
  const files = await handOversOf(wanted, folder);
  const page = await casebookWith(tyst, files);
  await page.getByRole('button', { name: 'Captured by mistake' }).first().click();
  await page.getByRole('button', { name: 'Make it unviewable now' }).click();
  await expect(page.getByText(/It was made unviewable on/)).toBeVisible();
  await expect(page.getByText('Words that must not go out.')).toBeHidden();
  expect(await violations(tyst, page)).toEqual([]);
  await toCheck(page, 'The police');
  await expect(page.getByRole('checkbox', { name: 'Item 1 goes in' })).toBeDisabled();
  await expect(page.getByText('captured by mistake: it goes to nobody')).toBeVisible();
  const pack = await savePack(page, folder);
  const bytes = readFileSync(pack);
  expect(bytes.includes('must not go out')).toBe(false);
  expect(readdirSync(join(unpacked(pack), 'data/pictures'))).toEqual(['0002.png']);
  expect(readdirSync(join(`${pack}.unpacked`, 'data/received'))).toEqual(['001.zip']);
  expect(readFileSync(join(`${pack}.unpacked`, 'data/received/001.zip')).equals(readFileSync(files[1] ?? ''))).toBe(true);
});

test('the Health and Safety Unit and the officer for allegations get packs that the command line finds unchanged, also after saving was cut short', async ({
  tyst,
}) => {
  test.setTimeout(150_000);
  const folder = outFolder();
  const [file = ''] = await handOversOf([{ text: 'Invented words about the staff.', picture: PICTURE }], folder);
  const page = await casebookWith(tyst, [file]);
  const matter = page.url();
  await toCheck(page, /Health and Safety/);
  await page.getByLabel(/^What may happen/).fill('An invented danger at the gate.');
  // The computer ends after the file appeared, before the casebook could enter that.
  await page.evaluate(() => {
    let isOffered = false;
    const click = Reflect.get(HTMLAnchorElement.prototype, 'click');
    HTMLAnchorElement.prototype.click = function () {
      isOffered = true;
      click.call(this);
    };
    const { locks } = navigator;
    const request = locks.request.bind(locks) as (...args: unknown[]) => Promise<unknown>;
    const cutShort = (name: string, ...rest: unknown[]) =>
      name === 'tyst-vault-write' && isOffered ? new Promise(() => undefined) : request(name, ...rest);
    Object.assign(locks, { request: cutShort });
  });
  await page.getByRole('button', { name: 'Continue' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Download (?:instead|the file)$/ }).click();
  await (await download).cancel();
  await page.goto(matter);
  await page.reload();
  await unlock(page);
  await expect(page.getByText('May have been saved')).toBeVisible();
  await expect(page.getByText('Look for tyst-K7-MQ4-pack.zip')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByRole('button', { name: 'It is not there, or I deleted it' }).click();
  await expect(page.getByText('Nothing was passed on yet.')).toBeVisible();
  await expect(page.getByText('pack was not saved')).toBeVisible();

  await toCheck(page, /Health and Safety/);
  await page.getByLabel(/^What may happen/).fill('An invented danger at the gate.');
  const forSafety = await savePack(page, outFolder());
  expect(readdirSync(join(unpacked(forSafety), 'data')).toSorted()).toEqual([
    'cover.html',
    'items.html',
    'pack.json',
    'pictures',
    'report.html',
    'report.pdf',
  ]);
  await page.goto(matter);
  await toCheck(page, /allegations/);
  await page.getByLabel(/^What the person does/).fill('An invented role');
  const forOfficer = await savePack(page, outFolder());
  expect(readFileSync(join(unpacked(forOfficer), 'data/received/001.zip')).equals(readFileSync(file))).toBe(true);
  expect(readFileSync(join(`${forOfficer}.unpacked`, 'data/custody.jsonl'), 'utf8')).toContain('pack-not-saved');
  for (const [pack, recipient] of [
    [forSafety, 'health-safety'],
    [forOfficer, 'allegations'],
  ] as const) {
    const { status, stdout } = run('npm', ['run', '-s', 'verify', '--', pack, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout.toString())).toMatchObject({
      verdict: 'unchanged',
      files: [{ bundle: { pack: { recipient, items: 1 } } }],
    });
  }
});

test('a case goes over to the Deputy’s casebook, encrypted, and is known as the school’s own', async ({ tyst }) => {
  test.setTimeout(240_000);
  const folder = outFolder();
  const files = await handOversOf(
    [
      { text: 'Invented words.', picture: PICTURE },
      { text: 'More invented words.', picture: PICTURE },
    ],
    folder,
  );
  const deputy = await TystBrowser.start();
  try {
    const { page: theirs } = await openCasebook(deputy);
    await theirs.getByRole('link', { name: 'School card' }).click();
    const key = (await theirs.locator('.card-page code').first().innerText()).replaceAll(/\s/g, '');

    const { page } = await openCasebook(tyst);
    await page.getByRole('link', { name: 'School card' }).click();
    await page.getByLabel('Name of the school').fill(SCHOOL);
    await page.getByLabel('Head Teacher', { exact: true }).check();
    await page.getByLabel('Key of the Deputy Head').fill(key);
    await page.getByRole('button', { name: 'Make the card' }).click();
    const cardFile = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the card file' }).click();
    writeFileSync(join(folder, 'card.json'), readFileSync(await (await cardFile).path()));
    await page.getByRole('link', { name: 'Received' }).first().click();
    await receive(page, files);
    await page
      .getByRole('link', { name: /^Open case/ })
      .last()
      .click();
    await toCheck(page, /Somebody else who is to handle/);
    await page.getByRole('radio', { name: 'The Deputy Head Teacher' }).check();
    await expect(page.getByText('only the Deputy Head Teacher can open it')).toBeVisible();
    const pack = await savePack(page, folder);
    expect(pack).toMatch(/\.zip\.age$/);

    const options = await deputy.open(deputy.address('options.html#card'));
    await options.locator('#school-card').setInputFiles(join(folder, 'card.json'));
    await expect(options.getByText(`Card of ${SCHOOL}`)).toBeVisible();
    await theirs.getByRole('link', { name: 'Received' }).first().click();
    await receive(theirs, [pack]);
    await expect(theirs.getByText('Made by this school’s Head Teacher.')).toBeVisible();
    await expect(theirs.getByText('The 2 files in it are unchanged as well:')).toBeVisible();
    expect(await violations(deputy, theirs)).toEqual([]);
    await theirs
      .getByRole('link', { name: /^Open case/ })
      .last()
      .click();
    await expect(theirs.getByText('More invented words.')).toBeVisible();
    await theirs
      .getByRole('button', { name: /^Show picture/ })
      .first()
      .click();
    await expect(theirs.locator('.item-picture img').first()).toBeVisible();
  } finally {
    await deputy.close();
  }
});

test('a pack is made in Welsh', async ({ tyst }) => {
  test.setTimeout(150_000);
  const folder = outFolder();
  const page = await casebookWith(tyst, await handOversOf([{ text: 'Geiriau dychmygol.', picture: PICTURE }], folder));
  const options = await tyst.open(tyst.address('options.html'));
  await options.getByRole('group', { name: 'Language', exact: true }).getByRole('radio', { name: 'Cymraeg' }).click();
  await page.bringToFront();
  await page.getByRole('link', { name: 'Trosglwyddo hwn ymlaen' }).click();
  await page.getByRole('radio', { name: 'Yr heddlu' }).check();
  await page.getByRole('button', { name: 'Parhau' }).click();
  await expect(page.getByRole('heading', { name: /^Gwirio beth sy’n mynd i mewn/ })).toBeVisible();
  await page.getByRole('button', { name: 'Parhau' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lawrlwytho' }).last().click();
  const pack = join(folder, 'pecyn.zip');
  await (await download).saveAs(pack);
  await expect(page.getByText('Darllenwch ef i bwy bynnag')).toBeVisible();
  const inside = unpacked(pack);
  const cover = readFileSync(join(inside, 'data/cover.html'), 'utf8');
  expect(cover).toMatch(/<html lang="cy"/);
  expect(cover).toContain('Tystiolaeth i’r heddlu');
  expect(readFileSync(join(inside, 'data/statement.html'), 'utf8')).toContain('Ffurflen datganiad');
});
