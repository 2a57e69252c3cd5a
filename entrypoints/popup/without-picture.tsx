// What to do instead of capturing a picture that must not be captured: paper and the DSL, now.
import { useState } from 'preact/hooks';
import { PageText } from '@/components/page-text';
import { SummaryList } from '@/components/summary-list';
import { useSetting } from '@/components/use-setting';
import { dslTerm } from '@/utils/browser/settings';
import { postedTimeWithZone, ukTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { PageReading, PostSummary } from '@/utils/platforms/platform';
import { DangerLine } from './danger-line';
import { ViewHead } from './view-head';

export interface WithoutPictureProps {
  reading: PageReading;
  post: PostSummary | undefined;
  onBack: () => void;
}

/** The address is text, never a link: nobody should look again (PRACTICE 2). */
export function WithoutPicture({ reading, post, onBack }: WithoutPictureProps) {
  const dsl = useSetting(dslTerm) ?? 'DSL';
  const { locator } = reading;
  const posted = post === undefined || post.postedAt.value === 'unknown' ? undefined : postedTimeWithZone(post.postedAt.value);
  const [now] = useState(() => new Date().toISOString());
  return (
    <div class="pad scrolling">
      <ViewHead title={t('popup.without.title')} onBack={onBack} />
      <p>{t('popup.without.intro')}</p>
      <h2>{t('popup.without.doNow')}</h2>
      <ol>
        <li>{t('popup.without.stop')}</li>
        <li>{t('popup.without.write', { dsl })}</li>
        <li>{t('popup.without.police', { dsl })}</li>
      </ol>
      <div class="card">
        <SummaryList
          rows={[
            { term: t('popup.without.address'), value: <PageText text={locator.permalink ?? locator.url} longest={500} /> },
            { term: t('popup.without.time'), value: ukTimeWithZone(now) },
            ...(post === undefined || post.author === ''
              ? []
              : [{ term: t('popup.without.account'), value: <PageText text={post.author} /> }]),
            ...(posted === undefined ? [] : [{ term: t('popup.posted'), value: <PageText text={posted} /> }]),
          ]}
        />
      </div>
      <p>{t('popup.without.why')}</p>
      <p class="small">{t('popup.without.also')}</p>
      <p class="small">{t('popup.without.help', { dsl })}</p>
      <DangerLine />
    </div>
  );
}
