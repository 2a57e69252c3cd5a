// The tamper matrix as a page of documentation.
import type { Flips } from './flips';
import type { MatrixRow } from './matrix';
import { PROGRAMS } from './outside-verdicts';

export function tableOf(rows: readonly MatrixRow[], flips: readonly Flips[]): string {
  const altered = rows.filter(({ signedAgain }) => !signedAgain);
  const ours = altered.filter(({ kinds }) => kinds.length > 0).length;
  const totals = PROGRAMS.map((program) => `\`${program}\` ${altered.filter(({ noticedBy }) => noticedBy.has(program)).length}`);
  return `# Altered copies, and who notices

\`npm run tamper\` makes this page: it writes a bundle, alters it in each of these ways, and asks our verifier and the programs that other people have.
The ways stand in \`tests/unit/bundle/alterations.ts\`, what we must answer in \`tests/fixtures/tamper/expected.json\`; \`npm test\` compares.

Of ${altered.length} altered copies our verifier notices **${ours}**, ${totals.join(', ')}.
A copy that was only signed again by another key is no altered copy for any program that was not told whom to expect; ours says _unchanged, maker not known_.

${flips.map(({ where, tried, unnoticed }) => `- Flipped one at a time, ${where}: ${tried - unnoticed.length} of ${tried} noticed.`).join('\n')}

\`unzip -t\` and \`7z t\` are given the file as it is. \`sha256sum -c\` (both manifests) and \`openssl\` (signature, and the tag manifest's digest in what is signed) see what unzip unpacks, called as
the bundle's README.txt says. ● noticed, – not noticed. These programs do what they are for; none of them claims to be a verifier of this format.

| what was altered | Tyst | ${PROGRAMS.map((program) => `\`${program}\``).join(' | ')} |
| --- | --- | ${PROGRAMS.map(() => ':-:').join(' | ')} |
${rows.map(rowText).join('\n')}
`;
}

function rowText({ name, kinds, noticedBy, signedAgain }: MatrixRow): string {
  const answer = signedAgain
    ? '_unchanged, maker not known_'
    : kinds.map((kind) => `\`${kind}\``).join(', ') || '**not noticed**';
  const marks = PROGRAMS.map((program) => (noticedBy.has(program) ? '●' : '–'));
  return `| ${plain(name)} | ${answer} | ${marks.join(' | ')} |`;
}

/** A name of an altered copy holds what a table cannot. */
function plain(name: string): string {
  return name.length > 90 ? `${name.slice(0, 89)}…` : name.replaceAll('|', '\\|');
}
