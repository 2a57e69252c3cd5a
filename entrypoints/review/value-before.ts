// What a corrected reading was before, on one line.
import { shownText } from '@/components/shown-text';
import type { AsRead } from '@/utils/evidence/capture-entry';
import { postedTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { CorrectableField } from './correctable-fields';

export function valueBefore(field: CorrectableField, asRead: AsRead): string {
  if (field === 'audience') return t(`evidence.audience.${asRead.audience ?? 'unknown'}`);
  const value = asRead[field]?.value ?? 'unknown';
  if (value === 'unknown') return t('common.notKnown');
  if (typeof value === 'boolean') return value ? t('review.facts.yes') : t('review.facts.no');
  if (typeof value === 'object') return postedTime(value) ?? t('common.notKnown');
  return field === 'kind' ? kindName(value) : shownText(value, 80);
}

function kindName(value: string): string {
  const kinds = ['post', 'comment', 'reply', 'message'] as const;
  const kind = kinds.find((each) => each === value);
  return kind === undefined ? value : t(`evidence.kind.${kind}`);
}
