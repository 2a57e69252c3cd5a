// All cases and flagged pages on this computer, searched and filtered, the case touched last first; no picture until a case is opened.
import { CaseTags } from '@/components/case-tags';
import { FindCases } from '@/components/find-cases';
import { FlagList } from '@/components/flag-list';
import { FlagRemoved } from '@/components/flag-removed';
import { shownText } from '@/components/shown-text';
import { Tag } from '@/components/tag';
import { useFlagRemoval } from '@/components/use-flag-removal';
import { useSetting } from '@/components/use-setting';
import { daysKept, role } from '@/utils/browser/settings';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { type CaseWithCaptures, listCases } from '@/utils/store/cases';
import { clearableCases } from '@/utils/store/copies';
import type { TystDatabase } from '@/utils/store/database';
import { addFlag, listFlags, removeFlag } from '@/utils/store/flags';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { daysLeft, firstDue } from '@/entrypoints/casebook/copies/copy-words';
import { ADD, RECEIVED, addressOfCase } from '@/entrypoints/casebook/use-route';
import { PurgedCases } from './purged-cases';

export function CaseTable({ db }: { db: TystDatabase }) {
  const cases = useLiveQuery(() => listCases(db), []);
  const flags = useLiveQuery(() => listFlags(db), []);
  const days = useSetting(daysKept);
  const clearable = useLiveQuery(async () => (days === undefined ? [] : clearableCases(db, days)), [days]);
  const due = new Map(clearable?.filter((each) => each.case.kept === undefined).map((each) => [each.case.id, firstDue(each)]));
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
          <p>
            {t('case.handed')} <a href={RECEIVED}>{t('case.toReceived')}</a>
          </p>
        </div>
      ) : (
        <FindCases cases={cases} flags={flags} seenBy={seenBy}>
          {(found) => (
            <>
              <FlagList flags={found.flags} onRemove={removal.remove} />
              {found.cases.length > 0 && (
                <ul class="card case-table">
                  {found.cases.map((entry) => (
                    <CaseRow key={entry.case.id} entry={entry} due={due.get(entry.case.id)} />
                  ))}
                </ul>
              )}
            </>
          )}
        </FindCases>
      )}
      <PurgedCases db={db} />
    </>
  );
}

/** `due`: when the first of its pictures leave this computer. */
function CaseRow({ entry, due }: { entry: CaseWithCaptures; due: string | undefined }) {
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
      <div class="tags">
        <CaseTags entry={entry} />
        {due !== undefined && <Tag tone="warn">{t('copy.tag', { left: daysLeft(due) })}</Tag>}
      </div>
    </li>
  );
}
