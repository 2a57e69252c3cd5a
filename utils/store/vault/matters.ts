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
    byCase(await vault.list('capture')),
    byCase(await vault.list('received')),
    byCase(await vault.list('custody')),
    byCase(await vault.list('act')),
  ];
  return cases
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .map((of) =>
      matterWith(of, {
        captures: captures.get(of.id) ?? [],
        received: received.get(of.id) ?? [],
        custody: custody.get(of.id) ?? [],
        acts: acts.get(of.id) ?? [],
      }),
    );
}

/** The log of one matter, in its order; empty where there is none yet. */
export async function custodyOfMatter(vault: Vault, caseId: string): Promise<CasebookCustody[]> {
  return (await vault.listOf('custody', caseId)).toSorted((a, b) => a.seq - b.seq);
}

/** The working copies of one matter, oldest first; those that were removed only as what is left of them. */
export async function listWorkingCopies(vault: Vault, caseId: string): Promise<WorkingCopy[]> {
  return (await vault.list('workingCopy'))
    .filter((each) => each.caseId === caseId)
    .toSorted((a, b) => a.file.made.at.localeCompare(b.file.made.at));
}

/** One matter; what belongs to others is not opened where its name tells. Undefined where there is none of this id. */
export async function findMatter(vault: Vault, caseId: string): Promise<Matter | undefined> {
  const of = await vault.get('case', caseId);
  return (
    of &&
    matterWith(of, {
      captures: await vault.listOf('capture', caseId),
      received: (await vault.list('received')).filter((each) => each.caseId === caseId),
      custody: await vault.listOf('custody', caseId),
      acts: (await vault.list('act')).filter((each) => each.caseId === caseId),
    })
  );
}

/** The same. Throws `not-found`. */
export async function matterOf(vault: Vault, caseId: string): Promise<Matter> {
  const matter = await findMatter(vault, caseId);
  if (matter === undefined) throw new AppError('not-found', 'matter');
  return matter;
}

/** What was passed on of one matter, the latest first. */
export async function listSentPacks(vault: Vault, caseId: string): Promise<SentPack[]> {
  return (await vault.list('pack')).filter((each) => each.caseId === caseId).toSorted((a, b) => b.at.localeCompare(a.at));
}

function byCase<T extends { caseId: string }>(all: readonly T[]): ReadonlyMap<string, T[]> {
  return Map.groupBy(all, ({ caseId }) => caseId);
}

function matterWith(of: CasebookCase, { captures, received, custody, acts }: Omit<Matter, 'case'>): Matter {
  return {
    case: of,
    captures: captures.toSorted((a, b) => a.item - b.item),
    received: received.toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt)),
    custody: custody.toSorted((a, b) => a.seq - b.seq),
    acts: inLogOrder(acts, custody),
  };
}
