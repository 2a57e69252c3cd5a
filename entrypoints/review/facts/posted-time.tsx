// When a post was made: UK time, the page's own words where they are less exact, and where the two disagree.
import { Notice } from '@/components/notice';
import { shownText } from '@/components/shown-text';
import type { PostedAt } from '@/utils/evidence/post';
import { postedTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';

export function PostedTime({ posted }: { posted: PostedAt }) {
  const { utc, precision, shown } = posted;
  const words = shownText(shown, 80);
  return (
    <>
      {postedTimeWithZone(posted) ?? t('common.notKnown')}
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
