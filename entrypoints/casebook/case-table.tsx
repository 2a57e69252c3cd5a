// All cases and flagged pages on this computer, searched and filtered, the case touched last first; no picture until a case is opened.
import { CaseTags } from '@/components/case-tags';
import { FindCases } from '@/components/find-cases';
import { FlagList } from '@/components/flag-list';
import { FlagRemoved } from '@/components/flag-removed';
import { shownText } from '@/components/shown-text';
import { useFlagRemoval } from '@/components/use-flag-removal';
import { useSetting } from '@/components/use-setting';
import { role } from '@/utils/browser/settings';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { type CaseWithCaptures, listCases } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { addFlag, listFlags, removeFlag } from '@/utils/store/flags';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { ADD, addressOfCase } from './use-route';

export function CaseTable({ db }: { db: TystDatabase }) {
  const cases = useLiveQuery(() => listCases(db), []);
  const flags = useLiveQuery(() => listFlags(db), []);
  const seenBy = useSetting(role);
  const removal = useFlagRemoval(
    ({ id }) => removeFlag(db, id),
    (flag) => addFlag(db, flag),
  );
  if (cases === undefined || flags === undefined) return <p>{t('common.loading')}</p>;
  return (
    <>
      <h1>{t('case.cases')}</h1>
      <p>
        <a href={ADD}>{t('supply.open')}</a>
      </p>
      <FlagRemoved {...removal} />
      {cases.length + flags.length === 0 ? (
        <div class="card">
          <h2>{t('case.emptyTitle')}</h2>
          <p>{t('case.empty')}</p>
        </div>
      ) : (
        <FindCases cases={cases} flags={flags} seenBy={seenBy}>
          {(found) => (
            <>
              <FlagList flags={found.flags} onRemove={removal.remove} />
              {found.cases.length > 0 && (
                <ul class="card case-table">
                  {found.cases.map((entry) => (
                    <CaseRow key={entry.case.id} entry={entry} />
                  ))}
                </ul>
              )}
            </>
          )}
        </FindCases>
      )}
    </>
  );
}

function CaseRow({ entry }: { entry: CaseWithCaptures }) {
  const { case: of, captures } = entry;
  return (
    <li>
      <div>
        <a href={addressOfCase(of.id)} aria-label={t('case.open', { code: of.reference ?? of.code })}>
          {of.reference ?? of.code} · {shownText(of.title)}
        </a>
        <div class="small">
          {t('common.captures', { count: captures.length })} · {t('case.changed', { time: ukTime(of.updatedAt) })}
        </div>
      </div>
      <CaseTags entry={entry} />
    </li>
  );
}
