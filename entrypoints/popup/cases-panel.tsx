// The Cases tab: drafts waiting, flagged pages, then every case, searched and filtered; all of it from this computer, so it works offline.
import { FlagRemoved } from '@/components/flag-removed';
import type { SeenBy } from '@/components/hidden-from';
import { useFlagRemoval } from '@/components/use-flag-removal';
import { openPage } from '@/utils/browser/tabs';
import { t } from '@/utils/i18n/translate';
import { countListed } from '@/utils/store/case-list';
import type { TystDatabase } from '@/utils/store/database';
import { listDrafts } from '@/utils/store/drafts';
import { addFlag, listFlags, removeFlag } from '@/utils/store/flags';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { DraftsWaiting } from './drafts-waiting';
import { FoundCases } from './found-cases';
import { OtherPages } from './other-pages';

export function CasesPanel({ db, seenBy }: { db: TystDatabase; seenBy: SeenBy }) {
  const count = useLiveQuery(() => countListed(db, 'all'), [db]);
  const drafts = useLiveQuery(() => listDrafts(db), [db]);
  const flags = useLiveQuery(() => listFlags(db), [db]);
  const removal = useFlagRemoval(
    ({ id }) => removeFlag(db, id),
    (flag) => addFlag(db, flag),
  );
  if (count === undefined || drafts === undefined || flags === undefined) return <p class="pad">{t('common.loading')}</p>;
  return (
    <div class="cases">
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
          <FoundCases db={db} flags={flags} seenBy={seenBy} onRemoveFlag={removal.remove} onOpen={openInTab} />
        </>
      )}
      <OtherPages />
    </div>
  );
}

function openInTab(caseId: string): void {
  void openPage(`casebook.html#case/${caseId}`).then(() => {
    window.close();
  });
}
