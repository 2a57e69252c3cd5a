// Runs the whole anonymity suite and writes its figures where they are kept: docs/anonymity-suite.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Result {
  status: string;
  duration: number;
}
interface Suite {
  suites?: Suite[];
  specs?: { title: string; tests: { results: Result[] }[] }[];
}

const DOCUMENT = join(import.meta.dirname, '../../docs/anonymity-suite.md');
const [BEGIN, END] = ['<!-- figures -->', '<!-- end of figures -->'];

const folder = mkdtempSync(join(tmpdir(), 'tyst-anonymity-'));
const report = join(folder, 'report.json');
const { status } = spawnSync('playwright', ['test', 'tests/e2e/anonymity.spec.ts', '--reporter=line,json'], {
  stdio: 'inherit',
  env: { ...process.env, TYST_ANONYMITY: 'whole', PLAYWRIGHT_JSON_OUTPUT_NAME: report },
});
const rows = tableOf(JSON.parse(readFileSync(report, 'utf8')) as Suite);
rmSync(folder, { recursive: true });
console.log(`\n${rows.join('\n')}`);
const text = readFileSync(DOCUMENT, 'utf8');
writeFileSync(
  DOCUMENT,
  `${text.slice(0, text.indexOf(BEGIN) + BEGIN.length)}\n\n${rows.join('\n')}\n\n${text.slice(text.indexOf(END))}`,
);
process.exitCode = status ?? 1;

/** One row for each site: titles are `X, post: dark`. */
function tableOf(suite: Suite): string[] {
  const specs = all(suite);
  const rows = ['X', 'Facebook', 'WhatsApp'].map((site) => {
    const own = specs.filter(({ title }) => title.startsWith(`${site}, `));
    const results = own.flatMap(({ tests }) => tests.flatMap((test) => test.results.slice(-1)));
    const passed = results.filter((result) => result.status === 'passed').length;
    const states = new Set(own.map(({ title }) => title.slice(title.indexOf(': ') + 2)));
    const seconds = results.reduce((sum, { duration }) => sum + duration, 0) / 1_000;
    return [
      site,
      states.size,
      results.length,
      results.length * 2,
      passed,
      results.length - passed,
      (seconds / results.length).toFixed(1),
    ];
  });
  const head = [
    'site',
    'page states',
    'states × modes',
    'bundles searched',
    'without a finding',
    'with a finding',
    'seconds each (mean)',
  ];
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function all({ suites = [], specs = [] }: Suite): NonNullable<Suite['specs']> {
  return [...specs, ...suites.flatMap(all)];
}
