// The Cases tab: drafts waiting, flagged pages, then every case, searched and filtered; all of it from this computer, so it works offline.
import { FindCases } from '@/components/find-cases';
import { FlagList } from '@/components/flag-list';
import { FlagRemoved } from '@/components/flag-removed';
import { useFlagRemoval } from '@/components/use-flag-removal';
import { useSetting } from '@/components/use-setting';
import { role } from '@/utils/browser/settings';
import { t } from '@/utils/i18n/translate';
import { listCases } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { listDrafts } from '@/utils/store/drafts';
import { addFlag, listFlags, removeFlag } from '@/utils/store/flags';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { CaseList } from './case-list';
import { DraftsWaiting } from './drafts-waiting';
import { OtherPages } from './other-pages';

export function CasesPanel({ db }: { db: TystDatabase }) {
  const cases = useLiveQuery(() => listCases(db), [db]);
  const drafts = useLiveQuery(() => listDrafts(db), [db]);
  const flags = useLiveQuery(() => listFlags(db), [db]);
  const seenBy = useSetting(role);
  const removal = useFlagRemoval(
    ({ id }) => removeFlag(db, id),
    (flag) => addFlag(db, flag),
  );
  if (cases === undefined || drafts === undefined || flags === undefined) return <p class="pad">{t('common.loading')}</p>;
  return (
    <div class="cases">
      <DraftsWaiting db={db} drafts={drafts} />
      <FlagRemoved {...removal} />
      {cases.length + flags.length === 0 ? (
        <>
          <h1>{t('cases.emptyTitle')}</h1>
          <p>{t('cases.empty')}</p>
        </>
      ) : (
        <>
          <h1 class="visually-hidden">{t('cases.title')}</h1>
          <FindCases cases={cases} flags={flags} seenBy={seenBy}>
            {(found) => (
              <>
                <FlagList flags={found.flags} onRemove={removal.remove} />
                {/* A new search begins again at the top of the list. */}
                <CaseList key={found.search} db={db} cases={found.cases} />
              </>
            )}
          </FindCases>
        </>
      )}
      <OtherPages />
    </div>
  );
}
