// The verify command, run as people run it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '@/tests/programs';
import { PROBLEM_KINDS } from '@/utils/bundle/problem';
import { sha256 } from '@/utils/evidence/digest';
import { type SchoolCard, cardText } from '@/utils/evidence/school-card';
import { enrolmentOf } from '@/utils/school/enrolment';
import { receiptCode } from '@/utils/evidence/receipt-code';
import { encryptFor, makeAgeKeys } from '@/utils/school/age';
import { fingerprintOf } from '@/utils/signature/fingerprint';
import { textsFor } from '@/entrypoints/verify/texts';
import { forged, withText } from './forger';
import { onlyVolume, sampleInput, written, writtenVolumes } from './sample';
import { putTogether, takeApart } from './zip-parts';

let folder: string;
let fingerprint: string;
let receipt: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tyst-command-'));
  const input = await sampleInput();
  fingerprint = await fingerprintOf(input.signer.certificate);
  const { bytes } = await written(onlyVolume(input));
  receipt = receiptCode(await sha256(bytes));
  const parts = takeApart(bytes);
  writeFileSync(join(folder, 'good.zip'), bytes);
  writeFileSync(join(folder, 'changed.zip'), putTogether({ parts: withText(parts, 'data/report.html', (text) => `${text}!`) }));
  const newer = await forged(withText(parts, 'bag-info.txt', (text) => text.replace('bundle/1', 'bundle/2')));
  writeFileSync(join(folder, 'newer.zip'), putTogether({ parts: newer }));
  writeFileSync(join(folder, 'empty.zip'), '');
  writeFileSync(join(folder, 'noise.zip'), crypto.getRandomValues(new Uint8Array(60_000)));
  mkdirSync(join(folder, 'folder.zip'));
  const card: SchoolCard = {
    format: 1,
    kind: 'tyst-school-card',
    id: crypto.randomUUID(),
    school: 'Ysgol Enghraifft',
    madeAt: '2026-11-20T09:41:07.000Z',
    keys: {},
    secret: 'A'.repeat(43),
    signer: 'cd'.repeat(32),
  };
  writeFileSync(join(folder, 'card.json'), cardText(card));
  const enrolled = await written(onlyVolume({ ...input, enrolment: await enrolmentOf(card, fingerprint) }));
  writeFileSync(join(folder, 'enrolled.zip'), enrolled.bytes);
  const [own, other] = [await makeAgeKeys(), await makeAgeKeys()];
  writeFileSync(join(folder, 'own.txt'), `# created by age-keygen\n# public key: ${own.recipient}\n${own.identity}\n`);
  writeFileSync(join(folder, 'other.txt'), `${other.identity}\n`);
  const encrypted = await (await encryptFor([own.recipient], new Blob([bytes]))).bytes();
  writeFileSync(join(folder, 'case.zip.age'), encrypted);
  writeFileSync(join(folder, 'cut.zip.age'), encrypted.subarray(0, -20));
  const volumes = await writtenVolumes(await sampleInput([{}, {}, {}]), 4_000);
  for (const [index, volume] of volumes.entries()) writeFileSync(join(folder, `volume-${index + 1}.zip`), volume.bytes);
  const second = takeApart(volumes[1]?.bytes ?? new Uint8Array());
  writeFileSync(join(folder, 'volume-2-signed-again.zip'), putTogether({ parts: await forged(second) }));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function verify(...args: string[]) {
  return run(process.execPath, [join(process.cwd(), 'tests/commands/verify.ts'), ...args], { cwd: folder });
}

describe('the verify command', () => {
  it('ends with 0 for an unchanged bundle and says what that does not show', () => {
    const { status, text } = verify('good.zip');
    expect(status).toBe(0);
    expect(text).toContain('Unchanged since it was sealed.');
    expect(text).toContain('Maker not known.');
    expect(text).toContain('This does not show that the page was true, who wrote it, or that the clock was right.');
    expect(text.replaceAll(' ', '').toLowerCase()).toContain(fingerprint);
  });

  it('shows the receipt code that the maker of the file was shown', () => {
    expect(verify('good.zip').text).toContain(`Receipt code: ${receipt}`);
    expect(verify('changed.zip').text).not.toContain(receipt);
  });

  it('ends with 1 for a changed one and lists every problem', () => {
    const { status, text } = verify('changed.zip');
    expect(status).toBe(1);
    expect(text).toContain('Changed or damaged: do not rely on it; ask for it again.');
    expect(text.match(/^- data\/report\.html: is not the file that was sealed/gm)).toHaveLength(1);
    expect(text).toContain('- bag-info.txt: says something else');
  });

  it('does not call a newer bundle altered', () => {
    const { status, text } = verify('newer.zip');
    expect(status).toBe(1);
    expect(text).toContain('Made by a newer version of Tyst: this version cannot check it.');
    expect(text).not.toContain('Changed or damaged');
  });

  it('ends with 3 under --require-known unless the maker is known', () => {
    expect(verify('good.zip', '--require-known').status).toBe(3);
    expect(verify('--require-known', '--head', fingerprint, 'good.zip').status).toBe(0);
    expect(verify('good.zip', '--require-known', '--school-card', fingerprint.toUpperCase()).text).toContain(
      "this school's card",
    );
    expect(verify('changed.zip', '--require-known').status).toBe(1);
  });

  it('prints the whole verdict as one line of JSON when asked', () => {
    const { status, stdout } = verify('changed.zip', '--json');
    expect(status).toBe(1);
    expect(stdout.toString().trimEnd()).not.toContain('\n');
    const said = JSON.parse(stdout.toString());
    expect(said).toMatchObject({ verdict: 'changed', source: 'unknown', sets: [] });
    const [file] = said.files;
    expect(file).toMatchObject({ path: 'changed.zip', verdict: 'changed', bundle: { captures: [{ item: 1 }] } });
    expect(file.problems).toContainEqual(expect.objectContaining({ kind: 'digest-differs', path: 'data/report.html' }));
    const good = { path: 'good.zip', verdict: 'unchanged', problems: [], receipt };
    expect(JSON.parse(verify('good.zip', '--json').stdout.toString())).toMatchObject({ verdict: 'unchanged', files: [good] });
  });

  it('checks several files, and ends with the gravest answer', () => {
    const { status, text } = verify('good.zip', 'changed.zip');
    expect(status).toBe(1);
    expect(text).toMatch(/^== good\.zip\nUnchanged since it was sealed\.[^]*== changed\.zip\nChanged or damaged/);
    const said = JSON.parse(verify('good.zip', 'newer.zip', '--json').stdout.toString());
    expect(said.files.map((file: { verdict: string }) => file.verdict)).toEqual(['unchanged', 'changed']);
    expect(verify('good.zip', 'good.zip').status).toBe(0);
  });

  it('tells which volumes are missing, and with --require-all ends with 4', () => {
    expect(verify('volume-1.zip', 'volume-3.zip').text).toContain('This bundle has 3 volumes. Not given: 2.');
    expect(verify('volume-1.zip', 'volume-3.zip').status).toBe(0);
    expect(verify('volume-1.zip', 'volume-3.zip', '--require-all').status).toBe(4);
    const whole = verify('volume-3.zip', 'volume-1.zip', 'volume-2.zip', '--require-all');
    expect(whole.status).toBe(0);
    expect(whole.text).toContain('All 3 volumes of this bundle are here and belong together.');
    expect(whole.text.match(/Receipt code/g)).toHaveLength(1);
  });

  it('ends with 1 for volumes that do not belong together', () => {
    const { status, text } = verify('volume-1.zip', 'volume-2-signed-again.zip');
    expect(status).toBe(1);
    expect(text).toContain('These volumes do not belong together.');
    expect(text).toContain('META-INF/signature001.p7s: does not name the other volumes (expected');
  });

  it('knows who made a bundle by the school card, and takes nothing else for one', () => {
    expect(verify('enrolled.zip', '--require-known').status).toBe(3);
    const { status, text } = verify('enrolled.zip', '--require-known', '--card', 'card.json');
    expect([status, text]).toEqual([0, expect.stringContaining(textsFor('en').source['school-card'])]);
    expect(verify('good.zip', '--require-known', '--card', 'card.json').status).toBe(3);
    for (const wrong of ['good.zip', 'missing.json']) {
      const refused = verify('enrolled.zip', '--card', wrong);
      expect([refused.status, refused.text]).toEqual([2, expect.stringContaining('A card file is not a school card')]);
    }
  });

  it('opens an encrypted bundle with an identity that fits, and says why it does not with another', () => {
    const { status, text } = verify('case.zip.age', '--identity', 'own.txt');
    expect(status).toBe(0);
    expect(text).toContain('Unchanged since it was sealed.');
    expect(verify('case.zip.age', '--identity', 'other.txt', '--identity', 'own.txt').status).toBe(0);
    const refused = [
      [verify('case.zip.age'), 'Name the file of an identity'],
      [verify('case.zip.age', '--identity', 'other.txt'), 'was encrypted for somebody else'],
      [verify('cut.zip.age', '--identity', 'own.txt'), 'it is damaged or cut off'],
      [verify('case.zip.age', '--identity', 'good.zip'), 'holds no identity'],
      [verify('case.zip.age', '--identity', 'missing.txt'), 'holds no identity'],
    ] as const;
    for (const [answer, says] of refused) {
      expect(answer.text).toContain(says);
      expect(answer.status).toBe(2);
      expect(answer.stdout.toString()).toBe('');
    }
  });

  it('ends with 1 for anything that is no bundle', () => {
    for (const file of ['empty.zip', 'noise.zip']) expect(verify(file).status, file).toBe(1);
  });

  it('ends with 2 when it is called wrongly', () => {
    const wrong = [[], ['--what', 'good.zip'], ['missing.zip'], ['folder.zip'], ['/dev/zero'], ['good.zip', '--head', 'AB']];
    for (const args of wrong) {
      const { status, stdout, text } = verify(...args);
      expect(status, args.join(' ')).toBe(2);
      expect(stdout.toString()).toBe('');
      expect(text).not.toContain('    at ');
    }
  });

  it('has a sentence for every kind of problem in both languages', () => {
    const [english, welsh] = [textsFor('en_GB.UTF-8'), textsFor('cy_GB.UTF-8')];
    for (const kind of PROBLEM_KINDS) expect(welsh.problem[kind], kind).not.toBe(english.problem[kind]);
    expect(textsFor('')).toBe(english);
    expect(welsh.verdict.unchanged).toBe('Heb ei newid ers ei selio.');
  });
});
