// The report on paper: two sheets for an item with an ordinary picture, one more where words would be too small, in both languages.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Page, chromium, expect, test } from '@playwright/test';
import { findBrowser } from '@/tests/commands/find-browser';
import { ITEMS, REPORT } from '@/tests/unit/documents/report-fixture';
import { reportHtml } from '@/utils/documents/report/report-html';
import type { ReportInput } from '@/utils/documents/report/report-input';

/** Cover, the history with how to check, and the glossary. */
const AROUND = 3;

for (const language of ['en', 'cy'] as const) {
  for (const [shape, height, sheets] of [
    ['wide', 700, 2],
    ['tall', 2_100, 3],
    ['very tall', 6_000, 6],
  ] as const) {
    test(`two items with ${shape} pictures take ${sheets} sheets each (${language})`, async () => {
      const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
      try {
        const page = await browser.newPage();
        const report = withHeight({ ...REPORT, language }, height);
        const folder = mkdtempSync(join(tmpdir(), 'tyst-report-'));
        for (const { pictureAddress = '', record } of report.volume.items) {
          mkdirSync(join(folder, pictureAddress, '..'), { recursive: true });
          writeFileSync(join(folder, pictureAddress), await pictureOf(page, record.picture?.width ?? 0, height));
        }
        writeFileSync(join(folder, 'report.html'), reportHtml(report));
        await page.goto(pathToFileURL(join(folder, 'report.html')).href);
        const pdf = await page.pdf({ preferCSSPageSize: true });
        expect(sheetsOf(pdf)).toBe(AROUND + sheets * ITEMS.length);
      } finally {
        await browser.close();
      }
    });
  }
}

function withHeight(report: ReportInput, height: number): ReportInput {
  const items = report.volume.items.map((item) => {
    const { picture } = item.record;
    return picture === undefined ? item : { ...item, record: { ...item.record, picture: { ...picture, height } } };
  });
  return { ...report, volume: { ...report.volume, items } };
}

async function pictureOf(page: Page, width: number, height: number): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.goto('about:blank');
  return page.screenshot();
}

function sheetsOf(pdf: Buffer): number {
  return Array.from(pdf.toString('latin1').matchAll(/\/Type \/Page\b/g)).length;
}
