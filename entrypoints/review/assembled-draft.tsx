// Waits until a draft's picture is put together, saying how far that is, and then lets it be reviewed.
import { ErrorNotice } from '@/components/error-notice';
import { Progress } from '@/components/progress';
import { RunningCapture } from '@/components/running-capture';
import { TopBar } from '@/components/top-bar';
import { runningCapture } from '@/utils/browser/running';
import { useRunning } from '@/components/use-running';
import type { CaptureEntry, Draft } from '@/utils/evidence/capture-entry';
import type { SeriesView } from '@/utils/evidence/series';
import { t } from '@/utils/i18n/translate';
import type { TystDatabase } from '@/utils/store/database';
import { ReviewDraft } from './review-draft';
import { useAssembly } from './use-assembly';

export interface AssembledDraftProps {
  db: TystDatabase;
  entry: CaptureEntry;
  draft: Draft;
  series: SeriesView | undefined;
}

export function AssembledDraft({ db, entry, draft, series }: AssembledDraftProps) {
  const { assembly, again } = useAssembly(db, entry.id, draft.picture !== undefined);
  if (draft.picture !== undefined || (assembly.state === 'done' && entry.stage === 'captured')) {
    // What assembling stored may arrive a moment after it is done: the review then begins again, with the picture.
    return <ReviewDraft key={draft.picture?.sha256} db={db} entry={entry} stored={draft} series={series} />;
  }
  return (
    <>
      <TopBar title={t('review.title')} />
      <main class="page prose">
        {assembly.state === 'failed' ? (
          <>
            <h1>{t('review.assembling.failed')}</h1>
            <ErrorNotice error={assembly.error} act={{ label: t('review.assembling.again'), run: again }} />
          </>
        ) : (
          <Assembling
            captureId={entry.stage === 'capturing' ? entry.id : undefined}
            share={assembly.state === 'working' ? assembly.share : 1}
          />
        )}
      </main>
    </>
  );
}

/** `captureId`: of a capture that has not ended yet, as far as its draft tells. */
function Assembling({ captureId, share }: { captureId: string | undefined; share: number | undefined }) {
  const { state } = useRunning(runningCapture);
  // The stage of a broken-off capture stays open until it is assembled.
  const running = captureId !== undefined && share === undefined;
  if (running && state?.draftId === captureId) {
    return (
      <>
        <h1>{t('review.assembling.capturing')}</h1>
        {state.rest !== 'resting' && <p>{t('review.assembling.capturingHint')}</p>}
        <RunningCapture state={state} scrolls acts={runningCapture} />
      </>
    );
  }
  return (
    <>
      <h1>{running ? t('review.assembling.capturing') : t('review.assembling.stitching')}</h1>
      <p>{running ? t('review.assembling.capturingHint') : t('review.assembling.stitchingHint')}</p>
      <Progress label={t('common.loading')} share={share} />
    </>
  );
}
