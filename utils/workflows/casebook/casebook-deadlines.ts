// The deadlines of the whole casebook, and of one matter: asked of the vault, derived anew each time.
import type { DeadlineStep } from '@/utils/evidence/deadline-step';
import type { KeptLetter } from '@/utils/evidence/letter';
import type { RetentionPeriods } from '@/utils/protocol/retention';
import { type Deadline, inOrder, isOfPolicy, matterDeadlines } from '@/utils/protocol/matter-deadlines';
import type { PolicyPack } from '@/utils/protocol/policy-pack';
import { listLetters } from '@/utils/store/vault/letters';
import { type Matter, listMatters } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { matterFacts } from './record-act';

/** What of the school's settings deadlines depend on. */
export interface DeadlineRules {
  hasDeputy: boolean;
  /** Absent where the review after closure is not asked about. */
  periods?: RetentionPeriods | undefined;
  /** The school's own policy, where one is set: its review is a deadline like that of the five. */
  schoolPolicy?: PolicyPack | undefined;
}

/** Of all matters: open ones by when they end, then those that were met. Each stands once. */
export async function casebookDeadlines(vault: Vault, rules: DeadlineRules): Promise<Deadline[]> {
  const [matters, letters, steps] = [await listMatters(vault), await listLetters(vault), await vault.list('deadlineStep')];
  const lettersOf = Map.groupBy(letters, ({ caseId }) => caseId);
  const stepsOf = Map.groupBy(steps, (step) => (isOfPolicy(step) ? undefined : step.caseId));
  const common = stepsOf.get(undefined) ?? [];
  const all = matters.flatMap((matter) => {
    const { id } = matter.case;
    return ofMatter(matter, lettersOf.get(id) ?? [], [...(stepsOf.get(id) ?? []), ...common], rules);
  });
  // The review of a policy comes with every matter that goes by it; the matter touched last has it.
  return inOrder([...new Map(all.toReversed().map((each) => [each.id, each])).values()]);
}

/** Of one matter, the review of its policy included. */
export async function deadlinesOf(vault: Vault, matter: Matter, rules: DeadlineRules): Promise<Deadline[]> {
  const { id } = matter.case;
  const letters = (await listLetters(vault)).filter(({ caseId }) => caseId === id);
  const steps = await vault.list('deadlineStep');
  return ofMatter(matter, letters, steps, rules);
}

function ofMatter(
  matter: Matter,
  letters: readonly KeptLetter[],
  steps: readonly DeadlineStep[],
  { hasDeputy, periods, schoolPolicy }: DeadlineRules,
): Deadline[] {
  return matterDeadlines({
    caseId: matter.case.id,
    facts: matterFacts(matter, hasDeputy, schoolPolicy),
    letters,
    steps,
    periods,
  });
}
