// When a post was made: UK time, the page's own words where they are less exact, and whether the two agree.
import { Notice } from '@/components/notice';
import { shownText } from '@/components/shown-text';
import type { PostedAt } from '@/utils/evidence/post';
import { postedTime, ukTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';

export function PostedTime({ posted }: { posted: PostedAt }) {
  const { utc, precision, shown, agrees } = posted;
  const words = shownText(shown, 80);
  return (
    <>
      {exactTime(posted) ?? postedTime(posted) ?? t('common.notKnown')}
      {utc !== undefined && precision === 'relative' && words !== '' && (
        <span class="detail"> {t('review.facts.shown', { shown: words })}</span>
      )}
      {agrees === false && <Notice tone="warn">{t('review.facts.disagrees', { shown: words })}</Notice>}
    </>
  );
}

/** With its zone, so that an hour is never open to doubt; undefined for what is known no better than to the day. */
function exactTime({ utc, precision }: PostedAt): string | undefined {
  if (utc === undefined) return undefined;
  if (precision === 'minute') return ukTimeWithZone(utc, 'minute');
  return precision === 'second' || precision === 'millisecond' ? ukTimeWithZone(utc, 'second') : undefined;
}
