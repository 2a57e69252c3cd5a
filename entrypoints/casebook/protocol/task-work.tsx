// The work on one task: what it waits for, what is on record, the form for the next entry, and the ways round it with reasons.
import { useState } from 'preact/hooks';
import { Button } from '@/components/button';
import { useSetting } from '@/components/use-setting';
import { hasDeputy } from '@/utils/browser/settings';
import { type Act, type ActOutcome, type Actor, standingActs } from '@/utils/evidence/act';
import type { KeptMinutes } from '@/utils/evidence/minutes';
import type { ActAnswers, EntryPlace, UnfinishedAct } from '@/utils/evidence/unfinished-act';
import { ukTime } from '@/utils/i18n/dates';
import { t } from '@/utils/i18n/translate';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { TIED_TASK, asAskedNow } from '@/utils/protocol/cross-reference';
import { recordedHolds } from '@/utils/protocol/hold';
import { needOf } from '@/utils/protocol/needs';
import { PAST, waitsOf } from '@/utils/protocol/task-states';
import type { Task } from '@/utils/protocol/tasks';
import { isDone, waitOf } from '@/utils/protocol/waits';
import type { Matter } from '@/utils/store/vault/matters';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import { type ActDraft, type RecordedWith, recordAct } from '@/utils/workflows/casebook/record-act';
import { KeptEntry } from '@/entrypoints/casebook/entry/kept-entry';
import { ActForm } from './act-form';
import { droppedAct } from '@/utils/workflows/casebook/unfinished-act';
import { ActList } from './act-list';
import { ReasonForm } from './reason-form';
import { TaskWaits } from './task-waits';
import { TiesCard } from './ties/ties-card';
import { listMinutes } from '@/utils/store/vault/minutes';
import { useVault } from '@/entrypoints/casebook/use-vault';
import { addressOfMatter, addressOfMinutes } from '@/entrypoints/casebook/use-route';

export interface TaskWorkProps {
  vault: Vault;
  matter: Matter;
  facts: MatterFacts;
  task: Task;
  /** What its form begins with, where nobody has answered yet. */
  filled?: Readonly<Record<string, string>>;
}

/** What the form is about that withdraws an act. */
const WITHDRAWAL = 'withdrawal';
const NOTHING: Readonly<Record<string, string>> = {};

/** What a person has begun beside reading. */
type Begun = { is: 'adding' } | { is: 'correcting' | 'withdrawing'; act: Act };

export function TaskWork(props: TaskWorkProps) {
  const { id: caseId } = props.matter.case;
  const read = useVault(
    props.vault,
    async (open) => ({ minutes: await listMinutes(open, caseId), left: await open.list('unfinishedAct') }),
    [caseId],
  );
  return read === undefined ? null : <WorkAsLeft {...props} {...read} />;
}

interface WorkAsLeftProps extends TaskWorkProps {
  minutes: readonly KeptMinutes[];
  /** What was filled in and not recorded, in every matter. */
  left: readonly UnfinishedAct[];
}

function WorkAsLeft({ vault, matter, facts, task, filled = NOTHING, minutes, left }: WorkAsLeftProps) {
  const deputy = useSetting(hasDeputy) ?? true;
  const { id: caseId } = matter.case;
  const acts = matter.acts.filter((act) => act.task === task.id);
  const placeOf = (about: string, corrects?: string): EntryPlace => ({
    caseId,
    task: task.id,
    about,
    ...(corrects !== undefined && { corrects }),
  });
  const [begun, setBegun] = useState<Begun | undefined>(() => begunIn(left, matter, task));
  const asked = asAskedNow(task, facts);
  const waits = waitsOf(task, facts);
  const correcting = begun?.is === 'correcting' ? begun.act : undefined;
  const formPlace: EntryPlace = { caseId, task: task.id, ...(correcting && { corrects: correcting.id }) };
  const record = (draft: ActDraft, files: readonly File[], also: () => readonly VaultChange[]) =>
    recordNow(vault, caseId, draft, { files, hasDeputy: deputy, also });
  const because = (outcome: ActOutcome, more: Partial<ActDraft> = {}) => {
    return (by: Actor, said: string, also: () => readonly VaultChange[]) =>
      record({ task: task.id, outcome, by, happenedAt: nowText(), said, answers: {}, ...more }, [], also);
  };
  const canStart = waits.length === 0;
  // A hold that runs is ended where it stands; another one is a new entry.
  const isOpen = !isDone(facts, task.id) && (task.id !== 'hold' || recordedHolds(facts).length === 0);
  const asks = correcting !== undefined || (canStart && (begun?.is === 'adding' || isOpen));
  return (
    <>
      <TaskWaits caseId={caseId} facts={facts} waits={waits} />
      {!canStart && waits.every((id) => waitOf(id).overridable) && (
        <ReasonForm
          act={t('protocol.anyway.act')}
          intro={t('protocol.anyway.intro')}
          facts={facts}
          vault={vault}
          place={placeOf('anyway')}
          onReason={because('started-anyway', { answers: { [PAST]: waits.join(' ') } })}
        />
      )}
      <ActList
        vault={vault}
        task={task}
        acts={acts.filter(({ outcome, corrects }) => outcome !== 'tied' && !isOfTie(acts, corrects))}
        captures={matter.captures}
        onCorrect={(act) => {
          // Minutes are corrected by minutes: the form of the task knows nothing of what they hold.
          if (minutes.some(({ id }) => id === act.id)) location.hash = addressOfMinutes(caseId, act.id);
          // How a letter went stands with the letters.
          else if (act.outcome === 'posted') location.hash = addressOfMatter(caseId);
          else setBegun({ is: 'correcting', act });
        }}
        onWithdraw={(act) => {
          setBegun({ is: 'withdrawing', act });
        }}
      />
      {begun?.is === 'withdrawing' && (
        <ReasonForm
          key={begun.act.id}
          startsOpen
          act={t('protocol.acts.withdraw')}
          intro={t('protocol.form.correcting', { time: ukTime(begun.act.recordedAt) })}
          facts={facts}
          vault={vault}
          place={placeOf(WITHDRAWAL, begun.act.id)}
          onCancel={() => {
            setBegun(undefined);
          }}
          onReason={because('withdrawn', { corrects: begun.act.id })}
        />
      )}
      {task.id === TIED_TASK && (canStart || acts.length > 0) && (
        <TiesCard
          vault={vault}
          matter={matter}
          facts={facts}
          left={left}
          canStart={canStart}
          onWithdraw={(act) => {
            setBegun({ is: 'withdrawing', act });
          }}
        />
      )}
      {asks && task.id === TIED_TASK && <h2>{t('crossReference.finish')}</h2>}
      {asks && (
        <KeptEntry<ActAnswers> vault={vault} place={formPlace}>
          {(keeping) => (
            <ActForm
              task={asked}
              facts={facts}
              filled={correcting === undefined ? filled : NOTHING}
              correcting={correcting}
              keeping={keeping}
              onStopCorrecting={() => {
                setBegun(undefined);
              }}
              record={(draft, files) => record(withPosting(draft, correcting), files, () => [droppedAct(formPlace)])}
            />
          )}
        </KeptEntry>
      )}
      {!asks && canStart && (
        <Button
          look="second"
          onClick={() => {
            setBegun({ is: 'adding' });
          }}
        >
          {t('protocol.acts.another')}
        </Button>
      )}
      {acts.length === 0 && task.part !== 'close' && needOf(task.need, facts) !== 'must' && (
        <ReasonForm
          act={t('protocol.notNeeded.act')}
          intro={t('protocol.notNeeded.intro')}
          facts={facts}
          vault={vault}
          place={placeOf('not-needed')}
          onReason={because('not-needed')}
        />
      )}
    </>
  );
}

/** What withdraws a tie stands with the ties, as do they. */
function isOfTie(acts: readonly Act[], corrects: string | undefined): boolean {
  return acts.find(({ id }) => id === corrects)?.outcome === 'tied';
}

/** An act that says how a letter went says so in its new form, too. */
function withPosting(draft: ActDraft, { posting }: Pick<Act, 'posting'> = {}): ActDraft {
  return posting === undefined ? draft : { ...draft, posting };
}

async function recordNow(vault: Vault, caseId: string, draft: ActDraft, given: Omit<RecordedWith, 'now'>): Promise<void> {
  await recordAct(vault, caseId, draft, { ...given, now: new Date() });
  location.hash = addressOfMatter(caseId);
}

/** What was left unfinished is open again; what stands in another form opens by itself. */
function begunIn(left: readonly UnfinishedAct[], { case: of, acts }: Matter, task: Task): Begun | undefined {
  for (const entry of left) {
    if (entry.caseId !== of.id || entry.task !== task.id) continue;
    const { about, corrects } = entry;
    // Another tab may have done the task meanwhile.
    if (about === undefined && corrects === undefined) return { is: 'adding' };
    const act = standingActs(acts).find(({ id }) => id === corrects);
    if (act === undefined) continue;
    if (about === undefined) return { is: 'correcting', act };
    if (about === WITHDRAWAL) return { is: 'withdrawing', act };
  }
  return undefined;
}

function nowText(): string {
  return new Date().toISOString();
}
