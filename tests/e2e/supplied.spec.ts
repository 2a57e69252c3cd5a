// Evidence that somebody gave: only its pixels are kept, it is masked like a capture, and it says everywhere that Tyst did not capture it.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import { checkBundle } from '@/tests/commands/check-bundle';
import { HandOverScreen } from '@/tests/commands/hand-over-screen';
import { ReviewScreen } from '@/tests/commands/review-screen';
import type { TystBrowser } from '@/tests/commands/tyst-browser';
import { violations } from './accessible';
import { expect, test } from './fixtures';
import { openXPage, outFolder } from './flow';
import { HIDDEN, jpegWithGps } from './jpeg-with-gps';
import { storedText } from './whole-database';

/** Opens the form the way a person does: from the popup's cases. */
async function openForm(tyst: TystBrowser): Promise<Page> {
  const popup = await tyst.pressToolbar(await openXPage(tyst));
  await popup.press('tab', /^Cases/);
  await popup.press('button', /^Add evidence someone gave you$/);
  const form = await tyst.extensionPage('casebook.html');
  await form.getByRole('heading', { name: 'Add evidence someone gave you' }).waitFor();
  return form;
}

async function givenByParent(form: Page): Promise<void> {
  await form
    .getByRole('group', { name: /Who gave it/ })
    .getByRole('radio', { name: 'a parent or carer' })
    .check();
  await form.getByLabel('On which day?').fill('2026-11-20');
  await form.getByRole('group', { name: 'Where was it posted?' }).getByRole('radio', { name: 'WhatsApp' }).check();
}

async function reviewOf(tyst: TystBrowser, form: Page): Promise<ReviewScreen> {
  await form.getByRole('button', { name: 'Go on to the review' }).click();
  const review = new ReviewScreen(await tyst.extensionPage('review.html'));
  await review.ready();
  return review;
}

/** Seals, hands over to the Head, and answers the bundle and its first record. */
async function handOver(
  tyst: TystBrowser,
  review: ReviewScreen,
  out: string,
): Promise<{ bundle: string; record: CaptureRecord }> {
  await review.sealIt();
  await review.handOver();
  const screen = new HandOverScreen(await tyst.extensionPage('handover.html'));
  await screen.toSaving();
  const [bundle = ''] = await screen.save(out);
  expect(checkBundle(bundle).filter(({ held }) => !held)).toEqual([]);
  const text = execFileSync('unzip', ['-p', bundle, 'data/captures/0001/capture.json'], { encoding: 'utf8' });
  return { bundle, record: JSON.parse(text) as CaptureRecord };
}

test('a picture from a telephone keeps its pixels, upright, and nothing of where and with what it was taken', async ({
  tyst,
}) => {
  const out = outFolder();
  const form = await openForm(tyst);
  const jpeg = await jpegWithGps(form);
  await form.getByRole('radio', { name: /^A picture/ }).check();
  await form.getByLabel('The picture').setInputFiles({ name: 'Plantedname.jpg', mimeType: 'image/jpeg', buffer: jpeg });
  await form.getByRole('radio', { name: 'a picture from their phone' }).check();
  await givenByParent(form);
  await form.getByLabel(/^Address of the post/).fill('https://www.facebook.com/poster.one/posts/1?fbclid=Plantedtoken');
  expect(await violations(tyst, form)).toEqual([]);

  const review = await reviewOf(tyst, form);
  await expect(review.page.getByText('Supplied, not captured by Tyst')).toBeVisible();
  await expect(review.page.getByText('Given by a parent or carer on 20 Nov 2026: a picture from their phone.')).toBeVisible();
  await review.seal.click();
  await expect(review.page.getByRole('alert').getByText(/Look at the picture/)).toBeVisible();
  await review.page.getByRole('checkbox', { name: /^I have looked: nothing shows who gave it/ }).check();
  await review.answerByDefault();
  const { bundle, record } = await handOver(tyst, review, out);

  expect(record).toMatchObject({
    kind: 'supplied',
    platform: 'facebook',
    supplied: { by: 'parent', how: 'phone-picture', on: '2026-11-20' },
    locator: { url: 'https://www.facebook.com/poster.one/posts/1', droppedParameters: ['fbclid'] },
    picture: { method: 'supplied', width: 100, height: 200 },
    post: { author: { value: 'unknown' }, text: { value: 'unknown' } },
  });
  const files = execFileSync('unzip', ['-Z1', bundle], { encoding: 'utf8' });
  expect(files).toContain('data/captures/0001/supplied.png');
  const png = execFileSync('unzip', ['-p', bundle, 'data/captures/0001/supplied.png']);
  expect(chunksOf(png).filter((chunk) => !['IHDR', 'sRGB', 'IDAT', 'IEND'].includes(chunk))).toEqual([]);
  const latitude = Buffer.from(HIDDEN.latitude.flatMap((value) => [0, 0, 0, value, 0, 0, 0, 1]));
  const everything = [readFileSync(bundle), Buffer.from(await storedText(review.page), 'latin1')];
  for (const place of everything) {
    for (const hidden of [HIDDEN.make, HIDDEN.comment, 'Plantedname', 'Plantedtoken', 'Exif']) {
      expect(place.includes(hidden), hidden).toBe(false);
    }
    expect(place.includes(latitude)).toBe(false);
  }
  const report = execFileSync('unzip', ['-p', bundle, 'data/report.html'], { encoding: 'utf8' });
  expect(report).toContain('Supplied, not captured by Tyst');
  rmSync(out, { recursive: true });
});

test('a report with no evidence yet is sealed in words, and a file that is no picture is refused', async ({ tyst }) => {
  const out = outFolder();
  const form = await openForm(tyst);
  await form.getByRole('button', { name: 'Go on to the review' }).click();
  await expect(form.getByRole('alert').getByText('Say what you have')).toBeVisible();
  await form.getByRole('radio', { name: /^A picture/ }).check();
  await form.getByLabel('The picture').setInputFiles({
    name: 'page.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  });
  await form.getByRole('radio', { name: 'on paper' }).check();
  await givenByParent(form);
  await form.getByRole('button', { name: 'Go on to the review' }).click();
  await expect(form.getByText('This file is not a picture that Tyst can take in.')).toBeVisible();

  await form.getByRole('radio', { name: /^No evidence yet/ }).check();
  await form.getByLabel('What was told?').fill('Invented: a message in a chat names a pupil.');
  await test.step('the browser asks before what was typed is lost', async () => {
    const asked = form.waitForEvent('dialog');
    await form.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await expect(form.getByLabel('What was told?')).toHaveValue(/names a pupil/);
  });
  const review = await reviewOf(tyst, form);
  await review.answerByDefault();
  const { record } = await handOver(tyst, review, out);
  expect(record).toMatchObject({
    kind: 'supplied',
    platform: 'whatsapp',
    supplied: { by: 'parent', how: 'told' },
    concern: 'Invented: a message in a chat names a pupil.',
  });
  expect(record).not.toHaveProperty('picture');
  rmSync(out, { recursive: true });
});

/** The types of a PNG's chunks, in order (PNG, Third Edition, §5.3). */
function chunksOf(png: Buffer): string[] {
  const types: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) types.push(png.toString('latin1', at + 4, at + 8));
  return types;
}
