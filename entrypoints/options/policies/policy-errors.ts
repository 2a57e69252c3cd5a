// What is wrong with a policy's form, each with the field it stands at.
import { t } from '@/utils/i18n/translate';
import { LINE_LISTS, LONGEST_LINE, type LineList } from '@/utils/protocol/policy-pack';
import type { PolicyProblem } from '@/utils/protocol/read-policy';
import type { PolicyForm } from '@/utils/protocol/policy-form';

export interface FormError {
  field: string;
  text: string;
}

/** The field of a line's words. */
export function lineField(list: LineList, id: string, language: 'en' | 'cy'): string {
  return `${list}-${id}-${language}`;
}

export function categoryField(id: string, what: 'clause' | 'en' | 'cy'): string {
  return `category-${id}-${what}`;
}

export function errorsOf(problems: readonly PolicyProblem[], form: PolicyForm): FormError[] {
  const errors = problems.map((problem) => errorOf(problem, form));
  return errors.filter(({ field }, index) => errors.findIndex((each) => each.field === field) === index);
}

function errorOf({ part, line = 0, language = 'en', fault }: PolicyProblem, { lists, categories }: PolicyForm): FormError {
  const named = part === undefined ? '' : t(`policies.problem.part.${part}`);
  const words = () =>
    fault === 'missing'
      ? t('policies.form.error.words', { part: named, line })
      : t('policies.form.error.tooLong', { part: named, line, most: LONGEST_LINE });
  const list = LINE_LISTS.find((each) => each === part);
  if (list !== undefined) {
    const at = lists[list][line - 1];
    if (at !== undefined) return { field: lineField(list, at.id, language), text: words() };
    return {
      field: `${list}-add`,
      text: t(fault === 'too-many' ? 'policies.form.error.tooMany' : 'policies.form.error.ladder', { part: named }),
    };
  }
  if (part === 'categories') {
    const at = categories.filter(({ on }) => on)[line - 1];
    const isNamed = lists.clauses.some(({ id }) => id === at?.clause);
    return isNamed
      ? { field: categoryField(at?.id ?? '', language), text: words() }
      : { field: categoryField(at?.id ?? '', 'clause'), text: t('policies.form.error.clause') };
  }
  if (part === 'name') {
    return { field: language === 'cy' ? 'policy-name-cy' : 'policy-name-en', text: t('policies.form.error.name') };
  }
  if (part === 'age') return { field: 'policy-age', text: t('policies.form.error.age') };
  return { field: `policy-${part ?? ''}`, text: t('policies.form.error.other', { part: named }) };
}
