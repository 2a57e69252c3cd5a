// The import table of docs/architecture.md: every rule of the linter's configuration matches files, and bites.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Override {
  files: string[];
  rules: Record<string, unknown>;
}

const root = resolve(import.meta.dirname, '../../..');
const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as { overrides: Override[] };

/** A planted file and the import or global it must not have. */
const PLANTED: [file: string, line: string][] = [
  ['utils/evidence/planted.ts', "import { a } from '@/utils/store/database';"],
  ['utils/platforms/planted.ts', "import { a } from '@/utils/store/database';"],
  ['utils/platforms/planted-global.ts', 'export const planted = document.title;'],
  ['utils/picture/planted.ts', "import { a } from '@/utils/browser/camera';"],
  ['utils/signature/planted.ts', "import { a } from '@/utils/evidence/seal';"],
  ['utils/bundle/planted.ts', "import { a } from '@/utils/store/cases';"],
  ['utils/bundle/planted-lib.ts', "import Dexie from 'dexie';"],
  ['utils/school/planted.ts', "import { a } from '@/utils/documents/report/report-html';"],
  ['utils/protocol/planted.ts', "import { a } from '@/utils/i18n/translate';"],
  ['utils/documents/planted.ts', "import { a } from '@/utils/store/cases';"],
  ['utils/i18n/planted.ts', "import { a } from '@/utils/documents/report/report-html';"],
  ['utils/store/planted.ts', "import { a } from '@/utils/workflows/draft/seal-draft';"],
  ['utils/store/planted-lib.ts', "import JSZip from 'jszip';"],
  ['utils/browser/planted.ts', "import { a } from '@/utils/store/cases';"],
  ['utils/workflows/planted.ts', "import { a } from '@/components/button';"],
  ['utils/workflows/planted-global.ts', "export const planted = chrome.runtime.getURL('/');"],
  ['utils/workflows/planted-lib.ts', "import { browser } from 'wxt/browser';"],
  ['utils/workflows/planted-relative.ts', "import { a } from '../store/cases';"],
  ['utils/workflows/planted-dynamic.ts', "export const a = () => import('@/components/button');"],
  ['utils/errors.ts', "import { a } from '@/utils/evidence/seal';"],
  ['components/planted.tsx', "import { a } from '@/utils/store/cases';"],
  ['entrypoints/popup/planted.tsx', "import { a } from '@/utils/bundle/verify';"],
  ['entrypoints/casebook/lock/planted.tsx', "import { a } from '@/entrypoints/popup/popup';"],
  ['entrypoints/welcome/planted.tsx', "import { a } from '@/utils/picture/stitch';"],
  ['entrypoints/rendition/planted-document.tsx', "import { a } from '@/utils/documents/html';"],
  ['entrypoints/review/facts/planted.tsx', "import { a } from '@/entrypoints/casebook/use-route';"],
  ['entrypoints/rendition/planted.tsx', "import html2canvas from 'html2canvas';"],
  ['entrypoints/background.ts', "import { a } from '@/utils/store/cases';"],
  ['entrypoints/page-reader.ts', "import { a } from '@/utils/browser/page';"],
  ['entrypoints/verify-worker.ts', "import { a } from '@/utils/store/cases';"],
  ['entrypoints/watcher.ts', "import { a } from '@/utils/store/cases';"],
  ['entrypoints/time-worker.ts', "import { a } from '@/utils/school/card';"],
  ['utils/workflows/planted-pkijs.ts', "import { Certificate } from 'pkijs';"],
  ['utils/signature/planted-asn1.ts', "import { OctetString } from 'asn1js';"],
  ['entrypoints/hash-worker.ts', "import { a } from '@/utils/store/cases';"],
  ['entrypoints/verify/planted-evidence.ts', "import { a } from '@/utils/evidence/seal';"],
  ['entrypoints/verify/planted.ts', "import { a } from '@/utils/i18n/translate';"],
];

/** Imports that the table allows: they must stay silent, or the planted ones prove nothing. */
const ALLOWED: [file: string, line: string][] = [
  ['utils/school/allowed.ts', "import { Certificate } from 'pkijs';\nexport const a = Certificate;"],
  ['utils/store/allowed.ts', "import Dexie from 'dexie';\nexport const a = Dexie;"],
  ['utils/picture/allowed.ts', "import html2canvas from 'html2canvas';\nexport const a = html2canvas;"],
  ['utils/workflows/allowed.ts', "import { a } from '@/utils/store/cases';\nexport const b = a;"],
  ['entrypoints/verify/allowed.ts', "import { problems } from '@/utils/i18n/cy/problems';\nexport const a = problems;"],
  ['entrypoints/casebook/lock/allowed.tsx', "import { a } from '@/entrypoints/casebook/use-route';\nexport const b = a;"],
  ['entrypoints/review/facts/allowed.tsx', "import { a } from '@/entrypoints/review/use-draft';\nexport const b = a;"],
  ['entrypoints/popup/allowed.tsx', "import { a } from '@/utils/workflows/capture/read-page';\nexport const b = a;"],
];

const ROOMS = readdirSync(join(root, 'utils'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/** The rows of the table in docs/architecture.md that are about a whole folder: its path, and what it may import. */
const TABLE = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  .split('\n')
  .flatMap((line): [room: string, written: string][] => {
    const [, room = '', , written = ''] = line.split('|').map((cell) => cell.trim());
    const path = /^`((?:utils\/\w+|components)\/)`$/.exec(room)?.[1];
    return path === undefined ? [] : [[path, written.replaceAll(/\([^)]*\)/g, '')]];
  });

let folder: string;
let said: Map<string, string[]>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tyst-rooms-'));
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({ ...config, categories: {}, rules: {}, plugins: [] }));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, line] of [...PLANTED, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${line}\n`);
  }
  said = lint(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the import table', () => {
  it.each(PLANTED)('refuses in %s: %s', (file) => {
    expect(said.get(file)).toBeDefined();
  });

  it.each(ALLOWED)('allows in %s: %s', (file) => {
    expect(said.get(file)).toBeUndefined();
  });

  it('has a rule for every room of utils, and no rule that matches nothing', () => {
    const covered = config.overrides.flatMap(({ files }) => files);
    for (const entry of readdirSync(join(root, 'utils'), { withFileTypes: true })) {
      if (entry.isDirectory()) expect(covered).toContain(`utils/${entry.name}/**/*.{ts,tsx}`);
    }
    for (const { rules } of config.overrides) expect(Object.keys(rules).length).toBeGreaterThan(0);
  });

  it.each(TABLE)('is written down as it is enforced: %s', (room, written) => {
    const files = room === 'components/' ? 'components/**/*.{ts,tsx}' : `${room}**/*.{ts,tsx}`;
    const own = config.overrides.find((override) => override.files.includes(files));
    const denied = JSON.stringify(own?.rules['no-restricted-imports']);
    const allowed = ROOMS.filter((name) => `utils/${name}/` !== room && !denied.includes(`"@/utils/${name}/**"`));
    const named = written.includes('all of utils') ? ROOMS : ROOMS.filter((name) => new RegExp(`\\b${name}\\b`).test(written));
    expect(named.filter((name) => `utils/${name}/` !== room)).toEqual(allowed);
  });

  it('has a row for every room of utils', () => {
    expect(
      TABLE.map(([room]) => room)
        .filter((room) => room.startsWith('utils/'))
        .toSorted(),
    ).toEqual(ROOMS.map((name) => `utils/${name}/`));
  });
});

/** The rules that each file broke, by its path. */
function lint(cwd: string): Map<string, string[]> {
  let output: string;
  try {
    output = execFileSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'json', '.'], { cwd, encoding: 'utf8' });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(output) as { diagnostics: { filename: string; code: string }[] };
  const restricted = diagnostics.filter(({ code }) => code.includes('no-restricted'));
  const byFile = Map.groupBy(restricted, ({ filename }) => filename.replace(/^\.\//, ''));
  return new Map([...byFile].map(([file, found]) => [file, found.map(({ code }) => code)]));
}
