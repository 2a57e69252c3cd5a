// One case as the designated person reviews it in the popup: its items, what waits for them, the mark and the entry for their own record.
import { LinkButton } from '@/components/button';
import { CaseTags } from '@/components/case-tags';
import { CopyText } from '@/components/copy-text';
import { Notice } from '@/components/notice';
import { shownText } from '@/components/shown-text';
import { useDslTerm } from '@/components/use-dsl-term';
import { dslTerm } from '@/utils/browser/settings';
import { openPage } from '@/utils/browser/tabs';
import { chronologyText } from '@/utils/documents/chronology';
import type { CaptureEntry } from '@/utils/evidence/capture-entry';
import { waitsForAdvice } from '@/utils/evidence/case-states';
import { t } from '@/utils/i18n/translate';
import { getCase, viewable } from '@/utils/store/cases';
import type { TystDatabase } from '@/utils/store/database';
import { useLiveQuery } from '@/utils/store/use-live-query';
import { ReviewItem } from './review-item';
import { ReviewedAct } from './reviewed-act';
import { ViewHead } from './view-head';

export interface ReviewCaseProps {
  db: TystDatabase;
  caseId: string;
  onBack: () => void;
}

export function ReviewCase({ db, caseId, onBack }: ReviewCaseProps) {
  const found = useLiveQuery(() => getCase(db, caseId), [caseId]);
  const dsl = useDslTerm(dslTerm.atOnce);
  if (found === undefined) return <p class="pad">{t('common.loading')}</p>;
  const { case: of, captures } = found;
  const openInTab = () => {
    void openPage(`casebook.html#case/${caseId}`).then(() => {
      window.close();
    });
  };
  const shown = viewable(captures);
  const entryOf = (chosen: readonly CaptureEntry[]) => (now: Date) =>
    chronologyText(
      {
        code: of.code,
        reference: of.reference,
        title: of.title,
        advice: of.advice === undefined ? [] : [{ ...of.advice, items: numbersOf(captures, of.advice.about) }],
        items: chosen.flatMap(itemOf),
        madeAt: now.toISOString(),
      },
      t,
    );
  return (
    <div class="case-view">
      <div class="facts">
        <ViewHead title={`${of.reference ?? of.code} · ${shownText(of.title, 80)}`} onBack={onBack} />
        <CaseTags entry={found} />
        {shown.length < captures.length && <Notice tone="bad">{t('imagery.withheld.tell', { dsl })}</Notice>}
        {waitsForAdvice(found) && (
          <Notice tone="warn">
            <p>{t('advice.waits')}</p>
            <LinkButton onClick={openInTab}>{t('advice.give')}</LinkButton>
          </Notice>
        )}
        <ul class="items">
          {shown.map((entry) => (
            <ReviewItem key={entry.id} db={db} entry={entry} entryText={shown.length > 1 ? entryOf([entry]) : undefined} />
          ))}
        </ul>
        <p class="ways">
          <LinkButton onClick={openInTab}>{t('cases.openInTab')}</LinkButton>
        </p>
      </div>
      <div class="act">
        <ReviewedAct db={db} captures={shown} />
        {shown.length > 0 && (
          <CopyText look="button" label={t('chronology.copyCase')} done={t('chronology.copied')} text={entryOf(shown)} />
        )}
      </div>
    </div>
  );
}

function numbersOf(captures: readonly CaptureEntry[], ids: readonly string[] = []): number[] {
  return captures.flatMap(({ id, item }) => (item !== undefined && ids.includes(id) ? [item] : []));
}

function itemOf({ item = 0, record, seal, reviewedAt }: CaptureEntry) {
  return record === undefined || seal === undefined ? [] : [{ item, record, digest: seal.digest, reviewedAt }];
}
