// Records what a person says about a deadline: added, met, put off, open again. Each is a line of the matter's own log.
import { AppError } from '@/utils/errors';
import { ACTORS } from '@/utils/evidence/act';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import type { DeadlineStep } from '@/utils/evidence/deadline-step';
import { digestOf } from '@/utils/evidence/digest';
import { ukClock } from '@/utils/evidence/uk-clock';
import { HAND_KINDS } from '@/utils/protocol/deadline-kinds';
import { LONGEST_ANSWER } from '@/utils/protocol/fields';
import { mayAct } from '@/utils/protocol/handler';
import type { Deadline } from '@/utils/protocol/matter-deadlines';
import { isDay } from '@/utils/evidence/holiday';
import { matterOf } from '@/utils/store/vault/matters';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import { type DeadlineRules, deadlinesOf } from './casebook-deadlines';
import { matterFacts } from './record-act';

/** What a person says; without a deadline, one is added. */
export type StepDraft = Omit<DeadlineStep, 'id' | 'caseId' | 'recordedAt' | 'seq' | 'deadline'> & { deadline?: string };

/**
 * Stores the step and an entry in the log in one commit, with `also`, or nothing. Throws `record-invalid` (no reason, no day, a day that has
 * been, what does not fit the deadline as it stands), `not-the-handler`, `not-found` (no such matter or deadline), `storage-full`.
 */
export function recordDeadline(
  vault: Vault,
  caseId: string,
  draft: StepDraft,
  { now, also = [], ...rules }: DeadlineRules & { now: Date; also?: readonly VaultChange[] },
): Promise<DeadlineStep> {
  return navigator.locks.request('tyst-vault-write', async () => {
    const matter = await matterOf(vault, caseId);
    if (!ACTORS.includes(draft.by)) throw new AppError('record-invalid', 'by');
    if (!mayAct(matterFacts(matter, rules.hasDeputy), draft.by)) throw new AppError('not-the-handler');
    const about = (await deadlinesOf(vault, matter, rules)).find(({ id }) => id === draft.deadline);
    if (about === undefined && draft.step !== 'added') throw new AppError('not-found', 'deadline');
    if (!fits(draft, about, ukClock(now).date)) throw new AppError('record-invalid', draft.step);
    const id = crypto.randomUUID();
    const step: DeadlineStep = {
      ...draft,
      said: draft.said.trim().toWellFormed(),
      id,
      caseId,
      deadline: about?.id ?? id,
      recordedAt: now.toISOString(),
      seq: (matter.custody.at(-1)?.seq ?? 0) + 1,
    };
    const detail = { deadline: step.id, step: step.step, sha256: await digestOf(step) };
    const entry = await nextCustodyEntry(matter.custody.at(-1), 'deadline-recorded', detail, step.recordedAt);
    await vault.commit([
      ...also,
      { act: 'add', kind: 'deadlineStep', id, value: step },
      { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } },
      { act: 'put', kind: 'case', id: caseId, value: { ...matter.case, updatedAt: step.recordedAt } },
    ]);
    return step;
  });
}

/** `today`: in the UK. What is met needs no day; what is put off moves to a later one. */
function fits({ step, said, day, kind }: StepDraft, about: Deadline | undefined, today: string): boolean {
  if (said.length > LONGEST_ANSWER || (step !== 'added' && said.trim() === '')) return false;
  const hasDay = day !== undefined && isDay(day) && day >= today;
  switch (step) {
    case 'added':
      return hasDay && HAND_KINDS.some((id) => id === kind);
    case 'put-off':
      return hasDay && kind === undefined && about?.status === 'open' && day > about.day;
    case 'met':
      return day === undefined && kind === undefined && about?.status === 'open';
    case 'reopened':
      return day === undefined && kind === undefined && about?.status === 'met';
  }
}
