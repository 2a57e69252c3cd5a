// Runs every check and every test, and closes with how many tests passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
  /** Of those passed: the ones that did so only when they were tried again. */
  again: number;
}

const reports = mkdtempSync(join(tmpdir(), 'tyst-reports-'));
const [unit, e2e] = [join(reports, 'unit.json'), join(reports, 'e2e.json')];

/** Runs one program of node_modules/.bin; false when it did not end well. */
function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> ${program} ${args.join(' ')}`);
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function unitTests(): Count {
  const report = readReport(unit) as { numPassedTests: number; numFailedTests: number } | undefined;
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 1, again: 0 };
}

function e2eTests(): Count {
  const stats = (readReport(e2e) as { stats: { expected: number; unexpected: number; flaky: number } } | undefined)?.stats;
  if (stats === undefined) return { passed: 0, failed: 1, again: 0 };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, again: stats.flaky };
}

const steps: (() => boolean)[] = [
  () => run('node', ['tests/commands/ensure-tools.ts']),
  () => run('wxt', ['prepare']),
  () => run('oxfmt', ['--check']),
  () => run('oxlint', ['--type-aware']),
  () => run('tsc', ['--noEmit']),
  () => run('npm', ['run', '--silent', 'build']),
  () => run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${unit}`]),
  () => run('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: e2e }),
];

// A failing step does not hide what the later ones would say.
const failedSteps = steps.filter((step) => !step()).length;
const counts = [unitTests(), e2eTests()];
rmSync(reports, { recursive: true });
const sum = (what: keyof Count) => counts.reduce((total, one) => total + one[what], 0);
const again = sum('again') > 0 ? ` (${sum('again')} of them only at the second try: named as flaky above)` : '';
console.log(`\n${sum('passed')} passed${again}, ${sum('failed')} failed`);
process.exitCode = failedSteps === 0 ? 0 : 1;
