// Hostile files, each checked in a process of its own: the right finding, a bounded memory, an orderly end.
import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '@/tests/programs';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { HOSTILE } from './hostile-bundles';
import { onlyVolume, sampleInput, written } from './sample';
import { type Part, takeApart } from './zip-parts';

/** MiB that a check may take beyond that of a small bundle: 64 MiB of text, parsed, and what is said of it. */
const MOST_MORE = 400;
/** Tells the largest resident set of the process when it ends (getrusage), in KiB. */
const TELL_MEMORY = 'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';

let folder: string;
let parts: Part[];
let idle: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tyst-hostile-'));
  const { bytes } = await written(onlyVolume(await sampleInput([{}, { source: 'x' }])));
  parts = takeApart(bytes);
  const path = join(folder, 'good.zip');
  writeFileSync(path, bytes);
  idle = verify(path).peak;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The answer of the command, and its memory in MiB. */
function verify(path: string): { status: number; kinds: string[]; peak: number } {
  const { status, stdout, text } = run(process.execPath, [
    '--import',
    TELL_MEMORY,
    join(process.cwd(), 'tests/commands/verify.ts'),
    '--json',
    path,
  ]);
  expect(text).not.toContain('    at ');
  const [file] = JSON.parse(stdout.toString()).files;
  const kinds = file.problems.map((problem: { kind: string }) => problem.kind);
  return { status, kinds: [...new Set<string>(kinds)], peak: Number(/peak (\d+)$/.exec(text)?.[1]) / 1024 };
}

describe('a hostile file', () => {
  it.each(HOSTILE)('is refused within bounds: $name', async ({ kinds, write }) => {
    const path = join(folder, 'hostile.zip');
    await write(path, parts);
    const found = verify(path);
    expect(found.status).toBe(1);
    expect(found.kinds).toEqual(expect.arrayContaining(kinds));
    expect(found.peak).toBeGreaterThan(20);
    expect(found.peak).toBeLessThan(idle + MOST_MORE);
  });

  it('reaches no prototype', async () => {
    for (const { name, write } of HOSTILE) {
      if (!name.includes('__proto__')) continue;
      const path = join(folder, 'hostile.zip');
      await write(path, parts);
      const { problems } = await verifyBundle(await openAsBlob(path));
      expect(problems).not.toEqual([]);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as { polluted?: string }).polluted).toBeUndefined();
    }
  });
});
