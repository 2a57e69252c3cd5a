// What concerns the person at this screen: whether their account is covered, and whether others' words name them. Said here only.
import { Notice } from '@/components/notice';
import { shownText } from '@/components/shown-text';
import type { Draft } from '@/utils/evidence/capture-entry';
import { t } from '@/utils/i18n/translate';
import type { Change } from '@/entrypoints/review/change-queue';
import { ANSWER_PLACE } from '@/entrypoints/review/missing-answers';

export interface ViewerNotesProps {
  draft: Draft;
  change: (change: Change<Draft>) => void;
  error: string | undefined;
}

export function ViewerNotes({ draft, change, error }: ViewerNotesProps) {
  const { viewer, answers } = draft;
  const isSupplied = draft.kind === 'supplied';
  return (
    <>
      {!viewer.known && (
        <section class={error === undefined ? 'card' : 'card has-error'}>
          <h2>{t('review.viewer.unknownTitle')}</h2>
          <p>{t(isSupplied ? 'supply.look' : 'review.viewer.unknown')}</p>
          {error !== undefined && <span class="error-text">{error}</span>}
          <div class="choices">
            <div class="choice">
              <input
                type="checkbox"
                id={ANSWER_PLACE.looked}
                checked={answers.looked === true}
                onChange={(event) => {
                  change(withLooked(event.currentTarget.checked));
                }}
              />
              <label for={ANSWER_PLACE.looked}>{t(isSupplied ? 'supply.looked' : 'review.viewer.looked')}</label>
            </div>
          </div>
        </section>
      )}
      {viewer.mentioned && (
        <Notice tone="warn">
          <h2>{t('review.viewer.mentionedTitle')}</h2>
          <p>{t('review.viewer.mentioned')}</p>
          {viewer.names.length > 0 && <p>{t('review.viewer.names', { names: shownText(viewer.names.join(', ')) })}</p>}
          <p>{t('review.viewer.hereOnly')}</p>
        </Notice>
      )}
    </>
  );
}

function withLooked(looked: boolean): Change<Draft> {
  return (draft) => {
    const { looked: _before, ...answers } = draft.answers;
    return { ...draft, answers: looked ? { ...answers, looked } : answers };
  };
}
