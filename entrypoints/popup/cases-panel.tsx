// The Cases tab: drafts waiting, flagged pages, then every case, searched and filtered; all of it from this computer, so it works offline.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FlagRemoved } from '@/components/flag-removed';
import type { SeenBy } from '@/utils/evidence/hidden-from';
import { useFlagRemoval } from '@/components/use-flag-removal';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';
import { countCases } from '@/utils/store/case-list';
import type { TystDatabase } from '@/utils/store/database';
import { listDrafts } from '@/utils/store/drafts';
import { addFlag, listFlags, removeFlag } from '@/utils/store/flags';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { DraftsWaiting } from './drafts-waiting';
import { FoundCases } from './found-cases';
import { OtherPages } from './other-pages';
import { ReceivedHere } from './received-here';
import { ReviewCase } from './review-case';
import { ROW_TARGET } from './use-list-keys';

export function CasesPanel({ db, seenBy }: { db: TystDatabase; seenBy: SeenBy }) {
  const count = useLiveQuery(() => countCases(db), [db]);
  const drafts = useLiveQuery(() => listDrafts(db), [db]);
  const flags = useLiveQuery(() => listFlags(db), [db]);
  const removal = useFlagRemoval(
    ({ id }) => removeFlag(db, id),
    (flag) => addFlag(db, flag),
  );
  const [reviewed, setReviewed] = useState<string | undefined>(undefined);
  const openedRef = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (reviewed === undefined && openedRef.current !== undefined) focusRow(openedRef.current);
    openedRef.current = reviewed;
  }, [reviewed]);
  if (count === undefined || drafts === undefined || flags === undefined) return <p class="pad">{t('common.loading')}</p>;
  return (
    <>
      {reviewed !== undefined && (
        <ReviewCase
          db={db}
          caseId={reviewed}
          onBack={() => {
            setReviewed(undefined);
          }}
        />
      )}
      {/* Stays under the review: search, page and focus are found again. */}
      <div class="cases" hidden={reviewed !== undefined}>
        <DraftsWaiting db={db} drafts={drafts} />
        <FlagRemoved {...removal} />
        {count + flags.length === 0 ? (
          <>
            <h1>{t('cases.emptyTitle')}</h1>
            <p>{t('cases.empty')}</p>
          </>
        ) : (
          <>
            <h1 class="visually-hidden">{t('cases.title')}</h1>
            <FoundCases
              db={db}
              flags={flags}
              seenBy={seenBy}
              onRemoveFlag={removal.remove}
              onOpen={seenBy === 'dsl' ? setReviewed : openInTab}
            />
          </>
        )}
        {seenBy === 'dsl' && <ReceivedHere db={db} />}
        <OtherPages />
      </div>
    </>
  );
}

function openInTab(caseId: string): void {
  void openPage(`casebook.html#case/${caseId}`).then(() => {
    window.close();
  });
}

/** The row of the case, or the one that stands in its place now that it was reviewed. */
function focusRow(caseId: string): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`[${ROW_TARGET}]`)];
  (rows.find((row) => row.getAttribute('href')?.endsWith(caseId) === true) ?? rows.find((row) => row.tabIndex === 0))?.focus();
}
