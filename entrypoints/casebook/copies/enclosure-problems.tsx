// Everything that keeps a working copy from being enclosed with a letter.
import { shownText } from '@/components/shown-text';
import type { EnclosureProblem } from '@/utils/evidence/enclosure';
import { t } from '@/utils/i18n/translate';

export function EnclosureProblems({ problems }: { problems: readonly EnclosureProblem[] }) {
  const subjects = problems.flatMap((problem) => (problem.kind === 'not-confirmed' ? [problem.subject] : []));
  const texts = [
    ...(subjects.length > 0
      ? [
          t('workingCopies.enclosure.notConfirmed', {
            subjects: subjects.map((subject) => t(`workingCopies.enclosure.subject.${subject}`)).join('; '),
          }),
        ]
      : []),
    ...problems.flatMap((problem) => (problem.kind === 'not-confirmed' ? [] : [problemText(problem)])),
  ];
  return (
    <ul class="reasons">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function problemText(problem: Exclude<EnclosureProblem, { kind: 'not-confirmed' }>): string {
  if (problem.kind !== 'row-shown') return t(`workingCopies.enclosure.${problem.kind}`);
  const { number, name } = problem.row;
  return name === undefined
    ? t('workingCopies.enclosure.rowUnread', { number })
    : t('workingCopies.enclosure.row', { number, name: shownText(name, 60) });
}
