// All cases on this computer, the one touched last first; no picture until a case is opened.
import { CaseTags } from '@/components/case-tags';
import { shownText } from '@/components/shown-text';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import { type CaseWithCaptures, listCases } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { ADD, addressOfCase } from './use-route';

export function CaseTable({ db }: { db: TystDatabase }) {
  const cases = useLiveQuery(() => listCases(db), []);
  if (cases === undefined) return <p>{t('common.loading')}</p>;
  return (
    <>
      <h1>{t('case.cases')}</h1>
      <p>
        <a href={ADD}>{t('supply.open')}</a>
      </p>
      {cases.length === 0 ? (
        <div class="card">
          <h2>{t('case.emptyTitle')}</h2>
          <p>{t('case.empty')}</p>
        </div>
      ) : (
        <ul class="card case-table">
          {cases.map((entry) => (
            <CaseRow key={entry.case.id} entry={entry} />
          ))}
        </ul>
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
