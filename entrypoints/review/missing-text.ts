// What the error summary says of an answer that is missing, and where a find of the leak check was typed.
import type { LeakFind } from '@/utils/evidence/leak-check';
import { t } from '@/utils/i18n/translate';
import { ANSWER_PLACE, type MissingAnswer } from './missing-answers';

/** `earlier` is the place of the post of a series that must be dealt with first. */
export function missingText(answer: MissingAnswer, dsl: string, earlier = 1): string {
  if (answer === 'order') return t('several.first', { place: earlier });
  if (answer === 'words') return t('supply.missingWords');
  return answer === 'log-only' ? t('review.missing.log-only', { dsl }) : t(`review.missing.${answer}`);
}

/** The id of the field in which a find of the leak check was typed or chosen. */
export function typedIn(place: LeakFind['place'], caseId: string | undefined): string {
  if (place === 'concern') return ANSWER_PLACE.concern;
  return caseId === undefined ? 'case-title' : ANSWER_PLACE.case;
}
