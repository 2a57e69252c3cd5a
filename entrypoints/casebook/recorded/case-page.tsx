// One case: its evidence at the left; the files made and the history of the evidence at the right.
import { Card } from '@/components/card';
import { CaseStatusTag } from '@/components/case-tags';
import { Notice } from '@/components/notice';
import { shownText } from '@/components/shown-text';
import { t } from '@/utils/i18n/translate';
import { custodyOf, exportsOf, getCase, givable } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { removedFrom } from '@/utils/store/withheld';
import { CaseSummary } from './case-summary';
import { AdviceCard } from '@/entrypoints/casebook/advice/advice-card';
import { CopyNotice } from '@/entrypoints/casebook/copies/copy-notice';
import { EvidenceItem } from './evidence-item';
import { FilesMade } from './files-made';
import { History } from '@/entrypoints/casebook/history';
import { PurgeCase } from './purge-case';
import { RemovedItem } from './removed-item';
import { useBrokenLink } from '@/entrypoints/casebook/use-broken-link';

export function CasePage({ db, caseId }: { db: TystDatabase; caseId: string }) {
  const found = useLiveQuery(() => getCase(db, caseId), [caseId]);
  const exports = useLiveQuery(() => exportsOf(db, caseId), [caseId]);
  const custody = useLiveQuery(() => custodyOf(db, caseId), [caseId]);
  const removed = useLiveQuery(() => removedFrom(db, caseId), [caseId]);
  const broken = useBrokenLink(custody);
  if (found === undefined || exports === undefined || custody === undefined || removed === undefined)
    return <p>{t('common.loading')}</p>;
  const { case: of, captures } = found;
  return (
    <>
      <p class="small">
        <a href="#cases">{t('case.cases')}</a> › {of.reference ?? of.code}
      </p>
      <div class="case-head">
        <h1>{shownText(of.title)}</h1>
        <CaseStatusTag status={of.status} />
      </div>
      <div class="case-columns">
        <div>
          <CaseSummary of={of} custody={custody} isEmpty={givable(captures).length === 0} />
          <AdviceCard db={db} entry={found} />
          <CopyNotice db={db} caseId={caseId} />
          {broken !== undefined && <Notice tone="bad">{t('case.history.broken', { number: broken + 1 })}</Notice>}
          <Card title={t('case.evidence')}>
            {captures.length === 0 && removed.length === 0 && <p>{t('case.none')}</p>}
            <ul class="items">
              {captures.map((entry) => (
                <EvidenceItem key={entry.id} db={db} entry={entry} />
              ))}
              {removed.map((each) => (
                <RemovedItem key={each.id} removed={each} />
              ))}
            </ul>
          </Card>
        </div>
        <div>
          <FilesMade db={db} exports={exports} addressee={of.addressee ?? 'head'} />
          <PurgeCase db={db} of={of} />
          <History custody={custody} captures={captures} />
        </div>
      </div>
    </>
  );
}
