// The title that a new case gets when nobody gives it another: what and where, never who.
import type { Draft } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';

export function neutralTitle({ platform, post }: Pick<Draft, 'platform' | 'post'>): string {
  return t(`review.case.neutral.${platform}.${post.kind.value}`);
}

/** The title that the new case is given: the person's own, unless they left it empty. */
export function titleOf(draft: Draft): string {
  const own = draft.answers.caseTitle?.trim() ?? '';
  return own === '' ? neutralTitle(draft) : own;
}
