// One matter that was received: its tasks; beside or under them what follows from them; then its evidence, files and history.
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { shownText } from '@/components/shown-text';
import { useDslTerm } from '@/components/use-dsl-term';
import { AfterCheck } from '@/entrypoints/casebook/check/after-check';
import { History } from '@/entrypoints/casebook/history';
import { HoldNotice } from '@/entrypoints/casebook/keeping/hold-notice';
import { KeepingCard } from '@/entrypoints/casebook/keeping/keeping-card';
import { PurgedPage } from '@/entrypoints/casebook/keeping/purged-page';
import { ReferenceForm } from '@/entrypoints/casebook/keeping/reference-form';
import { matterName } from '@/entrypoints/casebook/matter-name';
import { DangerNote, HandlerNote, PoliceTag } from '@/entrypoints/casebook/protocol/handler-note';
import { NextTask } from '@/entrypoints/casebook/protocol/next-task';
import { TaskList } from '@/entrypoints/casebook/protocol/task-list';
import { useBrokenLink } from '@/entrypoints/casebook/use-broken-link';
import { RECEIVED } from '@/entrypoints/casebook/use-route';
import { dslTerm } from '@/utils/browser/settings';
import type { CasebookCustody } from '@/utils/evidence/received';
import { t } from '@/utils/i18n/translate';
import { listSentPacks, listWorkingCopies } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { DeadlinesCard } from '@/entrypoints/casebook/deadlines/deadlines-card';
import { LettersCard } from '@/entrypoints/casebook/letters/letters-card';
import { ChronologyCard } from './chronology-card';
import { MissingParts } from './missing-parts';
import { ReceivedFiles } from './received-files';
import { ReceivedItem } from './received-item';
import { useMatterFacts } from '@/entrypoints/casebook/protocol/use-matter-facts';
import { TrustedTimeNote } from './trusted-time-note';
import { SentPacks } from '@/entrypoints/casebook/packs/sent-packs';
import { useMatter } from '@/entrypoints/casebook/use-matter';
import { useVault } from '@/entrypoints/casebook/use-vault';

export function MatterPage({ vault, caseId }: { vault: Vault; caseId: string }) {
  const found = useMatter(vault, caseId);
  const copies = useVault(vault, () => listWorkingCopies(vault, caseId), [caseId]);
  const packs = useVault(vault, (open) => listSentPacks(open, caseId), [caseId]);
  const dsl = useDslTerm(dslTerm);
  const matter = found?.matter;
  const custody = matter?.custody.map(withoutCase);
  const broken = useBrokenLink(custody);
  const facts = useMatterFacts(matter);
  if (found === undefined) return <p>{t('common.loading')}</p>;
  if (matter === undefined || custody === undefined || facts === undefined) {
    return <PurgedPage vault={vault} caseId={caseId} />;
  }
  const { case: of, captures, received } = matter;
  return (
    <>
      <p class="small">
        <a href={RECEIVED}>{t('received.title')}</a> › {matterName(of)}
      </p>
      <div class="case-head">
        <h1>{shownText(of.title)}</h1>
        <PoliceTag facts={facts} />
      </div>
      <div class="case-columns with-evidence">
        <div>
          <Notice>
            <p>
              {t('case.code', { code: of.code })}. {t('case.reporter')}{' '}
              {t('case.goesTo', { toWhom: t(`handover.toWhom.${of.addressee}`) })}
            </p>
            <ReferenceForm vault={vault} of={of} />
            {of.dslOnly !== true && <HandlerNote facts={facts} />}
            <MissingParts received={received} />
          </Notice>
          {broken !== undefined && <Notice tone="bad">{t('case.history.broken', { number: broken + 1 })}</Notice>}
          <HoldNotice caseId={of.id} facts={facts} />
          <DangerNote facts={facts} />
          <AfterCheck facts={facts} />
          <NextTask caseId={of.id} facts={facts} />
          <TaskList caseId={of.id} facts={facts} />
        </div>
        <div>
          <TrustedTimeNote vault={vault} />
          <DeadlinesCard vault={vault} matter={matter} />
          {of.status === 'closed' && <KeepingCard caseId={of.id} facts={facts} />}
          <LettersCard vault={vault} matter={matter} dsl={dsl} />
          <ChronologyCard vault={vault} matter={matter} facts={facts} />
          {packs !== undefined && <SentPacks vault={vault} caseId={of.id} packs={packs} dsl={dsl} />}
        </div>
        <div>
          <Card title={t('case.evidence')}>
            <ul class="items">
              {captures.map((capture) => (
                <ReceivedItem
                  key={capture.id}
                  vault={vault}
                  capture={capture}
                  copies={(copies ?? []).filter(({ file }) => file.of.captureId === capture.id)}
                />
              ))}
            </ul>
          </Card>
          <ReceivedFiles vault={vault} received={received} />
          <History custody={custody} captures={captures} />
        </div>
      </div>
    </>
  );
}

function withoutCase({ caseId: _case, ...entry }: CasebookCustody) {
  return entry;
}
