// report.pdf: says what report.html says, is tagged and named, tells nothing of the device, and no text can break it.
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { run } from '@/tests/programs';
import { reportHtml } from '@/utils/documents/report/report-html';
import type { ReportInput } from '@/utils/documents/report/report-input';
import { reportPdf } from '@/utils/documents/report-pdf/report-pdf';
import { read } from '@/utils/evidence/read';
import { RECORD, REPORT, reportWith } from './report-fixture';
import { PDF_PARTS } from './report-pdf-parts';

/** What a program that knows nothing of us reads, without white space: a long value may be broken over lines. */
async function wordsOf(input: ReportInput): Promise<string> {
  return packed(poppler('pdftotext', await pdfOf(input), ['-raw']));
}

function pdfOf(input: ReportInput): Promise<Uint8Array<ArrayBuffer>> {
  return reportPdf(input, PDF_PARTS);
}

function poppler(program: 'pdftotext' | 'pdfinfo', input: Uint8Array, options: string[] = []): string {
  const { status, text } = run(program, program === 'pdftotext' ? [...options, '-', '-'] : [...options, '-'], { input });
  expect(status, text).toBe(0);
  return text;
}

const packed = (text: string) => text.replaceAll(/\s+/g, '');

describe('report.pdf', () => {
  it.each(['en', 'cy'] as const)('holds every word of report.html, in %s', async (language) => {
    const words = await wordsOf({ ...REPORT, language });
    const page = new DOMParser().parseFromString(reportHtml({ ...REPORT, language }), 'text/html');
    const parts = [
      ...page.querySelectorAll('main h1, main h2, main p, main li, main dt, main td, main th, main small, main blockquote'),
    ]
      .filter((element) => element.querySelector('p, li, small, blockquote') === null)
      .map(({ textContent }) => packed(textContent));
    expect(parts.length).toBeGreaterThan(100);
    expect(parts.filter((part) => !words.includes(part))).toEqual([]);
  });

  it('keeps each fingerprint of the history on one line, whatever its digits', async () => {
    const layoutWith = async (digit: string) => {
      const digest = digit.repeat(64);
      const custody = REPORT.custody.map((entry) => ({ ...entry, digest }));
      const lines = poppler('pdftotext', await pdfOf({ ...REPORT, custody }), ['-layout']).split('\n');
      return lines.flatMap((line) => new RegExp(`${digit}{8,}`).exec(line)?.[0].length ?? []);
    };
    // Others of the sample may be of the same digit.
    for (const digit of ['1', 'd']) {
      const lengths = await layoutWith(digit);
      expect(lengths.length).toBeGreaterThanOrEqual(REPORT.custody.length);
      expect(new Set(lengths)).toEqual(new Set([64]));
    }
  });

  it('is tagged, and bears its title, its language and the numbers of its pages', async () => {
    const pdf = await pdfOf({ ...REPORT, language: 'cy' });
    const info = poppler('pdfinfo', pdf);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toContain('Adroddiad tystiolaeth, achos K7-MQ4');
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (cy-GB)');
    const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    const words = poppler('pdftotext', pdf);
    expect(words.match(/Tudalen \d+ o \d+/g)).toEqual(Array.from({ length: pages }, (_, at) => `Tudalen ${at + 1} o ${pages}`));
    expect(words.split(`Tyst · K7-MQ4 · ${REPORT.bundleId}`)).toHaveLength(pages + 1);
  });

  it('has a structure of headings, tables, lists and pictures that are described', async () => {
    const structure = poppler('pdfinfo', await pdfOf(REPORT), ['-struct-text']);
    for (const part of [
      /H1 \(block\)\s+"Evidence report"/,
      /H2 \(block\)\s+"Item 1"/,
      /H3 \(block\)\s+"Why it was reported"/,
      /Table/,
      /TH/,
      /LBody/,
      /BlockQuote/,
    ]) {
      expect(structure).toMatch(part);
    }
    const alternative = 'Picture of item 1 as it looked on the screen';
    expect(Buffer.from(await pdfOf(REPORT)).includes(`/Alt (${alternative})`)).toBe(true);
  });

  it('is the same file for the same input, and tells neither when nor on what it was made', async () => {
    const pdf = await pdfOf(REPORT);
    expect(Buffer.from(await pdfOf(REPORT)).equals(pdf)).toBe(true);
    const info = poppler('pdfinfo', pdf, ['-isodates']);
    expect(info).toMatch(/CreationDate:\s+2026-11-20T09:41:00/);
    expect(info).toMatch(/Producer:\s+Tyst\n/);
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/PDFKit|ModDate|\/Author/);
  });

  it('embeds every font, so that ŵ and ŷ, other scripts and emoji stand as they were written', async () => {
    const text = 'Ŵyl a dŷ · Привет · Γειά · việt · 😀';
    const pdf = await pdfOf(reportWith({ concern: text }));
    expect(packed(poppler('pdftotext', pdf))).toContain(packed(text));
    const fonts = run('pdffonts', ['-'], { input: pdf }).text.trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(4);
    for (const font of fonts) expect(font).toMatch(/\+Noto\S* .*yes yes yes/);
  });

  it('shows a character that no font has by its name', async () => {
    expect(await wordsOf(reportWith({ concern: 'before 漢 after' }))).toContain('beforeU+6F22after');
  });

  it('says where the picture is when none could be made small enough', async () => {
    const pdf = await reportPdf(REPORT, { ...PDF_PARTS, picture: async () => undefined });
    expect(packed(poppler('pdftotext', pdf))).toContain(packed('it is data/captures/0001/screenshot.png in the same file'));
  });
});

describe('hostile text in report.pdf', () => {
  it('stays text, and hidden characters are named', async () => {
    const attack = `<script>1</script> \\) Tj ET /JavaScript (app.alert(1)) \u202Eeno\u0007`;
    const pdf = await pdfOf(reportWith({ concern: attack, post: { ...RECORD.post, author: read(attack, 'typed', '') } }));
    expect(packed(poppler('pdftotext', pdf))).toContain(packed(attack.replace('\u202E', 'U+202E').replace('\u0007', 'U+0007')));
    expect(poppler('pdfinfo', pdf)).toMatch(/JavaScript:\s+no/);
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/\/URI|\/JavaScript|\/Annots \[\d/);
  });

  it('keeps a word of 100,000 characters whole and inside the page', async () => {
    const pdf = await pdfOf(reportWith({ concern: 'N'.repeat(100_000) }));
    const boxes = poppler('pdftotext', pdf, ['-bbox']);
    const edges = [...boxes.matchAll(/xMax="([\d.]+)" yMax="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(Math.max(...edges.map(([x]) => x))).toBeLessThan(595 - 50);
    expect(Math.max(...edges.map(([, y]) => y))).toBeLessThan(842 - 20);
    expect([...boxes.matchAll(/>(N+)</g)].reduce((sum, [, letters = '']) => sum + letters.length, 0)).toBe(100_000);
  });

  it('sets one letter under 50,000 marks, and a line of right-to-left words', async () => {
    const words = await wordsOf(reportWith({ concern: `a${'\u0301'.repeat(50_000)} \u0645\u0631 end` }));
    expect(words).toMatch(/U\+0301\p{Cf}*\u0645\u0631\p{Cf}*end/u);
    expect(words.match(/U\+0301/g)).toHaveLength(50_000);
  });

  it('draws Arabic and Hebrew words joined and in their own order, so that a reader finds them', async () => {
    const concern = 'مرحبا بكم في المدرسة اليوم\nשלום עולם, בית הספר\nHe wrote “مرحبا بكم” twice.';
    const words = poppler('pdftotext', await pdfOf(reportWith({ concern }))).replaceAll(/\p{Cf}/gu, '');
    // What stands between words of both directions poppler places by a guess of its own.
    for (const part of ['مرحبا بكم في المدرسة اليوم', 'שלום עולם', 'בית הספר', 'He wrote', 'twice.'])
      expect(words).toContain(part);
    expect(words.split('مرحبا بكم')).toHaveLength(3);
    expect(words).not.toContain('U+');
  });
});
