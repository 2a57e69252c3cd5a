// What was found, as lines for a terminal.
import type { Problem } from '@/utils/bundle/problem';
import { timesOf } from '@/utils/bundle/times-of';
import type { ChainOfTime } from './check-chains';
import type { Checked, CheckedFile } from './check-files';
import { facts, headline, sentence, setSentence } from './describe';
import type { Texts } from './texts';

/** Each file under its name when there are several, then the volumes, then what the answer does not show. */
export function describeAll({ files, sets }: Checked, texts: Texts): string[] {
  const each = files.flatMap((file) => [
    ...(files.length > 1 ? [`== ${printable(file.path)}`] : []),
    ...describeFile(file, texts),
    '',
  ]);
  const volumes = sets.flatMap((set) => [setSentence(set, texts), ...problemLines(set.problems, texts), '']);
  return [...each, ...volumes, texts.notShown];
}

function describeFile({ verdict, receipt, times }: CheckedFile, texts: Texts): string[] {
  const { problems, bundle } = verdict;
  return [
    headline(problems, texts),
    '',
    ...facts(verdict, receipt, texts).map(([label, value]) => `${label}: ${value}`),
    texts.source[verdict.source],
    ...(times?.map((time) => chainLine(time, texts)) ?? (timesOf(bundle).length === 0 ? [] : [texts.chainNotChecked])),
    ...(problems.length === 0 ? [] : ['', texts.problemsFollow, ...problemLines(problems, texts)]),
  ];
}

function chainLine(time: ChainOfTime, { chain }: Texts): string {
  const [pattern, name] = 'fault' in time ? [chain.fails, time.fault] : [chain.leads, time.time.authority];
  // By function, because a stranger's name may hold the replacement patterns of `replace`.
  return pattern.replace('{path}', () => time.path).replace(/\{authority\}|\{fault\}/, () => name);
}

function problemLines(problems: readonly Problem[], texts: Texts): string[] {
  return problems.map((problem) => {
    const { subject, says, detail } = sentence(problem, texts);
    return `- ${subject}: ${says}${detail === '' ? '' : ` (${detail})`}.`;
  });
}

/** A file's name may hold what moves a terminal's cursor. */
function printable(path: string): string {
  return path.replaceAll(/\p{C}/gu, '\u{FFFD}');
}
