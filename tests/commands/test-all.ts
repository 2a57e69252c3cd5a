// Runs every check and every test, and closes with how many tests passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
  /** Of those passed: the ones that did so only when they were tried again, each by its place and title. */
  again: string[];
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
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 1, again: [] };
}

/** As Playwright's JSON reporter nests them: a file, its groups, their tests. */
interface Suite {
  suites?: Suite[];
  specs: { title: string; file: string; line: number; tests: { status: string }[] }[];
}

function e2eTests(): Count {
  const report = readReport(e2e) as
    | { stats: { expected: number; unexpected: number; flaky: number }; suites: Suite[] }
    | undefined;
  if (report === undefined) return { passed: 0, failed: 1, again: [] };
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected, again: report.suites.flatMap(flakyIn) };
}

function flakyIn({ suites = [], specs }: Suite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ file, line, title }) => `${file}:${line} ${title}`), ...suites.flatMap(flakyIn)];
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
const sum = (what: 'passed' | 'failed') => counts.reduce((total, one) => total + one[what], 0);
const again = counts.flatMap((one) => one.again);
for (const test of again) console.log(`\nOnly at the second try: ${test}`);
const ofThem = again.length > 0 ? ` (${again.length} of them only at the second try)` : '';
console.log(`\n${sum('passed')} passed${ofThem}, ${sum('failed')} failed`);
process.exitCode = failedSteps === 0 ? 0 : 1;
