// What is wrong with a policy, in words: which part, which line, in which language.
import { t } from '@/utils/i18n/translate';
import type { PolicyProblem } from '@/utils/protocol/read-policy';

export function ProblemList({ problems }: { problems: readonly PolicyProblem[] }) {
  const texts = [...new Set(problems.map(problemText))];
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

export function problemText({ part, line, language, fault: which }: PolicyProblem): string {
  const fault = t(`policies.problem.fault.${which}`);
  const named = part === undefined ? t('policies.problem.file') : t(`policies.problem.part.${part}`);
  const place =
    line === undefined
      ? t('policies.problem.place', { part: named, fault })
      : t('policies.problem.line', { part: named, line, fault });
  return language === undefined ? place : t('policies.problem.inLanguage', { place, language: t(`common.language.${language}`) });
}
