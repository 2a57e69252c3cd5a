// The deadlines of the whole casebook, and of one matter: asked of the vault, derived anew each time.
import type { RetentionPeriods } from '@/utils/protocol/retention';
import { type Deadline, inOrder, matterDeadlines } from '@/utils/protocol/matter-deadlines';
import { listLetters } from '@/utils/store/vault/letters';
import { type Matter, listMatters } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { matterFacts } from './record-act';

/** What of the school's settings deadlines depend on. */
export interface DeadlineRules {
  hasDeputy: boolean;
  /** Absent where the review after closure is not asked about. */
  periods?: RetentionPeriods | undefined;
}

/** Of all matters: open ones by when they end, then those that were met. Each stands once. */
export async function casebookDeadlines(vault: Vault, { hasDeputy, periods }: DeadlineRules): Promise<Deadline[]> {
  const [matters, letters, steps] = [await listMatters(vault), await listLetters(vault), await vault.list('deadlineStep')];
  const all = matters.flatMap((matter) => {
    const of = letters.filter(({ caseId }) => caseId === matter.case.id);
    return matterDeadlines({ caseId: matter.case.id, facts: matterFacts(matter, hasDeputy), letters: of, steps, periods });
  });
  // The review of a policy comes with every matter that goes by it; the matter touched last has it.
  return inOrder([...new Map(all.toReversed().map((each) => [each.id, each])).values()]);
}

/** Of one matter, the review of its policy included. */
export async function deadlinesOf(vault: Vault, matter: Matter, { hasDeputy, periods }: DeadlineRules): Promise<Deadline[]> {
  const { id } = matter.case;
  const letters = (await listLetters(vault)).filter(({ caseId }) => caseId === id);
  const steps = await vault.list('deadlineStep');
  return matterDeadlines({ caseId: id, facts: matterFacts(matter, hasDeputy), letters, steps, periods });
}
