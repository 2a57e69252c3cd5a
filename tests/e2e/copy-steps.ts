// Steps of the working-copy tests: a bundle received, its picture covered, the finished picture read.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { PNG } from 'pngjs';
import { captureAndHandOver } from '@/tests/commands/capture-and-hand-over';
import { TystBrowser } from '@/tests/commands/tyst-browser';
import { onlyVolume, sampleInput, written } from '@/tests/unit/bundle/sample';
import type { CaptureRecord } from '@/utils/evidence/capture-record';
import type { Rect } from '@/utils/evidence/rect';
import { openCasebook } from './casebook-steps';
import { expect } from './fixtures';
import { outFolder } from './flow';

/** A hand-over of what this page shows, from the computer of somebody else; the bundle's path. */
export async function handedOver(open: (theirs: TystBrowser) => Promise<Page>, mode?: 'thread'): Promise<string> {
  const theirs = await TystBrowser.start();
  try {
    const wish = { out: outFolder(), ...(mode && { mode }) };
    const [bundle] = await captureAndHandOver(theirs, await open(theirs), wish);
    if (bundle === undefined) throw new Error('nothing was handed over');
    return bundle;
  } finally {
    await theirs.close();
  }
}

/** A bundle of one picture of this size, made here. */
export async function bundleOf(picture: { width: number; height: number }): Promise<string> {
  const { bytes } = await written(onlyVolume(await sampleInput([{ picture }])));
  const path = join(mkdtempSync(join(tmpdir(), 'tyst-copy-')), 'made.zip');
  writeFileSync(path, bytes);
  return path;
}

/** What a bundle holds of its one capture. */
export async function sealedIn(bundle: Buffer): Promise<{ record: CaptureRecord; png: Buffer }> {
  const zip = await JSZip.loadAsync(bundle);
  const of = (name: string) => zip.file(`data/captures/0001/${name}`)?.async('nodebuffer');
  const [record, png] = [await of('capture.json'), await of('screenshot.png')];
  if (record === undefined || png === undefined) throw new Error('no capture');
  return { record: JSON.parse(record.toString()) as CaptureRecord, png };
}

/** Sets the casebook up, takes the bundle in and answers the page of its matter. */
export async function receivedMatter(tyst: TystBrowser, bundle: string): Promise<Page> {
  const { page } = await openCasebook(tyst);
  await page.locator('#files').setInputFiles(bundle);
  await expect(page.getByText('Taken into the casebook.')).toBeVisible({ timeout: 30_000 });
  await page
    .getByRole('link', { name: /^Open case/ })
    .first()
    .click();
  return page;
}

export async function beginCopy(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Make a working copy' }).click();
  await showPicture(page);
}

export async function showPicture(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show picture' }).click();
  await expect(page.locator('.picture-sheet img')).toBeVisible();
}

/** Draws a cover by the pointer; from and to are shares of the picture. */
export async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const box = await page.locator('.mask-layer').boundingBox();
  if (box === null) throw new Error('no picture');
  const at = ([across, down]: [number, number]) => [box.x + box.width * across, box.y + box.height * down] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 5 });
  await page.mouse.up();
}

/** The bytes of a picture that a page shows. */
export async function shownPng(page: Page, selector: string): Promise<Buffer> {
  const image = page.locator(selector);
  await expect(image).toBeVisible();
  const base64 = await image.evaluate(async (element) => {
    const source = element instanceof HTMLImageElement ? element.src : '';
    return new Uint8Array(await (await fetch(source)).arrayBuffer()).toBase64();
  });
  return Buffer.from(base64, 'base64');
}

/** The kinds of chunk in a PNG, each once. */
export function chunksOf(png: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) names.push(png.toString('latin1', at + 4, at + 8));
  return [...new Set(names)];
}

/** How many pixels inside the areas are not burnt, and how many outside differ from the original. */
export function compared(copy: Buffer, original: Buffer, areas: readonly Rect[]): { left: number; changed: number } {
  const [made, sealed] = [PNG.sync.read(copy), PNG.sync.read(original)];
  expect([made.width, made.height]).toEqual([sealed.width, sealed.height]);
  const inside = new Uint8Array(made.width * made.height);
  for (const { x, y, width, height } of areas) {
    for (let row = y; row < y + height; row++) inside.fill(1, row * made.width + x, row * made.width + x + width);
  }
  let [left, changed] = [0, 0];
  for (const [pixel, covered] of inside.entries()) {
    const now = made.data.readUInt32BE(pixel * 4);
    if (covered === 1) left += now === 0x111111ff ? 0 : 1;
    else changed += now === sealed.data.readUInt32BE(pixel * 4) ? 0 : 1;
  }
  return { left, changed };
}

/** The areas as the list says them, in picture pixels. */
export async function listedAreas(page: Page, picture: { width: number; height: number }): Promise<Rect[]> {
  const boxes = await page
    .locator('.mask-box')
    .evaluateAll((all) =>
      all.map((each) =>
        each instanceof HTMLElement ? [each.style.left, each.style.top, each.style.width, each.style.height] : [],
      ),
    );
  return boxes.map((shares) => {
    const [x = 0, y = 0, width = 0, height = 0] = shares.map(Number.parseFloat);
    const of = (share: number, whole: number) => Math.round((share / 100) * whole);
    return {
      x: of(x, picture.width),
      y: of(y, picture.height),
      width: of(width, picture.width),
      height: of(height, picture.height),
    };
  });
}
