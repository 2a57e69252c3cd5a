// What a working copy still needs before it can be looked at, and its areas once each has its reason.
import type { FieldError } from '@/components/error-summary';
import type { CopyArea, UnfinishedCopy } from '@/utils/evidence/working-copy';
import { t } from '@/utils/i18n/translate';

export const PURPOSE_FIELD = 'purpose';

export function reasonField(areaId: string): string {
  return `reason-${areaId}`;
}

export function wordsField(areaId: string): string {
  return `words-${areaId}`;
}

/** In the order of the page. */
export function missingInCopy({ purpose, areas }: UnfinishedCopy): FieldError[] {
  return [
    ...(purpose.trim() === '' ? [{ field: PURPOSE_FIELD, text: t('workingCopies.missing.purpose') }] : []),
    ...areas.flatMap(({ id, reason, words }, index) => {
      const number = index + 1;
      if (reason === undefined) return [{ field: reasonField(id), text: t('workingCopies.missing.reason', { number }) }];
      const open = reason === 'by-hand' && words.trim() === '';
      return open ? [{ field: wordsField(id), text: t('workingCopies.missing.words', { number }) }] : [];
    }),
  ];
}

/** The areas as they go out; one without a reason is none. */
export function closedAreas({ areas }: UnfinishedCopy): CopyArea[] {
  return areas.flatMap(({ rect, reason, words }): CopyArea[] => {
    if (reason === undefined) return [];
    return reason === 'by-hand' ? [{ rect, reason, words: words.trim() }] : [{ rect, reason }];
  });
}
