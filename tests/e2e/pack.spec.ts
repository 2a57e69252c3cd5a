// A police pack from what was received to what its recipients do with it: unpacked, checked with their own programs, opened and read.
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { CHECK_LINES } from '@/utils/bundle/readme';
import { findBrowser, QUIET_FLAGS } from '@/tests/commands/find-browser';
import { Firefox, findFirefox } from '@/tests/commands/firefox';
import { waitUntil } from '@/tests/commands/wait-until';
import { run, runLine } from '@/tests/programs';
import { violations } from './accessible';
import { expect, test } from './fixtures';
import { outFolder } from './flow';
import { casebookWith, handOversOf, savePack, unpacked } from './pack-steps';

const PICTURE = { width: 480, height: 320 };

test('a police pack holds what it says, unchanged, and everybody can read and check it', async ({ tyst }) => {
  test.setTimeout(240_000);
  const folder = outFolder();
  const files = await handOversOf(
    [
      { text: 'Invented words for the police.', picture: PICTURE },
      { text: 'More invented words.', picture: PICTURE },
    ],
    folder,
  );
  const page = await casebookWith(tyst, files);
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByRole('link', { name: 'Pass this on' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert').getByText('Say who it is for')).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);
  await page.getByRole('radio', { name: 'The police' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Crime number').fill('FIXTURE/123/26');
  await expect(page.getByText('Picture of item 2')).toBeVisible();
  await expect(page.getByText('Nothing of this case stays out.')).toBeVisible();
  await page.getByRole('group', { name: 'Language of the documents' }).getByRole('radio', { name: 'Welsh and English' }).check();
  expect(await violations(tyst, page)).toEqual([]);
  const pack = await savePack(page, folder);
  expect(await violations(tyst, page)).toEqual([]);
  const code = await page.locator('.receipt-code').innerText();
  const fingerprint = (await page.locator('.pack-page code').last().innerText()).replaceAll(/\s/g, '').toLowerCase();
  await page.getByRole('link', { name: 'Back to the case' }).click();
  await expect(page.getByText(`Receipt code ${code}`)).toBeVisible();
  await expect(page.getByText(/pack offered as a download/)).toBeVisible();
  expect(await violations(tyst, page)).toEqual([]);

  const inside = unpacked(pack);
  expect(run('7z', ['t', '-p-', pack]).status).toBe(0);
  expect(runLine(CHECK_LINES.payload, inside)).toMatchObject({ status: 0, text: '' });
  expect(runLine(CHECK_LINES.tagFiles, inside)).toMatchObject({ status: 0, text: '' });
  runLine(CHECK_LINES.signer, inside);
  expect(runLine(CHECK_LINES.signature, inside).text).toContain('Verification successful');
  const printed = runLine(CHECK_LINES.fingerprint, inside).text.split('=')[1]?.trim().replaceAll(':', '').toLowerCase();
  expect(printed).toBe(fingerprint);
  const digest = runLine(CHECK_LINES.manifest, inside).text.trim();
  expect(readFileSync(join(inside, 'META-INF/ASiCManifest001.xml'), 'utf8')).toContain(`>${digest}<`);
  for (const [index, file] of files.entries()) {
    const received = readFileSync(join(inside, `data/received/00${index + 1}.zip`));
    expect(received.equals(readFileSync(file))).toBe(true);
  }
  expect(readdirSync(join(inside, 'data/pictures'))).toEqual(['0001.png', '0002.png']);
  const record = readFileSync(join(inside, 'data/pack.json'), 'utf8');
  expect(JSON.parse(record)).toMatchObject({ recipient: 'police', items: [{ item: 1 }, { item: 2 }] });

  const verified = run('npm', ['run', '-s', 'verify', '--', pack, '--json', '--require-known', '--head', fingerprint]);
  expect(verified.status).toBe(0);
  const answer = JSON.parse(verified.stdout.toString());
  expect(answer).toMatchObject({ verdict: 'unchanged', source: 'head' });
  expect(answer.files[0].bundle.pack.received).toHaveLength(2);

  await readInChromium(inside, pack);
  await readInFirefox(inside, pack);
  readAsPdf(join(inside, 'data/report.pdf'), folder);
});

async function readInChromium(inside: string, pack: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET_FLAGS });
  try {
    const page = await browser.newPage();
    const complained: string[] = [];
    page.on('console', (message) => complained.push(message.text()));
    await page.goto(pathToFileURL(join(inside, 'data/report.html')).href);
    await expect(page.getByText('Invented words for the police.').first()).toBeVisible();
    const widths = await page
      .locator('img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(widths.length).toBeGreaterThanOrEqual(4);
    expect(new Set(widths)).toEqual(new Set([PICTURE.width]));
    await page.goto(pathToFileURL(join(inside, 'data/cover.html')).href);
    await expect(page.getByRole('heading', { name: 'Evidence for the police' })).toBeVisible();
    await expect(page.getByText('FIXTURE/123/26').first()).toBeVisible();
    await page.goto(pathToFileURL(join(inside, 'data/statement.html')).href);
    await expect(page.getByRole('heading', { name: 'Statement form' })).toBeVisible();
    await expect(page.getByText('Signature:')).toBeVisible();
    expect(await page.content()).not.toMatch(/MG ?11/);
    await page.goto(pathToFileURL(join(inside, 'verify.html')).href);
    await page.setInputFiles('#files', pack);
    await expect(page.getByText('Unchanged since it was sealed.')).toBeVisible();
    await expect(page.getByText('data/received/002.zip')).toBeVisible();
    expect(complained).toEqual([]);
  } finally {
    await browser.close();
  }
}

async function readInFirefox(inside: string, pack: string): Promise<void> {
  const path = findFirefox();
  if (path === undefined) throw new Error('needs Firefox (Debian: firefox-esr)');
  const firefox = await Firefox.start(path);
  try {
    await firefox.open(pathToFileURL(join(inside, 'data/report.html')).href);
    expect(await firefox.evaluate('document.body.textContent')).toContain('Invented words for the police.');
    await waitUntil('pictures', async () => {
      const widths = await firefox.evaluate('[...document.images].map((image) => image.naturalWidth)');
      return Array.isArray(widths) && widths.length > 0 && widths.every((width) => width === PICTURE.width) ? true : undefined;
    });
    await firefox.open(pathToFileURL(join(inside, 'verify.html')).href);
    await firefox.chooseFiles('#files', [pack]);
    const said = await waitUntil('an answer', async () => {
      const text = await firefox.evaluate("document.querySelector('h2.answer')?.textContent ?? ''");
      return typeof text === 'string' && text !== '' ? text : undefined;
    });
    expect(said).toBe('Unchanged since it was sealed.');
  } finally {
    await firefox.close();
  }
}

/** By its text layer, and as a picture by a program that reads pictures. */
function readAsPdf(pdf: string, folder: string): void {
  const text = run('pdftotext', ['-layout', pdf, '-']).text;
  for (const words of ['Evidence for the police', 'Tystiolaeth i’r heddlu', 'Item list', 'Statement form', 'FIXTURE/123/26']) {
    expect(text, words).toContain(words);
  }
  expect(text).toContain('Invented words for the police.');
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  expect(run('pdftoppm', ['-r', '110', '-png', pdf, join(pages, 'page')]).status).toBe(0);
  const [first] = readdirSync(pages).toSorted();
  // Its threads wait for each other by spinning: two at once on a small machine hardly come forward.
  const seen = run('env', ['OMP_THREAD_LIMIT=1', 'tesseract', join(pages, first ?? ''), '-', '--psm', '4']).text;
  expect(seen).toContain('K7-MQ4');
  expect(seen).toContain('FIXTURE/123/26');
}
