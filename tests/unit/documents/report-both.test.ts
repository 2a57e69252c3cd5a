// The report in both languages: two whole parts, Welsh first, in HTML and as PDF, with every picture stored once.
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { run } from '@/tests/programs';
import { reportHtml } from '@/utils/documents/report/report-html';
import { reportPdf } from '@/utils/documents/report-pdf/report-pdf';
import { REPORT, reportWith } from './report-fixture';
import { PDF_PARTS } from './report-pdf-parts';

const BOTH = { ...REPORT, language: 'both' } as const;
const pageOf = (text: string) => new DOMParser().parseFromString(text, 'text/html');
const headings = (root: ParentNode) => [...root.querySelectorAll('h1, h2')].map(({ textContent }) => textContent);

describe('a report in both languages', () => {
  const page = pageOf(reportHtml(BOTH));
  const [welsh, english] = page.querySelectorAll('main > .language');

  it('holds the whole Welsh report and then the whole English one', () => {
    expect([welsh?.getAttribute('lang'), english?.getAttribute('lang')]).toEqual(['cy', 'en']);
    expect(headings(welsh ?? page)).toEqual(headings(pageOf(reportHtml({ ...REPORT, language: 'cy' }))));
    expect(headings(english ?? page)).toEqual(headings(pageOf(reportHtml(REPORT))));
    expect(page.title).toBe('Adroddiad tystiolaeth, achos K7-MQ4 · Evidence report, case K7-MQ4');
  });

  it('says in both languages, at the head of each part, that there are two', () => {
    for (const part of [welsh, english]) {
      const lines = [...(part?.querySelectorAll('header p[lang]') ?? [])];
      expect(lines.map((line) => line.getAttribute('lang'))).toEqual(['cy', 'en']);
      expect(lines.map((line) => line.querySelector('a')?.getAttribute('href'))).toEqual(['#cy', '#en']);
    }
  });

  it('gives no name to two places, and every link a place in its own part', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...(english?.querySelectorAll('.summary a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '#en-item-1',
      '#en-item-2',
    ]);
    expect(english?.querySelector('#en-item-1')).not.toBeNull();
  });

  it('is one PDF of two parts that say which language they are in, with each picture in it once', async () => {
    const one = Buffer.from(await reportPdf(REPORT, PDF_PARTS)).toString('latin1');
    const pdf = Buffer.from(await reportPdf(BOTH, PDF_PARTS));
    const text = pdf.toString('latin1');
    const pictures = (of: string) => of.split('/DCTDecode').length - 1;
    expect(pictures(text)).toBe(pictures(one));
    for (const tag of ['cy-GB', 'en-GB']) expect(text).toMatch(new RegExp(`/S /Part[^>]*/Lang \\(${tag}\\)`));
    const words = run('pdftotext', ['-', '-'], { input: pdf }).text;
    expect(words.indexOf('Adroddiad tystiolaeth')).toBeLessThan(words.indexOf('Evidence report'));
    expect(words).toMatch(/Tudalen 1 o (\d+) · Page 1 of \1/);
  });
});

describe('on each printed page', () => {
  it('stand the case and the bundle, whatever a reference is made of', () => {
    const reference = `2026'; } body { display: none } /*</style>\\`;
    const text = reportHtml({ ...REPORT, case: { ...REPORT.case, reference } });
    const foot = [...pageOf(text).querySelectorAll('style')].at(-1);
    expect(foot?.textContent).toMatch(/content: '[\dA-Za-z\\]+';/);
    expect(text).not.toContain('body { display: none }</style>');
  });
});

describe('a picture that is taller than a page', () => {
  it('is told in words where each part begins, in HTML and in the PDF', async () => {
    const report = reportWith({
      picture: { sha256: 'a'.repeat(64), width: 640, height: 4_000, scale: 1, method: 'screenshot', tiles: [], masks: [] },
    });
    const parts = [...pageOf(reportHtml(report)).querySelectorAll('.paper-part p')].map(({ textContent }) => textContent);
    expect(parts[0]).toContain('Part 1 of 5 of the picture');
    const pdf = await reportPdf(report, PDF_PARTS);
    const words = run('pdftotext', ['-', '-'], { input: pdf }).text.replaceAll(/\s+/g, ' ');
    for (const part of parts) expect(words).toContain(part);
    expect(Buffer.from(pdf).toString('latin1').split('/S /Figure')).toHaveLength(1 + parts.length);
  });
});

describe('a report whose PDF could not be added', () => {
  it('says so, and that it can be printed itself', () => {
    expect(reportHtml(REPORT)).not.toContain('as a PDF too');
    expect(reportHtml({ ...REPORT, pdfLeftOut: true })).toContain('could not be added as a PDF too');
  });
});
