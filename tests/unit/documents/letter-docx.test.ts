// The Word file of a letter, read by programs that know nothing of us: every fact is there, nothing is blank, any text stays text.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '@/tests/programs';
import { pngOf } from '@/tests/unit/bundle/sample';
import type { Letter } from '@/utils/documents/letters/letter';
import { letterDocx } from '@/utils/documents/letters/letter-docx';
import { type LetterPicture, letterPicture, partsOnPaper } from '@/utils/documents/letters/letter-picture';
import { letterText } from '@/utils/documents/letters/letter-text';
import { makeLetter } from '@/utils/documents/letters/make-letter';
import type { LetterContent } from '@/utils/evidence/letter';
import { LETTER_KINDS } from '@/utils/protocol/letter-kinds';
import { COPY, letterContent } from './letter-sample';

/** LibreOffice is large: where it is not installed these tests are skipped, and say so by name. */
const OFFICE = ['soffice', 'libreoffice'].find((program) => spawnSync(program, ['--version']).status === 0);

/** So many rows of a picture that is as wide as a post. */
function picture(id: string, height: number): LetterPicture {
  return letterPicture({ id, png: pngOf(640, height), width: 640, height }, { scale: 1, method: 'screenshot' });
}
const PICTURES = [picture(COPY.id, 360)];

const packed = (text: string) => text.replaceAll(/\s+/g, '');

/** Everything that stands on the pages, in order. */
function textsOf(letter: Letter): string[] {
  const {
    sender,
    date,
    reference,
    marks,
    addressee,
    salutation,
    heading,
    blocks,
    closing,
    signature,
    enclosures,
    pictures,
    slip,
  } = letter;
  return [
    ...sender,
    date,
    reference,
    ...marks.map(({ text }) => text),
    ...addressee,
    salutation,
    heading,
    ...blocks.flatMap((block) => {
      if (block.kind === 'lines') return block.lines;
      return block.kind === 'quote' ? block.words.split('\n').concat(block.notes) : [block.text];
    }),
    closing,
    ...signature,
    ...(enclosures === undefined ? [] : [enclosures.title, ...enclosures.items]),
    ...pictures.flatMap(({ title, note }) => [title, note]),
    slip.title,
    ...slip.facts.flatMap(({ term, value }) => [term, value]),
    slip.note,
  ];
}

/** The text runs of the document's main part, as XML has them. */
async function runsOf(content: LetterContent): Promise<{ xml: string; paragraphs: string[] }> {
  const zip = await JSZip.loadAsync(await (await letterDocx(makeLetter(content), PICTURES)).arrayBuffer());
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? expect.unreachable();
  const paragraphs = xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => unescaped(text)).join(''),
    );
  return { xml, paragraphs };
}

function unescaped(text: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return text.replaceAll(/&(\w+);/g, (all, name: string) => names[name] ?? all);
}

const HOSTILE = {
  addressee: 'Ŵŷn "Llŷr" O’Enghraifft & <b>Mab</b> '.repeat(3).trim(),
  policy: '</w:t></w:r></w:p><w:p/>]]> &amp; policy',
  signatory: 'שם לדוגמה',
  reference: '2026-014\u0000\u000B\uFFFE\u202E',
  schoolAddress: 'Tŷ’r Ysgol\r\n\u2066Rhes Ŵyl\u2069\nمدرسة المثال',
  privacy: '{{policy}} $t(letter.mark) ${phone}',
};

describe('a letter as a Word file', () => {
  it('keeps hostile values as the text that they are', async () => {
    const { xml, paragraphs } = await runsOf(letterContent('deletion-request', 'en', HOSTILE));
    expect(run('xmllint', ['--noout', '-'], { input: Buffer.from(xml) }).status).toBe(0);
    expect(paragraphs).toEqual(
      expect.arrayContaining(['Tŷ’r Ysgol', 'Rhes Ŵyl', 'مدرسة المثال', HOSTILE.addressee, 'Our reference: 2026-014']),
    );
    expect(paragraphs.join('\n')).toContain('contrary to our </w:t></w:r></w:p><w:p/>]]> &amp; policy.');
    expect(paragraphs.join('\n')).toContain('your rights are: {{policy}} $t(letter.mark) ${phone}.');
    expect(xml).toMatch(/<w:bidi\/>/);
    expect(xml).toMatch(/<w:rtl\/>/);
  });

  it('is well-formed and says what was typed, whatever was typed', async () => {
    const typed = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).map((text) => `A1${text}Z`);
    await fc.assert(
      fc.asyncProperty(typed, typed, async (addressee, words) => {
        const whole = letterContent('deletion-request', 'cy', { addressee });
        const quotes = whole.quotes.map((quote) => ({ ...quote, words }));
        const { xml, paragraphs } = await runsOf({ ...whole, quotes });
        expect(run('xmllint', ['--noout', '-'], { input: Buffer.from(xml) }).text).toBe('');
        expect(packed(paragraphs.join(''))).toContain(packed(letterText(addressee)));
        expect(packed(paragraphs.join(''))).toContain(packed(letterText(words)));
      }),
      { numRuns: 40 },
    );
  });

  it('has each picture after the letter, on a page of its own, named as its item and described for who cannot see it (P3.1)', async () => {
    const content = letterContent('deletion-request', 'en', { reference: 'Ŵ & <b>"14"' });
    const { xml, paragraphs } = await runsOf(content);
    expect(xml.match(/<pic:pic/g)).toHaveLength(1);
    expect(xml).not.toMatch(/<a:srcRect [a-z]/);
    const at = (text: string) => paragraphs.findIndex((each) => each.includes(text));
    expect(paragraphs[at('Enclosed: picture')]).toBe('Enclosed: picture of item 1 (Ŵ & <b>"14" / 1)');
    expect(at('Head Example')).toBeLessThan(at('Enclosed: picture'));
    expect(at('Enclosed: picture')).toBeLessThan(at('not part of the letter'));
    expect(unescaped(/<wp:docPr [^>]*>/.exec(xml)?.[0] ?? '')).toContain('descr="Picture of item 1, with parts covered"');
    expect((await runsOf(letterContent('closure'))).xml).not.toContain('<pic:pic');
  });

  it('cuts a picture that is taller than a page into parts that leave out no row', () => {
    const tall = picture(COPY.id, 4_000);
    const parts = partsOnPaper(tall);
    expect(parts.length).toBeGreaterThan(3);
    for (const [index, { top, height, shown }] of parts.entries()) {
      expect(shown).toBeLessThanOrEqual(840);
      const before = parts[index - 1];
      if (before !== undefined) expect(top).toBeLessThan(before.top + before.height);
      if (index === parts.length - 1) expect(top + height).toBe(4_000);
    }
    expect(partsOnPaper(picture(COPY.id, 360))).toEqual([{ top: 0, height: 360, shown: expect.any(Number) as number }]);
  });

  it('is not made without a picture that it says is enclosed', async () => {
    await expect(letterDocx(makeLetter(letterContent('deletion-request')), [])).rejects.toMatchObject({
      code: 'letter-enclosure',
    });
  });

  it('names nobody but the school in its properties', async () => {
    const zip = await JSZip.loadAsync(await (await letterDocx(makeLetter(letterContent('closure')), [])).arrayBuffer());
    const core = (await zip.file('docProps/core.xml')?.async('string')) ?? expect.unreachable();
    expect(core).toContain('<dc:creator>Ysgol Enghraifft</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Ysgol Enghraifft</cp:lastModifiedBy>');
    expect(core).not.toMatch(/Parent|Head Example/);
  });

  it('keeps the signature and the list of what is enclosed on one page', async () => {
    const content = letterContent('group-closure');
    const { closing, signature, enclosures } = makeLetter(content);
    const { xml, paragraphs } = await runsOf(content);
    const { items } = enclosures ?? expect.unreachable();
    const [from = -1, to = -1] = [closing, items.at(-1) ?? ''].map((text) => paragraphs.indexOf(text));
    const isKept = xml.split('</w:p>').map((paragraph) => paragraph.includes('<w:keepNext/>'));
    // Closing, signature, the list's heading, and each of its lines but the last.
    expect(isKept.slice(from, to + 1)).toEqual([
      ...Array.from({ length: 1 + signature.length + items.length }, () => true),
      false,
    ]);
  });
});

describe.skipIf(OFFICE === undefined)('a letter in LibreOffice (skipped where LibreOffice is not installed)', () => {
  const contents = [
    ...LETTER_KINDS.flatMap((kind) => (['en', 'cy'] as const).map((language) => letterContent(kind, language))),
    letterContent('deletion-request', 'cy', HOSTILE),
  ].map((content, index) => ({ content, name: `${String(index)}-${content.kind}-${content.language}` }));
  let folder: string;

  beforeAll(async () => {
    folder = process.env['TYST_LETTERS_OUT'] ?? mkdtempSync(join(tmpdir(), 'tyst-letters-'));
    for (const { content, name } of contents) {
      writeFileSync(join(folder, `${name}.docx`), await (await letterDocx(makeLetter(content), PICTURES)).bytes());
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = contents.map(({ name }) => join(folder, `${name}.docx`));
    const { status, text } = run(OFFICE ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
    expect(status, text).toBe(0);
  }, 120_000);

  afterAll(() => {
    if (process.env['TYST_LETTERS_OUT'] === undefined) rmSync(folder, { recursive: true, force: true });
  });

  it.each(contents)('holds every fact and leaves nothing blank: $name', ({ content, name }) => {
    const letter = makeLetter(content);
    const read = run('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-']).text;
    const words = packed(read);
    const isFromRight = (text: string) => /\p{Script=Hebrew}|\p{Script=Arabic}/u.test(text);
    const missing = textsOf(letter).filter((text) => !isFromRight(text) && !inPieces(words, text));
    expect(missing).toEqual([]);
    expect(read).not.toMatch(/\*{3}|_{4}|\uF8FF|undefined/);
    const images = run('pdfimages', ['-list', join(folder, `${name}.pdf`)])
      .text.split('\n')
      .filter((line) => /^\s*\d+\s+\d+\s+image /.test(line));
    expect(images).toHaveLength(letter.pictures.length);
    if (content.answers['privacy'] !== HOSTILE.privacy) expect(read).not.toMatch(/\{\{/);
    const [before = ''] = letter.page('\n').split('\n');
    expect(words).toContain(packed(`${letter.reference} · ${before}1`));
  });
});

describe.skipIf(OFFICE === undefined)('a tall picture in LibreOffice (skipped where LibreOffice is not installed)', () => {
  it('stands in parts, each on a page of its own that says which it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tyst-letters-'));
    const tall = picture(COPY.id, 4_000);
    const file = join(folder, 'tall.docx');
    writeFileSync(file, await (await letterDocx(makeLetter(letterContent('deletion-request')), [tall])).bytes());
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run(OFFICE ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    const pages = run('pdftotext', ['-layout', join(folder, 'tall.pdf'), '-']).text.split('\f');
    const count = partsOnPaper(tall).length;
    const withPart = pages.filter((page) => /Part \d+ of \d+/.test(page));
    expect(withPart.map((page) => /Part (\d+ of \d+)/.exec(page)?.[1])).toEqual(
      Array.from({ length: count }, (_, index) => `${String(index + 1)} of ${String(count)}`),
    );
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
});

/** A paragraph may run over the end of a page, with its foot in between: it is there if all of it is, in two pieces at most. */
function inPieces(words: string, text: string): boolean {
  const wanted = packed(text);
  if (words.includes(wanted)) return true;
  for (let cut = 1; cut < wanted.length; cut++) {
    const at = words.indexOf(wanted.slice(0, cut));
    if (at < 0) return false;
    if (words.indexOf(wanted.slice(cut), at + cut) >= 0 && cut > wanted.length / 4) return true;
  }
  return false;
}
