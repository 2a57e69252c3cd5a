// When a post was made: UK time, the page's own words where they are less exact, and where the two disagree.
import { Notice } from '@/components/notice';
import { shownText } from '@/components/shown-text';
import type { PostedAt } from '@/utils/evidence/post';
import { postedTime, ukTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';

export function PostedTime({ posted }: { posted: PostedAt }) {
  const { utc, precision, shown } = posted;
  const words = shownText(shown, 80);
  return (
    <>
      {exactTime(posted) ?? postedTime(posted) ?? t('common.notKnown')}
      {utc !== undefined && precision === 'relative' && words !== '' && (
        <span class="detail"> {t('review.facts.shown', { shown: words })}</span>
      )}
    </>
  );
}

/** Where the page's own words and the time that was worked out do not agree. */
export function TimeDisagreement({ posted }: { posted: PostedAt }) {
  if (posted.agrees !== false) return null;
  return <Notice tone="warn">{t('review.facts.disagrees', { shown: shownText(posted.shown, 80) })}</Notice>;
}

/** With its zone, so that an hour is never open to doubt; undefined for what is known no better than to the day. */
function exactTime({ utc, precision }: PostedAt): string | undefined {
  if (utc === undefined) return undefined;
  if (precision === 'minute') return ukTimeWithZone(utc, 'minute');
  return precision === 'second' || precision === 'millisecond' ? ukTimeWithZone(utc, 'second') : undefined;
}
