// Trusted time from end to end: the settings, the permission, a received file with both clocks, a server that is down, what is kept.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { captureAndHandOver } from '@/tests/commands/capture-and-hand-over';
import { allowSite } from '@/tests/commands/allow-site';
import { TimeAuthority } from '@/tests/commands/time-authority';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { expect, test } from '@/tests/e2e/fixtures';
import { run } from '@/tests/programs';
import { stampedSample } from '@/tests/unit/bundle/stamped-sample';
import { putTogether } from '@/tests/unit/bundle/zip-parts';
import { violations } from './accessible';
import { openCasebook, unlock } from './casebook-steps';
import { openXPage, outFolder } from './flow';
import { casebookWith, handOversOf, savePack, toCheck, unpacked } from './pack-steps';
import { answering, chooseRoot, switchOn, TIME_SERVER } from './time-steps';

const UNREACHED = 'No trusted time yet for 1 file. Your work is not affected. Tyst asks again when the casebook is next opened.';

async function handedOver(): Promise<string> {
  const theirs = await TystBrowser.start();
  try {
    const page = await openXPage(theirs, { text: 'Invented words to be received.' });
    const [bundle] = await captureAndHandOver(theirs, page, { out: outFolder() });
    if (bundle === undefined) throw new Error('nothing was handed over');
    expect(theirs.server.asked.filter(({ address }) => address.startsWith(TIME_SERVER))).toEqual([]);
    return bundle;
  } finally {
    await theirs.close();
  }
}

test('a school switches trusted time on, a file is received while the server is down, and stamped later', async ({ tyst }) => {
  test.setTimeout(150_000);
  const bundle = await handedOver();
  const authority = new TimeAuthority({ key: 'RSA', between: true });
  const options = await tyst.open(tyst.address('options.html#time'));
  await allowSite(tyst, 'http://time.example.test/*');
  await options.getByLabel('Address of the timestamp server').fill('ftp://time.example.test/');
  await options.getByRole('button', { name: 'Switch on' }).click();
  await expect(options.getByText('Enter an address that begins with http:// or https://')).toBeVisible();
  await switchOn(options);
  expect(await violations(tyst, options)).toEqual([]);

  // A root of another authority of the same name: the answer is thrown away.
  const namesake = new TimeAuthority();
  await chooseRoot(options, namesake);
  tyst.server.serve(TIME_SERVER, answering(authority));
  await options.getByRole('button', { name: 'Try it now' }).click();
  await expect(options.getByText('The timestamp does not lead to a certificate that your school trusts.')).toBeVisible();
  await options.getByRole('button', { name: 'Stop trusting Fixture Time Root' }).click();
  await expect(options.getByText('None yet. Without one no timestamp is accepted.')).toBeVisible();
  await chooseRoot(options, authority);
  await options.getByRole('button', { name: 'Try it now' }).click();
  await expect(options.getByText(/^It works: Fixture Time Authority answered with the time /)).toBeVisible();
  expect(await violations(tyst, options)).toEqual([]);

  tyst.server.serve(TIME_SERVER, { status: 503, body: 'down' });
  const { page } = await openCasebook(tyst);
  await page.locator('#files').setInputFiles(bundle);
  await expect(page.getByText('Taken into the casebook.')).toBeVisible();
  await expect(page.getByText(UNREACHED)).toBeVisible();
  await expect(page.getByText('Why: The timestamp server did not answer.')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByRole('button', { name: 'Ask again now' }).click();
  await expect(page.getByText(UNREACHED)).toBeVisible();

  // Up again: asked when the casebook is opened the next time, without anybody doing anything.
  const heard: Record<string, string | string[] | undefined>[] = [];
  const sent: Buffer[] = [];
  tyst.server.serve(TIME_SERVER, (query, headers) => {
    heard.push(headers);
    sent.push(query);
    return answering(authority)(query, headers);
  });
  await page.keyboard.press('F8');
  await unlock(page);
  await expect(page.getByText(UNREACHED)).toBeHidden();
  await page
    .getByRole('link', { name: /^Open case/ })
    .first()
    .click();
  await expect(page.getByText('This computer’s clock', { exact: true })).toBeVisible();
  await expect(page.getByText(/^from Fixture Time Authority; the file existed by then/)).toBeVisible();
  await expect(page.getByText(/trusted time obtained for a received file/)).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);

  // What left: a digest, a nonce, and what the browser says of itself.
  expect(sent).toHaveLength(1);
  expect(sent[0]?.length).toBeLessThan(80);
  expect(Object.keys(heard[0] ?? {}).filter((name) => ['cookie', 'referer', 'authorization'].includes(name))).toEqual([]);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the timestamp' }).click();
  const token = readFileSync(await (await download).path());
  expect(authority.verifies(token, readFileSync(bundle))).toBe(true);
  expect(authority.verifies(token, Buffer.from('something else'))).toBe(false);

  // The school stops trusting the root: nothing is deleted, and nothing is claimed any more.
  await options.bringToFront();
  await options.getByRole('button', { name: 'Stop trusting Fixture Time Root' }).click();
  await page.bringToFront();
  await expect(page.getByText(/but your school no longer trusts its certificate/)).toBeVisible();
  await options.bringToFront();
  await options.getByRole('button', { name: 'Switch off' }).click();
  await expect(options.getByText('Off.', { exact: true })).toBeVisible();
  const may = () => options.evaluate(() => chrome.permissions.contains({ origins: ['http://time.example.test/*'] }));
  expect(await may()).toBe(false);
});

test('a trusted time that came inside a file is checked against the certificates that the school trusts', async ({ tyst }) => {
  const [authority, namesake] = [new TimeAuthority({ between: true }), new TimeAuthority()];
  const folder = outFolder();
  for (const [name, by] of [
    ['trusted', authority],
    ['stranger', namesake],
  ] as const) {
    writeFileSync(join(folder, `${name}.zip`), putTogether({ parts: await stampedSample(by) }));
  }
  const options = await tyst.open(tyst.address('options.html#time'));
  await allowSite(tyst, 'http://time.example.test/*');
  await switchOn(options);
  await chooseRoot(options, authority);
  const { page } = await openCasebook(tyst);
  await page.locator('#files').setInputFiles(join(folder, 'trusted.zip'));
  await expect(page.getByText(/^Trusted time inside, for the whole file: .*, from Fixture Time Authority\.$/)).toBeVisible();
  await page.locator('#files').setInputFiles(join(folder, 'stranger.zip'));
  await expect(page.getByText(/^There is a trusted time inside, for the whole file, but it does not lead/)).toBeVisible();
});

test('a pack holds the trusted times that there are, and goes without one over itself when the server is down', async ({
  tyst,
}) => {
  test.setTimeout(150_000);
  const authority = new TimeAuthority({ between: true });
  tyst.server.serve(TIME_SERVER, answering(authority));
  const options = await tyst.open(tyst.address('options.html#time'));
  await allowSite(tyst, 'http://time.example.test/*');
  await switchOn(options);
  await chooseRoot(options, authority);
  const folder = outFolder();
  const files = await handOversOf([{ text: 'Invented words.' }], folder);
  const page = await casebookWith(tyst, files);
  await expect(page.getByText(/^from Fixture Time Authority; the file existed by then/)).toBeVisible();
  await toCheck(page, 'The police');
  await page.getByLabel('Crime number').fill('FIXTURE/123/26');
  const pack = await savePack(page, folder);
  await expect(page.getByText('A trusted time stands in the pack.')).toBeVisible();
  const inside = unpacked(pack);
  const of = (name: string) => readFileSync(join(inside, name));
  expect(authority.verifies(of('META-INF/timestamp001.tst'), of('META-INF/ASiCManifest002.xml'))).toBe(true);
  expect(authority.verifies(of('data/received/001.zip.tst'), readFileSync(files[0] ?? ''))).toBe(true);
  const root = join(authority.folder, 'root.pem');
  const verified = run('npm', ['run', '-s', 'verify', '--', pack, '--tsa-roots', root]);
  expect(verified.status).toBe(0);
  expect(verified.text.match(/its chain leads to one of the roots/g)).toHaveLength(2);

  tyst.server.serve(TIME_SERVER, { status: 503, body: 'down' });
  await page.getByRole('link', { name: 'Back to the case' }).click();
  await toCheck(page, 'The police');
  await page.getByLabel('Crime number').fill('FIXTURE/123/26');
  mkdirSync(join(folder, 'again'));
  const without = await savePack(page, join(folder, 'again'));
  await expect(page.getByText(/^The timestamp server gave no trusted time, so none stands in the pack\./)).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  expect(run('npm', ['run', '-s', 'verify', '--', without, '--tsa-roots', root]).status).toBe(0);
});

declare const chrome: { permissions: { contains(of: { origins: string[] }): Promise<boolean> } };
