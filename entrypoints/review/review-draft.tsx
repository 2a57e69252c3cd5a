// The review of a draft: the picture on one side, what is known, asked and decided on the other. Every change is saved as it is made.
import { useState } from 'preact/hooks';
import { ErrorSummary } from '@/components/error-summary';
import { MistakeAct } from '@/components/mistake-act';
import { Notice } from '@/components/notice';
import { TopBar } from '@/components/top-bar';
import { useAction } from '@/components/use-action';
import { useMasks } from '@/components/masks/use-masks';
import { useDslTerm } from '@/components/use-dsl-term';
import { dslTerm } from '@/utils/browser/settings';
import type { CaptureEntry, Draft, DraftMask } from '@/utils/evidence/capture-entry';
import { type SeriesView, caseOfSeries, waitsFor } from '@/utils/evidence/series';
import { t } from '@/utils/i18n/translate';
import { listCases } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { discardDraft } from '@/utils/workflows/draft/discard-draft';
import { sealInSeries } from '@/utils/workflows/draft/seal-in-series';
import { exampleFor } from './series/carried-over';
import { CarryOver } from './series/carry-over';
import { CaseCard } from './case-card';
import { ConcernCard } from './concern-card';
import { ContactNames } from './facts/contact-names';
import { DiscardDialog } from './discard-dialog';
import { FactsCard } from './facts/facts-card';
import { LeakCard } from './leaks/leak-card';
import { type AskedFind, LeakOutlines } from './leaks/leak-outlines';
import { InterruptedNote } from './interrupted-note';
import { KeptPage } from './kept-page';
import { ANSWER_PLACE, type MissingAnswer, missingAnswers } from './missing-answers';
import { missingText, typedIn } from './missing-text';
import { titleOf } from './neutral-title';
import { OwnWordsNote } from './picture/own-words-note';
import { PicturePanel } from './picture/picture-panel';
import { RenditionNote } from './picture/rendition-note';
import { SavedState } from './saved-state';
import { SealBar } from './seal-bar';
import { SeriesBar } from './series/series-bar';
import { SeriesCase } from './series/series-case';
import { SeriesNext } from './series/series-next';
import { ThreadCard } from './thread-card';
import { capturedByMistake } from '@/utils/workflows/draft/captured-by-mistake';
import { useDraft } from './use-draft';
import { useLeaks } from './leaks/use-leaks';
import { useThumbnail } from './picture/use-thumbnail';
import { ViewerNotes } from './picture/viewer-notes';
import { ViewingCard } from './viewing-card';

export interface ReviewDraftProps {
  db: TystDatabase;
  entry: CaptureEntry;
  stored: Draft;
  /** Present where it was captured with others. */
  series: SeriesView | undefined;
}

export function ReviewDraft({ db, entry, stored, series }: ReviewDraftProps) {
  const editing = useDraft(db, entry.id, stored);
  const { draft, saving, change, retry, settled } = editing;
  const edited = useMasks<DraftMask>(
    draft.masks,
    (masks) => {
      change((before) => ({ ...before, masks: [...masks] }));
    },
    (rect) => ({ id: crypto.randomUUID(), rect, reason: 'by hand' }),
  );
  const drawThumbnail = useThumbnail(db, entry.id, draft, settled);
  const dsl = useDslTerm(dslTerm);
  const openCases = useLiveQuery(() => listCases(db), [])?.filter(
    ({ case: { status, dslOnly } }) => status === 'open' && dslOnly !== true,
  );
  const [refused, setRefused] = useState<{ attempt: number; answers: readonly MissingAnswer[] }>({ attempt: 0, answers: [] });
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState(false);

  const { caseId, caseTitle = '' } = draft.answers;
  const earlier = series && waitsFor(series, entry.id);
  const caseOf = (id: string | undefined) => openCases?.find(({ case: each }) => each.id === id)?.case;
  const seriesCase = series && caseOf(caseOfSeries(series));
  const chosenCase = seriesCase ?? caseOf(caseId);
  const leaks = useLeaks(db, editing, edited, chosenCase?.title ?? caseTitle);
  const [askedFind, setAskedFind] = useState<AskedFind | undefined>(undefined);

  const sealing = useAction(async () => {
    // A draft that changes while its record is made is not sealed: the thumbnail's change comes first.
    await drawThumbnail();
    await settled();
    await sealInSeries(db, entry.id, { caseTitle: titleOf(draft) });
  });
  const discarding = useAction(() => discardDraft(db, entry.id, 'discarded'));
  const mistaking = useAction(() => capturedByMistake(db, entry.id));
  const keeping = useAction(async () => {
    await drawThumbnail();
    await settled();
    setKept(true);
  });

  // Nothing is asked, and nothing can be sealed, before all that decides about it was read.
  if (openCases === undefined || leaks === undefined) return <TopBar title={t('review.title')} />;
  const missing = missingAnswers(
    draft,
    openCases.map(({ case: { id } }) => id),
    leaks.open.length,
    earlier !== undefined,
  );
  // What was mended since the refusal is no longer complained of.
  const errors = refused.answers
    .filter((answer) => missing.includes(answer))
    .map((answer) => ({ answer, field: ANSWER_PLACE[answer], text: missingText(answer, dsl, earlier?.place) }));
  const errorOf = (answer: MissingAnswer) => errors.find((error) => error.answer === answer)?.text;
  const mistake = <MistakeAct dsl={dsl} disabled={mistaking.busy} onConfirm={mistaking.run} />;
  // What somebody told is sealed without a picture; a capture that took none is not.
  const sealable = draft.picture !== undefined || draft.kind === 'supplied';
  const stopped = missing.includes('log-only');
  const seal = () => {
    setRefused({ attempt: refused.attempt + 1, answers: missing });
    if (missing.length === 0) sealing.run();
  };

  if (kept) {
    return (
      <KeptPage
        next={<SeriesNext series={series} captureId={entry.id} />}
        onGoOn={() => {
          setKept(false);
        }}
      />
    );
  }
  return (
    <>
      <TopBar title={t('review.title')}>
        <SavedState saving={saving} savedAt={entry.updatedAt} onRetry={retry} />
      </TopBar>
      <main class={draft.picture === undefined ? 'review no-picture' : 'review'}>
        {draft.picture !== undefined && (
          <div inert={sealing.busy}>
            <PicturePanel db={db} draft={draft} picture={draft.picture} edited={edited} dsl={dsl} mistake={mistake}>
              <LeakOutlines finds={leaks.finds} picture={draft.picture} asked={askedFind} />
            </PicturePanel>
          </div>
        )}
        <div class="review-side">
          <div inert={sealing.busy || discarding.busy}>
            <ErrorSummary key={refused.attempt} errors={errors} />
            {series && <SeriesBar series={series} captureId={entry.id} />}
            <InterruptedNote draft={draft} />
            {draft.resumed !== undefined && <Notice tone="info">{t('resume.check')}</Notice>}
            {draft.method === 'rendition' && <RenditionNote />}
            <FactsCard draft={draft} change={change} />
            <ThreadCard draft={draft} />
            {sealable && (
              <>
                <ViewingCard draft={draft} change={change} error={errorOf('viewing')} />
                {draft.picture !== undefined && <ViewerNotes draft={draft} change={change} error={errorOf('looked')} />}
                <OwnWordsNote
                  draft={draft}
                  onDiscard={() => {
                    setAsking(true);
                  }}
                />
                <ContactNames draft={draft} change={change} />
                <CarryOver draft={draft} change={change} example={series && exampleFor(series, entry.id)} />
                <ConcernCard draft={draft} change={change} errorOf={errorOf} dsl={dsl} mistake={mistake} />
                {earlier === undefined && seriesCase === undefined ? (
                  <CaseCard draft={draft} change={change} openCases={openCases} error={errorOf('case')} />
                ) : (
                  <SeriesCase db={db} captureId={entry.id} earlier={earlier} owner={seriesCase} />
                )}
                <LeakCard
                  leaks={leaks}
                  error={errorOf('leaks')}
                  onChange={(place) => document.getElementById(typedIn(place, caseId))?.focus()}
                  onShow={({ id }) => {
                    setAskedFind({ id });
                  }}
                />
              </>
            )}
          </div>
          <SealBar
            busy={sealing.busy}
            failed={sealing.failed ?? discarding.failed ?? keeping.failed ?? mistaking.failed}
            onSeal={sealable && !stopped ? seal : undefined}
            stopped={stopped ? missingText('log-only', dsl) : undefined}
            onKeep={keeping.run}
            onDiscard={() => {
              setAsking(true);
            }}
          />
        </div>
      </main>
      <DiscardDialog
        open={asking}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={discarding.run}
      />
    </>
  );
}
