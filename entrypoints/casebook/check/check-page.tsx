// The check whether a post is still there: how to look, the new capture beside the old one, and what was found, as an act.
import { Notice } from '@/components/notice';
import { KeptEntry, type Keeping } from '@/entrypoints/casebook/entry/kept-entry';
import { useEntry } from '@/entrypoints/casebook/entry/use-entry';
import { TaskWaits } from '@/entrypoints/casebook/protocol/task-waits';
import { useMatterFacts } from '@/entrypoints/casebook/protocol/use-matter-facts';
import { RECEIVED, addressOfMatter } from '@/entrypoints/casebook/use-route';
import { useMatter } from '@/entrypoints/casebook/use-matter';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { AppError } from '@/utils/errors';
import type { ReceivedCapture } from '@/utils/evidence/received';
import type { EntryPlace } from '@/utils/evidence/unfinished-act';
import { t } from '@/utils/i18n/translate';
import { waitsOf } from '@/utils/protocol/task-states';
import { findTask } from '@/utils/protocol/tasks';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { type Recapture, recapturesOf } from '@/utils/workflows/casebook/recaptures';
import { type CheckAnswers, NOTHING_FOUND, withRecapture } from './check-answers';
import { CheckResult } from './check-result';
import { ChooseRecapture } from './choose-recapture';
import { HowToLook } from './how-to-look';
import { LookedNote } from './looked-note';
import { SideBySide } from './side-by-side';
import { mayBeChecked } from './may-be-checked';
import './check.css';

export interface CheckPageProps {
  vault: Vault;
  caseId: string;
  captureId: string;
}

export function CheckPage({ vault, caseId, captureId }: CheckPageProps) {
  const found = useMatter(vault, caseId);
  const matter = found?.matter;
  const capture = matter?.captures.find(({ id }) => id === captureId);
  if (found === undefined) return <p>{t('common.loading')}</p>;
  if (matter === undefined || capture === undefined) throw new AppError('not-found', 'capture');
  const place: EntryPlace = { caseId, task: 'check', about: captureId };
  return (
    <div class="check-page">
      <p class="small">
        <a href={RECEIVED}>{t('received.title')}</a> ›{' '}
        <a href={addressOfMatter(caseId)}>{matter.case.reference ?? matter.case.code}</a>
      </p>
      <h1>{t('check.title', { number: capture.item })}</h1>
      {mayBeChecked(capture) ? (
        <KeptEntry<CheckAnswers> vault={vault} place={place}>
          {(keeping) => <Check vault={vault} matter={matter} capture={capture} place={place} keeping={keeping} />}
        </KeptEntry>
      ) : (
        <Notice tone="bad">{t('check.cannot')}</Notice>
      )}
    </div>
  );
}

interface CheckProps {
  vault: Vault;
  matter: Matter;
  capture: ReceivedCapture;
  place: EntryPlace;
  keeping: Keeping<CheckAnswers>;
}

function Check({ vault, matter, capture, place, keeping }: CheckProps) {
  const facts = useMatterFacts(matter);
  const found = useVault(vault, (open) => recapturesOf(open, capture), [capture.id]);
  const entry = useEntry(() => NOTHING_FOUND, keeping);
  const task = findTask('deletion');
  if (facts === undefined || task === undefined) return null;
  const waits = waitsOf(task, facts);
  const recapture: Recapture | undefined = found?.find(({ id }) => id === entry.answers.recapture);
  // What may not be asked for yet need not be looked at either.
  if (waits.length > 0) return <TaskWaits caseId={matter.case.id} facts={facts} waits={waits} />;
  return (
    <>
      <p>{t('check.intro')}</p>
      <LookedNote vault={vault} capture={capture} />
      <HowToLook vault={vault} capture={capture} />
      <ChooseRecapture
        recaptures={found ?? []}
        chosen={entry.answers.recapture}
        onChoose={(id) => {
          entry.replace(withRecapture(entry.answers, id));
        }}
      />
      {recapture !== undefined && <SideBySide vault={vault} capture={capture} recapture={recapture} />}
      <CheckResult
        vault={vault}
        matter={matter}
        facts={facts}
        capture={capture}
        recapture={recapture}
        entry={entry}
        place={place}
      />
    </>
  );
}
