// What to do instead of capturing a picture that must not be captured: tell the DSL now, and record where it is without a picture.
import { useState } from 'preact/hooks';
import { PageText } from '@/components/page-text';
import { Button } from '@/components/button';
import { ErrorNotice } from '@/components/error-notice';
import { SummaryList } from '@/components/summary-list';
import { useAction } from '@/components/use-action';
import { useDslTerm } from '@/components/use-dsl-term';
import { captureTab } from '@/utils/browser/capture-tab';
import { dslTerm } from '@/utils/browser/settings';
import { openPage } from '@/utils/browser/tabs';
import { postedTimeWithZone, ukTimeWithZone } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { PostSummary } from '@/utils/platforms/platform';
import type { TystDatabase } from '@/utils/store/database';
import { recordLogOnly } from '@/utils/workflows/draft/record-log-only';
import { DangerLine } from './danger-line';
import type { PageInFront } from './use-page-in-front';
import { ViewHead } from './view-head';

export interface WithoutPictureProps {
  db: TystDatabase;
  page: PageInFront;
  post: PostSummary | undefined;
  onBack: () => void;
}

/** The address is text, never a link: nobody should look again (PRACTICE 2). */
export function WithoutPicture({ db, page, post, onBack }: WithoutPictureProps) {
  const dsl = useDslTerm(dslTerm.atOnce);
  const { locator } = page.reading;
  const record = useAction(async () => {
    const id = await recordLogOnly(db, captureTab(page.tab), post?.key);
    await openPage(`review.html#${id}`);
    window.close();
  });
  const posted = post === undefined || post.postedAt.value === 'unknown' ? undefined : postedTimeWithZone(post.postedAt.value);
  const [now] = useState(() => new Date().toISOString());
  return (
    <div class="pad scrolling">
      <ViewHead title={t('popup.without.title')} onBack={onBack} />
      <p>{t('popup.without.intro')}</p>
      <h2>{t('popup.without.doNow')}</h2>
      <ol>
        <li>{t('popup.without.stop')}</li>
        <li>{t('popup.without.tell', { dsl })}</li>
        <li>{t('popup.without.police', { dsl })}</li>
      </ol>
      <p>{t('popup.without.keeps', { dsl })}</p>
      {record.failed !== undefined && (
        <>
          <ErrorNotice error={record.failed.error} />
          <p>{t('popup.without.paper', { dsl })}</p>
        </>
      )}
      <div class="main-act">
        <Button wide disabled={record.busy} onClick={record.run}>
          {t('popup.without.record')}
        </Button>
      </div>
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
      <p class="small">{t('popup.without.also')}</p>
      <p class="small">{t('popup.without.help', { dsl })}</p>
      <DangerLine />
    </div>
  );
}
