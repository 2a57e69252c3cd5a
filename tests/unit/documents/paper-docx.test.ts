// The Word file of the papers for a meeting, read by programs that know nothing of us: every fact is there, any text stays text.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '@/tests/programs';
import { letterText } from '@/utils/documents/letters/letter-text';
import { meetingPack } from '@/utils/documents/meeting/meeting-pack';
import { minutesPaper } from '@/utils/documents/meeting/minutes-paper';
import type { Paper } from '@/utils/documents/meeting/paper';
import { paperDocx } from '@/utils/documents/meeting/paper-docx';
import { minutesInput, packInput } from './meeting-sample';
import { paperTexts } from './paper-texts';

/** LibreOffice is large: where it is not installed these tests are skipped, and say so by name. */
const OFFICE = ['soffice', 'libreoffice'].find((program) => spawnSync(program, ['--version']).status === 0);

const packed = (text: string) => text.replaceAll(/\s+/g, '');

async function xmlOf(papers: readonly Paper[], part = 'word/document.xml'): Promise<string> {
  const zip = await JSZip.loadAsync(await (await paperDocx(papers)).arrayBuffer());
  return (await zip.file(part)?.async('string')) ?? expect.unreachable();
}

function unescaped(text: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return text.replaceAll(/&(\w+);/g, (all, name: string) => names[name] ?? all);
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => unescaped(text)).join('');
}

const HOSTILE = {
  place: '</w:t></w:r></w:p><w:p/>]]> &amp; place',
  agreed: 'Ŵŷn "Llŷr" & <b>\u202Emab</b>\nמשפט לדוגמה',
  schoolOnly: '{{policy}} $t(letter.mark) ${phone}\u0000\u000B\uFFFE',
};

describe('a paper as a Word file', () => {
  it('keeps hostile values as the text that they are', async () => {
    const xml = await xmlOf([minutesPaper(minutesInput('en', HOSTILE))]);
    expect(run('xmllint', ['--noout', '-'], { input: Buffer.from(xml) }).text).toBe('');
    const text = textOf(xml);
    for (const value of [HOSTILE.place, 'Ŵŷn "Llŷr" & <b>mab</b>', 'משפט לדוגמה', '{{policy}} $t(letter.mark) ${phone}'])
      expect(text).toContain(value);
    expect(xml).toMatch(/<w:rtl\/>/);
  });

  it('is well-formed and says what was typed, whatever was typed', async () => {
    const typed = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).map((text) => `A1${text}Z`);
    await fc.assert(
      fc.asyncProperty(typed, typed, async (author, note) => {
        const names = { leads: 'Head Example', witness: 'Witness Example', author, companion: '' };
        const xml = await xmlOf([minutesPaper(minutesInput('cy', { names, notes: { concerns: note } }))]);
        expect(run('xmllint', ['--noout', '-'], { input: Buffer.from(xml) }).text).toBe('');
        for (const value of [author, note]) expect(packed(textOf(xml))).toContain(packed(letterText(value)));
      }),
      { numRuns: 30 },
    );
  });

  it('names nobody but the school in its properties', async () => {
    const core = await xmlOf([minutesPaper(minutesInput())], 'docProps/core.xml');
    expect(core).toContain('<dc:creator>Ysgol Enghraifft</dc:creator>');
    expect(core).not.toMatch(/Parent|Head Example|Witness/);
  });

  it('counts each of its numbered lists from one', async () => {
    const xml = await xmlOf(meetingPack(await packInput(), 'both'));
    const used = new Set([...xml.matchAll(/<w:numId w:val="([^"]+)"/g)].map(([, id]) => id));
    // Order, conduct and complaints, in each language.
    expect(used.size).toBe(6);
  });
});

describe.skipIf(OFFICE === undefined)('a paper in LibreOffice (skipped where LibreOffice is not installed)', () => {
  const made: { name: string; papers: () => Promise<Paper[]> }[] = [
    { name: 'pack-en', papers: async () => meetingPack(await packInput(), 'en') },
    { name: 'pack-both', papers: async () => meetingPack(await packInput(), 'both') },
    { name: 'minutes-en', papers: () => Promise.resolve([minutesPaper(minutesInput('en'))]) },
    { name: 'minutes-cy', papers: () => Promise.resolve([minutesPaper(minutesInput('cy'))]) },
  ];
  let folder: string;
  const drawn = new Map<string, Paper[]>();

  beforeAll(async () => {
    folder = process.env['TYST_PAPERS_OUT'] ?? mkdtempSync(join(tmpdir(), 'tyst-papers-'));
    for (const { name, papers } of made) {
      const all = await papers();
      drawn.set(name, all);
      writeFileSync(join(folder, `${name}.docx`), await (await paperDocx(all)).bytes());
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = made.map(({ name }) => join(folder, `${name}.docx`));
    const { status, text } = run(OFFICE ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
    expect(status, text).toBe(0);
  }, 120_000);

  afterAll(() => {
    if (process.env['TYST_PAPERS_OUT'] === undefined) rmSync(folder, { recursive: true, force: true });
  });

  it.each(made)('holds every fact and leaves nothing blank: $name', ({ name }) => {
    const papers = drawn.get(name) ?? expect.unreachable();
    const read = run('pdftotext', ['-raw', join(folder, `${name}.pdf`), '-']).text;
    const words = new Set(wordsOf(read));
    const wanted = papers.flatMap((paper) => paperTexts(paper).flatMap(wordsOf));
    // A cell is as narrow as it is: words are held against words, not lines against lines.
    expect(wanted.filter((word) => !words.has(word))).toEqual([]);
    expect(read).not.toMatch(/\*{3}|_{4}|\uF8FF|undefined|\{\{/);
    for (const { reference, page } of papers) expect(packed(read)).toContain(packed(`${reference} · ${page('1')}`));
  });
});

/** Words of letters and digits; an address may be broken anywhere. */
function wordsOf(text: string): string[] {
  return text
    .replaceAll(/https:\S+/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
