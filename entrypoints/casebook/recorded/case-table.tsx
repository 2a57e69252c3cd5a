// All cases and flagged pages on this computer, the case touched last first; no picture until a case is opened.
import { FlagRemoved } from '@/components/flag-removed';
import { useFlagRemoval } from '@/components/use-flag-removal';
import { t } from '@/utils/i18n/translate';
import { countCases } from '@/utils/store/case-list';
import type { TystDatabase } from '@/utils/store/database';
import { addFlag, listFlags, removeFlag } from '@/utils/store/flags';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { ADD, RECEIVED } from '@/entrypoints/casebook/use-route';
import { FoundCases } from './found-cases';
import { PurgedCases } from './purged-cases';

export function CaseTable({ db }: { db: TystDatabase }) {
  const count = useLiveQuery(() => countCases(db), []);
  const flags = useLiveQuery(() => listFlags(db), []);
  const removal = useFlagRemoval(
    ({ id }) => removeFlag(db, id),
    (flag) => addFlag(db, flag),
  );
  if (count === undefined || flags === undefined) return <p>{t('common.loading')}</p>;
  return (
    <>
      <h1>{t('case.cases')}</h1>
      <p>
        <a href={ADD}>{t('supply.open')}</a>
      </p>
      <FlagRemoved {...removal} />
      {count + flags.length === 0 ? (
        <div class="card">
          <h2>{t('case.emptyTitle')}</h2>
          <p>{t('case.empty')}</p>
          <p>
            {t('case.handed')} <a href={RECEIVED}>{t('case.toReceived')}</a>
          </p>
        </div>
      ) : (
        <FoundCases db={db} flags={flags} onRemoveFlag={removal.remove} />
      )}
      <PurgedCases db={db} />
    </>
  );
}
