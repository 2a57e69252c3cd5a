// What a corrected reading was before, on one line.
import { shownText } from '@/components/shown-text';
import type { AsRead } from '@/utils/evidence/capture-entry';
import { type Read, isKnown } from '@/utils/evidence/read';
import { postedTime } from '@/utils/i18n/dates';
import { picturesText } from '@/utils/i18n/pictures-text';
import { reachText } from '@/utils/i18n/reach-text';
import { t } from '@/utils/i18n/translate';
import type { CorrectableField } from './correctable-fields';

const LONGEST = 80;

export function valueBefore(field: CorrectableField, asRead: AsRead): string {
  return knownBefore(field, asRead) ?? t('common.notKnown');
}

function knownBefore(field: CorrectableField, asRead: AsRead): string | undefined {
  switch (field) {
    case 'audience':
      return t(`evidence.audience.${asRead.audience ?? 'unknown'}`);
    case 'kind':
      return inWords(asRead.kind, (kind) => t(`evidence.kind.${kind}`));
    case 'postedAt':
      return inWords(asRead.postedAt, postedTime);
    case 'edited':
    case 'translated':
    case 'cut':
      return inWords(asRead[field], (yes) => t(yes ? 'review.facts.yes' : 'review.facts.no'));
    case 'pictures':
      return inWords(asRead.pictures, picturesText);
    case 'reach':
      return inWords(asRead.reach, (reach) => shownText(reachText(reach), LONGEST));
    case 'seenWith':
      return inWords(asRead.seenWith, (kind) => t(`evidence.seenWith.${kind}`));
    case 'author':
    case 'handle':
    case 'profile':
    case 'text':
    case 'groupSize':
    case 'parent':
    case 'authorId':
      return inWords(asRead[field], (text) => shownText(text, LONGEST));
  }
}

function inWords<T>(read: Read<T> | undefined, words: (value: Exclude<T, 'unknown'>) => string | undefined): string | undefined {
  return read !== undefined && isKnown(read) ? words(read.value) : undefined;
}
