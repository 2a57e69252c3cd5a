// Everything that a check found, each with the file inside that it is about.
import { t } from '@/utils/i18n/translate';
import type { FoundProblem } from '@/utils/workflows/casebook/check-file';

/** A damaged file can have a problem for each of its entries: so many are shown. */
const MOST_SHOWN = 200;

export function ProblemList({ problems }: { problems: readonly FoundProblem[] }) {
  return (
    <details open={problems.length <= 5}>
      <summary>{t('received.problems', { count: problems.length })}</summary>
      <ul class="problems">
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <li key={JSON.stringify(problem)}>
            <code>{problem.path === '' ? t('received.wholeFile') : problem.path}</code>: {whatIsWrong(problem)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function whatIsWrong({ kind, expected, found }: FoundProblem): string {
  const what = t(`problems.${kind}`);
  if (expected === '' && found === '') return what;
  if (found === '') return `${what} (${t('received.expected', { expected })})`;
  if (expected === '') return `${what} (${t('received.found', { found })})`;
  return `${what} (${t('received.expectedFound', { expected, found })})`;
}
