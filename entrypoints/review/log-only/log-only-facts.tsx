// All that a record without a picture holds of the post: where, when, whose account. Text, never a link: nobody should look again.
import { Card } from '@/components/card';
import { PageText } from '@/components/page-text';
import { PageWords } from '@/components/page-words';
import { SummaryList, type SummaryRow } from '@/components/summary-list';
import type { Draft } from '@/utils/evidence/capture-entry';
import { type Read, isKnown } from '@/utils/evidence/read';
import { postedTimeWithZone, ukTimeWithZone } from '@/utils/i18n/dates';
import { chatTitleText } from '@/utils/i18n/neutral-words';
import { t } from '@/utils/i18n/translate';

export function LogOnlyFacts({ draft: { platform, locator, post, capturedAt } }: { draft: Draft }) {
  const posted = post.postedAt.value === 'unknown' ? undefined : postedTimeWithZone(post.postedAt.value);
  return (
    <Card title={t('imagery.whereTitle')}>
      <SummaryList
        rows={[
          { term: t('evidence.field.platform'), value: t(`evidence.platform.${platform}`) },
          { term: t('evidence.field.address'), value: <PageWords text={locator.permalink ?? locator.url} /> },
          ...(locator.chatTitle === undefined
            ? []
            : [{ term: t('evidence.field.chat'), value: <PageText text={chatTitleText(locator.chatTitle, platform)} /> }]),
          ...named(t('evidence.field.author'), post.author),
          ...named(t('evidence.field.handle'), post.handle),
          ...named(t('evidence.field.profile'), post.profile),
          {
            term: t('evidence.field.posted'),
            value: posted === undefined ? t('common.notKnown') : <PageText text={posted} />,
          },
          { term: t('imagery.recorded'), value: ukTimeWithZone(capturedAt.utc, 'second'), source: t('review.facts.deviceClock') },
        ]}
      />
    </Card>
  );
}

function named(term: string, value: Read<string>): SummaryRow[] {
  return isKnown(value) && value.value !== '' ? [{ term, value: <PageText text={value.value} /> }] : [];
}
