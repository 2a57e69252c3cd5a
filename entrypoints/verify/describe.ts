// A verdict in plain sentences.
import type { Problem } from '@/utils/bundle/problem';
import type { Verdict } from '@/utils/bundle/verdict';
import { inGroups } from '@/utils/signature/fingerprint';
import type { Texts } from './texts';

/** Headline, facts, every problem, and what the answer does not show; one line each. `receipt`: see receiptOf. */
export function describe(verdict: Verdict, receipt: string | undefined, texts: Texts): string[] {
  const { problems } = verdict;
  const problemLines =
    problems.length === 0 ? [] : ['', texts.problemsFollow, ...problems.map((problem) => `- ${sentence(problem, texts)}`)];
  return [headline(problems, texts), '', ...facts(verdict, receipt, texts), ...problemLines, '', texts.notShown];
}

function headline(problems: readonly Problem[], { verdict }: Texts): string {
  if (problems.length === 0) return verdict.unchanged;
  return problems.every(({ kind }) => kind === 'newer-format') ? verdict.newer : verdict.changed;
}

function facts({ bundle, source }: Verdict, receipt: string | undefined, texts: Texts): string[] {
  const { label } = texts;
  const lines: string[] = [];
  if (bundle.case)
    lines.push(`${label.case}: ${bundle.case.name} (${texts.items.replace('{n}', String(bundle.captures.length))})`);
  if (bundle.volume) lines.push(`${label.volume}: ${bundle.volume.number} / ${bundle.volume.count}`);
  if (receipt !== undefined) lines.push(`${label.receipt}: ${receipt}`);
  if (bundle.signer) {
    lines.push(`${label.signed}: ${bundle.signer.signingTime} (${texts.byTheirClock})`);
    lines.push(`${label.signer}: ${bundle.signer.name}`);
    lines.push(`${label.fingerprint}: ${inGroups(bundle.signer.fingerprint)}`);
  }
  return [...lines, texts.source[source]];
}

function sentence({ kind, path, expected, found }: Problem, texts: Texts): string {
  const subject = path === '' ? texts.wholeFile : path;
  const pattern = expected && found ? texts.expectedFound : expected ? texts.expectedOnly : found ? texts.foundOnly : '';
  // By function, because a hostile name may hold the replacement patterns of `replace`.
  const detail = pattern.replace('{expected}', () => expected).replace('{found}', () => found);
  return `${subject}: ${texts.problem[kind]}${detail === '' ? '' : ` (${detail})`}.`;
}
