// When a post was made: UK time, UTC in detail, the page's own words, and whether the two agree.
import { Notice } from '@/components/notice';
import { shownText } from '@/components/shown-text';
import type { PostedAt } from '@/utils/evidence/post';
import { postedTime, utcDetail } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';

export function PostedTime({ posted }: { posted: PostedAt }) {
  const { utc, precision, shown, agrees } = posted;
  const words = shownText(shown, 80);
  return (
    <>
      {postedTime(posted) ?? t('common.notKnown')}
      {utc !== undefined && precision !== 'day' && <span class="detail"> {utcDetail(utc)}</span>}
      {utc !== undefined && words !== '' && agrees !== false && (
        <span class="detail"> {t('review.facts.shown', { shown: words })}</span>
      )}
      {agrees === false && <Notice tone="warn">{t('review.facts.disagrees', { shown: words })}</Notice>}
    </>
  );
}
