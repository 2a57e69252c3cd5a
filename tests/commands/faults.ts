// The long form of the planted faults: every fault and every tenth on all three sites; writes its figures into docs/faults.md.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from './built-extension.ts';

interface Spec {
  title: string;
  ok: boolean;
}

interface Suite {
  specs?: Spec[];
  suites?: Suite[];
}

const PAGE = join(PROJECT, 'docs', 'faults.md');
const BEGIN = '<!-- figures: npm run faults -->';
const SITES = ['x', 'facebook', 'whatsapp'] as const;

const folder = mkdtempSync(join(tmpdir(), 'tyst-faults-'));
const report = join(folder, 'report.json');
const { status } = spawnSync(
  'playwright',
  ['test', 'tests/e2e/faults/thread-faults.spec.ts', '--reporter=list,json', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, TYST_FAULTS: 'all', PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
);
const specs = specsOf(JSON.parse(readFileSync(report, 'utf8')) as Suite);
rmSync(folder, { recursive: true });

const [text = ''] = readFileSync(PAGE, 'utf8').split(BEGIN);
writeFileSync(PAGE, `${text}${BEGIN}\n\n${table(specs)}\n`);
process.exitCode = status ?? 1;

function specsOf({ specs = [], suites = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** One line for each fault, one column for each site. */
function table(all: readonly Spec[]): string {
  const results = new Map<string, Map<string, boolean[]>>();
  for (const { title, ok } of all) {
    const [, site = '', fault = ''] = /^on (\w+): (.+)$/.exec(title) ?? [];
    const kind = fault.replace(/ at \d+ tenths$/, ', at each tenth of the capture');
    const row = results.get(kind) ?? new Map<string, boolean[]>();
    results.set(kind, row.set(site, [...(row.get(site) ?? []), ok]));
  }
  const held = (oks: readonly boolean[] = []) => (oks.length === 0 ? '–' : `${oks.filter(Boolean).length} of ${oks.length}`);
  const rows = [...results].map(([fault, row]) => `| ${fault} | ${SITES.map((site) => held(row.get(site))).join(' | ')} |`);
  const passed = all.filter(({ ok }) => ok).length;
  return [
    '| fault | X | Facebook (dialog) | WhatsApp |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `${passed} of ${all.length} held.`,
  ].join('\n');
}
