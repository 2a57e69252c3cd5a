// Shows a capture as what it is now: a draft to review, sealed, or gone.
import { TopBar } from '@/components/top-bar';
import { useDocumentTitle } from '@/components/use-document-title';
import { t } from '@/utils/i18n/translate';
import { nextWaiting } from '@/utils/evidence/series';
import type { TystDatabase } from '@/utils/store/database';
import { seriesOf } from '@/utils/store/series';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { AssembledDraft } from './assembled-draft';
import { GonePage } from './gone-page';
import { LogOnlyPage } from './log-only/log-only-page';
import { SealedPage } from './sealed/sealed-page';
import { SeriesNext } from './series/series-next';
import { WithheldPage } from './withheld-page';
import { ToRendition } from './to-rendition';

export function ReviewPage({ db, captureId }: { db: TystDatabase; captureId: string }) {
  useDocumentTitle(t('review.title'));
  const found = useLiveQuery(async () => {
    const [entry, tombstone, series] = await Promise.all([
      db.captures.get(captureId),
      db.tombstones.get(captureId),
      seriesOf(db, captureId),
    ]);
    return { entry, tombstone, series };
  }, [captureId]);
  if (found === undefined) return <TopBar title={t('review.title')} />;
  const { entry, tombstone, series } = found;
  const next = <SeriesNext series={series} captureId={captureId} />;
  if (entry?.withheldAt !== undefined && entry.status !== 'destroyed') {
    return <WithheldPage db={db} captureId={entry.id} since={entry.withheldAt} next={next} />;
  }
  if (entry?.status === 'draft' && entry.draft?.kind === 'log-only') {
    return <LogOnlyPage db={db} entry={entry} stored={entry.draft} />;
  }
  if (entry?.draft?.rendition !== undefined) return <ToRendition captureId={captureId} />;
  if (entry?.status === 'draft' && entry.draft !== undefined) {
    return <AssembledDraft db={db} entry={entry} draft={entry.draft} series={series} />;
  }
  if (entry?.status === 'sealed' && entry.record !== undefined && entry.seal !== undefined && entry.caseId !== undefined) {
    return (
      <SealedPage
        db={db}
        record={entry.record}
        seal={entry.seal}
        caseId={entry.caseId}
        item={entry.item ?? 1}
        next={series && nextWaiting(series, captureId) && next}
      />
    );
  }
  return <GonePage tombstone={tombstone} next={next} />;
}
