// A written bundle, unpacked and checked by the programs that other people have.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, runLine } from '@/tests/programs';
import { CHECK_LINES } from '@/utils/bundle/readme';
import { MIMETYPE } from '@/utils/bundle/layout';
import { firstRecordBytes, onlyVolume, sampleInput, written } from './sample';
import type { BundleInput } from '@/utils/bundle/volume-input';

let input: BundleInput;
let zip: string;
let folder: string;
let root: string;

beforeAll(async () => {
  input = await sampleInput([{}, { text: 'Dŵr & ŷd <script>' }]);
  const { bytes } = await written(onlyVolume(input));
  root = mkdtempSync(join(tmpdir(), 'tyst-bundle-'));
  zip = join(root, 'bundle.zip');
  folder = join(root, 'unpacked');
  writeFileSync(zip, bytes);
  mkdirSync(folder);
  expect(run('unzip', ['-q', zip, '-d', folder]).status).toBe(0);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('a bundle as a ZIP', () => {
  it('is whole for unzip, 7z and Python', () => {
    expect(run('unzip', ['-t', zip]).text).toContain('No errors detected');
    expect(run('7z', ['t', zip]).text).toContain('Everything is Ok');
    const script = 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())';
    expect(run('python3', ['-c', script, zip]).text.trim()).toBe('None');
  });

  it('holds the entries of docs/bundle-format.md in its order, and nothing else', () => {
    const names = run('unzip', ['-Z1', zip]).text.trim().split('\n');
    expect(names).toEqual([
      'mimetype',
      'bagit.txt',
      'bag-info.txt',
      'manifest-sha256.txt',
      'README.txt',
      'verify.html',
      'tagmanifest-sha256.txt',
      'data/report.html',
      'data/case.json',
      'data/custody.jsonl',
      ...[1, 2].flatMap((item) =>
        ['capture.json', 'seal.json', 'screenshot.png', 'source.txt'].map((file) => `data/captures/000${item}/${file}`),
      ),
      'META-INF/ASiCManifest001.xml',
      'META-INF/signature001.p7s',
    ]);
  });

  it('is stored throughout, with the fixed date, no descriptor, no extra field, no comment', () => {
    const script =
      'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nprint({(i.compress_type, i.date_time, i.flag_bits, i.extra, i.comment, i.create_system, i.external_attr) for i in z.infolist()}, z.comment)';
    expect(run('python3', ['-c', script, zip]).text.trim()).toBe("{(0, (1980, 1, 1, 0, 0, 0), 0, b'', b'', 0, 0)} b''");
  });

  it('begins with the media type where file(1) and others look for it', () => {
    const head = readFileSync(zip)
      .subarray(0, 38 + MIMETYPE.length)
      .toString('latin1');
    expect(head.slice(30)).toBe(`mimetype${MIMETYPE}`);
    expect(MIMETYPE).toHaveLength(31);
  });
});

describe('a bundle as a bag', () => {
  it('is unchanged for the lines that README.txt prints', () => {
    for (const [name, line] of Object.entries(CHECK_LINES)) {
      const { status, text } = runLine(line, folder);
      expect(`${name}: ${status}`, text).toBe(`${name}: 0`);
    }
    expect(runLine(CHECK_LINES.signature, folder).text).toContain('CAdES Verification successful');
    expect(runLine(CHECK_LINES.payload, folder).text).toBe('');
    expect(runLine(CHECK_LINES.tagFiles, folder).text).toBe('');
    const digest = runLine(CHECK_LINES.manifest, folder).text.trim();
    expect(readFileSync(join(folder, 'META-INF/ASiCManifest001.xml'), 'utf8')).toContain(
      `<ds:DigestValue>${digest}</ds:DigestValue>`,
    );
  });

  it('is noticed as changed by the same lines', () => {
    const changed = join(root, 'changed');
    mkdirSync(changed);
    expect(run('unzip', ['-q', zip, '-d', changed]).status).toBe(0);
    writeFileSync(join(changed, 'data/report.html'), 'changed');
    expect(runLine(CHECK_LINES.payload, changed).status).not.toBe(0);
    writeFileSync(join(changed, 'bag-info.txt'), 'changed');
    expect(runLine(CHECK_LINES.tagFiles, changed).status).not.toBe(0);
    writeFileSync(join(changed, 'META-INF/ASiCManifest001.xml'), 'changed');
    runLine(CHECK_LINES.signer, changed);
    expect(runLine(CHECK_LINES.signature, changed).status).not.toBe(0);
  });

  it('names every payload file in its manifest and nothing besides', () => {
    const listed = readFileSync(join(folder, 'manifest-sha256.txt'), 'utf8').trim().split('\n');
    const found = run('find', ['data', '-type', 'f'], { cwd: folder }).text.trim().split('\n');
    expect(listed.map((line) => line.slice(66)).toSorted()).toEqual(found.toSorted());
  });

  it('tells its payload, group and count in bag-info, and no time', () => {
    const info = readFileSync(join(folder, 'bag-info.txt'), 'utf8');
    const sizes = run('find', ['data', '-type', 'f', '-printf', '%s\\n'], { cwd: folder }).text.trim().split('\n').map(Number);
    expect(info).toContain(`Payload-Oxum: ${sizes.reduce((sum, size) => sum + size)}.${sizes.length}\n`);
    expect(info).toContain(`Bag-Group-Identifier: urn:uuid:${input.bundleId}\nBag-Count: 1 of 1\n`);
    expect(info).toContain('Bagging-Date: 2026-11-21\n');
    expect(info).not.toMatch(/\d:\d\d/);
  });

  it('holds capture.json as the very bytes that its seal names', () => {
    const bytes = readFileSync(join(folder, 'data/captures/0001/capture.json'));
    expect(bytes).toEqual(Buffer.from(firstRecordBytes(input)));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(input.captures[0]?.seal.digest);
  });
});

describe('a bundle as an ASiC-E container', () => {
  it('has a well-formed manifest with CRLF line ends', () => {
    expect(run('xmllint', ['--noout', join(folder, 'META-INF/ASiCManifest001.xml')]).text).toBe('');
    expect(readFileSync(join(folder, 'META-INF/ASiCManifest001.xml'), 'latin1')).not.toMatch(/[^\r]\n/);
  });

  it('is signed for openssl with and without -cades, and for GnuTLS', () => {
    expect(runLine(CHECK_LINES.signature.replace(' -cades', ''), folder).text).toContain('CMS Verification successful');
    const gnutls =
      'certtool --p7-verify --inder --infile META-INF/signature001.p7s --load-data META-INF/ASiCManifest001.xml --load-certificate signer.pem';
    expect(runLine(gnutls, folder).text).toContain('Signature status: ok');
  });

  it('has a README in both languages with CRLF line ends', () => {
    expect(existsSync(join(folder, 'README.txt'))).toBe(true);
    const readme = readFileSync(join(folder, 'README.txt'), 'utf8');
    expect(readme).not.toMatch(/[^\r]\n/);
    expect(readme).toContain('What this does not show');
    expect(readme).toContain('Beth nad yw hyn yn ei ddangos');
  });
});
