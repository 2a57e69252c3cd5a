// Asks the vault about matters: one with all that belongs to it, or all of them for a list.
import { AppError } from '@/utils/errors';
import type { Act } from '@/utils/evidence/act';
import { inLogOrder } from '@/utils/evidence/log-order';
import type { SentPack } from '@/utils/evidence/pack';
import type { CasebookCase, CasebookCustody, ReceivedBundle, ReceivedCapture } from '@/utils/evidence/received';
import type { WorkingCopy } from '@/utils/evidence/working-copy';
import type { Vault } from './vault';

export interface Matter {
  case: CasebookCase;
  /** By item number. */
  captures: ReceivedCapture[];
  /** Oldest first. */
  received: ReceivedBundle[];
  /** In the order of the log. */
  custody: CasebookCustody[];
  /** In the order in which they were recorded, whatever the device's clock said. */
  acts: Act[];
}

/** All matters, the one touched last first. */
export async function listMatters(vault: Vault): Promise<Matter[]> {
  const [cases, captures, received, custody, acts] = [
    await vault.list('case'),
    await vault.list('capture'),
    await vault.list('received'),
    await vault.list('custody'),
    await vault.list('act'),
  ];
  const of = <T extends { caseId: string }>(all: readonly T[], { id }: CasebookCase) => all.filter(({ caseId }) => caseId === id);
  return cases
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .map((each) => ({
      case: each,
      captures: of(captures, each).toSorted((a, b) => a.item - b.item),
      received: of(received, each).toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt)),
      custody: of(custody, each).toSorted((a, b) => a.seq - b.seq),
      acts: inLogOrder(of(acts, each), of(custody, each)),
    }));
}

/** The log of one matter, in its order; empty where there is none yet. */
export async function custodyOfMatter(vault: Vault, caseId: string): Promise<CasebookCustody[]> {
  return (await vault.list('custody')).filter((each) => each.caseId === caseId).toSorted((a, b) => a.seq - b.seq);
}

/** The working copies of one matter, oldest first; those that were removed only as what is left of them. */
export async function listWorkingCopies(vault: Vault, caseId: string): Promise<WorkingCopy[]> {
  return (await vault.list('workingCopy'))
    .filter((each) => each.caseId === caseId)
    .toSorted((a, b) => a.file.made.at.localeCompare(b.file.made.at));
}

/** One matter. Throws `not-found`. */
export async function matterOf(vault: Vault, caseId: string): Promise<Matter> {
  const matter = (await listMatters(vault)).find((each) => each.case.id === caseId);
  if (matter === undefined) throw new AppError('not-found', 'matter');
  return matter;
}

/** What was passed on of one matter, the latest first. */
export async function listSentPacks(vault: Vault, caseId: string): Promise<SentPack[]> {
  return (await vault.list('pack')).filter((each) => each.caseId === caseId).toSorted((a, b) => b.at.localeCompare(a.at));
}
