// All that was found, as `--json` prints it: one answer for all files, then each file, then the volumes.
import type { Problem } from '@/utils/bundle/problem';
import type { BundleSource, BundleSummary, NotShown } from '@/utils/bundle/verdict';
import type { VolumeSet } from '@/utils/bundle/volume-sets';
import type { ChainOfTime } from './check-chains';
import type { Checked } from './check-files';

type Answer = 'unchanged' | 'changed';

export interface Summary {
  /** `changed` when any file or set has a problem. */
  verdict: Answer;
  /** What all files have in common, else `unknown`. */
  source: BundleSource;
  files: {
    path: string;
    verdict: Answer;
    source: BundleSource;
    problems: Problem[];
    bundle: BundleSummary;
    receipt?: string;
    times?: ChainOfTime[];
  }[];
  sets: VolumeSet[];
  notShown: readonly NotShown[];
}

export function summary({ files, sets }: Checked): Summary {
  const each = files.map(({ path, verdict: { problems, source, bundle }, receipt, times }) => ({
    path,
    verdict: answer(problems),
    source,
    problems,
    bundle,
    ...(receipt !== undefined && { receipt }),
    ...(times !== undefined && { times }),
  }));
  const sources = new Set(each.map(({ source }) => source));
  return {
    verdict: answer([...each, ...sets].flatMap(({ problems }) => problems)),
    source: sources.size === 1 ? (each[0]?.source ?? 'unknown') : 'unknown',
    files: each,
    sets,
    notShown: files[0]?.verdict.notShown ?? [],
  };
}

function answer(problems: readonly Problem[]): Answer {
  return problems.length === 0 ? 'unchanged' : 'changed';
}
