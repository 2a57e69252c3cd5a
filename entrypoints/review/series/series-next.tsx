// After a post of several was dealt with: the next one that waits.
import { Card } from '@/components/card';
import { type SeriesView, nextWaiting } from '@/utils/evidence/series';
import { t } from '@/utils/i18n/translate';

export function SeriesNext({ series, captureId }: { series: SeriesView | undefined; captureId: string }) {
  const next = series && nextWaiting(series, captureId);
  if (next === undefined) return null;
  const { place, entry } = next;
  return (
    <Card title={t('several.waiting', { place, of: series?.of ?? place })}>
      <p>{t('several.waitingHint')}</p>
      <p class="main-acts">
        <a class="button" href={`#${entry.id}`}>
          {t('several.goOn', { place })}
        </a>
      </p>
    </Card>
  );
}
