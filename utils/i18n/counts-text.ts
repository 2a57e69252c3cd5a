// What became of a thread's items in words: `Seen: 12. Whole: 11. Cut short: 1.`
import type { Counts } from '@/utils/evidence/completeness';
import { type Translate, t } from './translate';

const PARTS = ['seen', 'whole', 'cut', 'collapsed', 'notLoaded'] as const;

/** Only what there is: a list of zeros hides the one number that matters. */
export function countsText(counts: Counts, translate: Translate = t): string {
  return PARTS.flatMap((part) => {
    const number = counts[part] ?? 0;
    return number === 0 ? [] : [`${translate(`thread.counts.${part}`, { number })}.`];
  }).join(' ');
}
