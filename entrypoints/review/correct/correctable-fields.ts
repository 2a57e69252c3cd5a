// The readings that the review lets a person correct, in the order in which it lists them.
import type { CorrectableRead } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';

/** `audience` is no reading with a source of its own, but may be wrong just as well. */
export type CorrectableField = CorrectableRead | 'audience';

export const CORRECTABLE_FIELDS = [
  'author',
  'handle',
  'profile',
  'postedAt',
  'text',
  'audience',
  'kind',
  'edited',
  'translated',
  'cut',
  'groupSize',
  'reach',
  'parent',
  'pictures',
  'authorId',
  'seenWith',
] as const satisfies readonly CorrectableField[];

export function fieldName(field: CorrectableField): string {
  return t(`evidence.field.${field === 'postedAt' ? 'posted' : field}`);
}
