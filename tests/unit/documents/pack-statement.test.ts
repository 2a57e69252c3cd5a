// The statement form: its facts filled in, its person blank, and words, declaration and signature together on one sheet.
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { run } from '@/tests/programs';
import type { PackDocument } from '@/utils/documents/pack/pack-document';
import { packHtml } from '@/utils/documents/pack/pack-page';
import { packPdf } from '@/utils/documents/pack/pack-pdf';
import { translator } from '@/utils/i18n/translate';
import { REPORT } from './report-fixture';
import { PDF_PARTS } from './report-pdf-parts';

/** A police pack of so many items. */
function packOf(count: number): PackDocument {
  const { volume, case: of, organisation, signer, bundleId } = REPORT;
  return {
    language: 'en',
    recipient: 'police',
    case: of,
    organisation,
    facts: { crimeNumber: 'FIXTURE/1' },
    items: Array.from({ length: count }, (_, index) => {
      const { record, seal } = volume.items[index % volume.items.length] ?? expect.unreachable();
      return { item: index + 1, record, seal, pictures: [] };
    }),
    received: [],
    beside: ['statement'],
    volume: { number: 1, count: 1 },
    signer,
    bundleId,
    madeAt: '2026-11-21T09:30:15.000Z',
  };
}

describe('the statement form', () => {
  it.each([
    ['en', 1],
    ['cy', 1],
    ['en', 9],
  ] as const)('has words, declaration and signature on its last sheet: %s, items: %i', async (language, count) => {
    const input = { ...packOf(count), language };
    const pdf = await packPdf([packHtml('statement', input)], input, {
      loadFont: PDF_PARTS.loadFont,
      pictureAt: () => Promise.resolve(undefined),
    });
    const { status, text } = run('pdftotext', ['-layout', '-', '-'], { input: pdf });
    expect(status).toBe(0);
    const sheets = text.split('\f').filter((sheet) => sheet.trim() !== '');
    const t = translator(language);
    const together = [
      t('packDocument.statement.words'),
      t('packDocument.statement.declaration'),
      t('packDocument.statement.signature'),
      t('packDocument.statement.witness'),
    ];
    for (const words of together) {
      expect(sheets.map((sheet) => sheet.includes(words))).toEqual(sheets.map((_, index) => index === sheets.length - 1));
    }
    expect(sheets.length).toBe(count === 1 ? 2 : 3);
    expect(sheets[0]).toContain('FIXTURE/1');
    expect(sheets.at(-1)).toContain('K7-MQ4');
  });
});
