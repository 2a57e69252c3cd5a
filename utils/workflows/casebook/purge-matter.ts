// Purges a closed matter: everything of it goes, a tombstone and the lines of its log stay. A person's act; nothing does it by itself.
import { AppError } from '@/utils/errors';
import type { Actor } from '@/utils/evidence/act';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import { digestOf } from '@/utils/evidence/digest';
import type { PurgeReason, PurgedMatter } from '@/utils/evidence/purged';
import { mayDecide } from '@/utils/protocol/handler';
import { holdsOf } from '@/utils/protocol/hold';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { closureDay } from '@/utils/protocol/retention';
import { type MatterRow, nameOfRow, rowsOfMatter } from '@/utils/store/vault/matter-rows';
import { type Matter, custodyOfMatter, listSentPacks, matterOf } from '@/utils/store/vault/matters';
import { listLetters } from '@/utils/store/vault/letters';
import type { Vault } from '@/utils/store/vault/vault';
import type { VaultKind } from '@/utils/store/vault/vault-rows';
import { matterFacts } from './record-act';

/** What forbids a purge now: it is open, something that runs holds it, or an item of it waits for the police's word (PRACTICE 2). */
export type PurgeBar = 'open' | 'held' | 'withheld';

export function purgeBars({ case: { status }, captures }: Pick<Matter, 'case' | 'captures'>, facts: MatterFacts): PurgeBar[] {
  const waits = captures.some(({ withheldAt, removedAt }) => withheldAt !== undefined && removedAt === undefined);
  return [
    // Closed by an act that stands, and nothing was received since.
    ...(closureDay(facts) === undefined || status !== 'closed' ? (['open'] as const) : []),
    ...(holdsOf(facts).length > 0 ? (['held'] as const) : []),
    ...(waits ? (['withheld'] as const) : []),
  ];
}

/** How many of each kind of thing a purge would remove. */
export async function purgeCounts(vault: Vault, caseId: string): Promise<ReadonlyMap<VaultKind, number>> {
  const rows = await rowsOfMatter(vault, caseId);
  return new Map([...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]));
}

/**
 * Removes every row and every byte of the matter in one commit with its tombstone, or nothing. Throws `matter-open`,
 * `matter-held`, `not-the-handler`, `not-found`, `storage-full`.
 */
export function purgeMatter(
  vault: Vault,
  caseId: string,
  { by, reason, hasDeputy, now }: { by: Actor; reason: PurgeReason; hasDeputy: boolean; now: Date },
): Promise<PurgedMatter> {
  return navigator.locks.request('tyst-vault-write', async () => {
    const matter = await matterOf(vault, caseId);
    const facts = matterFacts(matter, hasDeputy);
    const closed = closureDay(facts);
    const [bar] = purgeBars(matter, facts);
    if (closed === undefined || bar === 'open') throw new AppError('matter-open');
    if (bar !== undefined) throw new AppError('matter-held', bar);
    if (!mayDecide(facts, by)) throw new AppError('not-the-handler');
    const rows = await rowsOfMatter(vault, caseId);
    const purged = await tombstoneOf(vault, matter, rows, { by, reason, closedOn: closed, purgedAt: now.toISOString() });
    const detail = { by, reason, items: String(matter.captures.length), sha256: await digestOf(purged) };
    const last = (await custodyOfMatter(vault, caseId)).at(-1);
    const entry = await nextCustodyEntry(last, 'purged', detail, purged.purgedAt);
    await vault.commit([
      ...rows.map(({ kind, id }) => ({ act: 'remove', kind, id }) as const),
      { act: 'add', kind: 'purged', id: caseId, value: purged },
      { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } },
    ]);
    return purged;
  });
}

/** Removes what is here of matters that were purged on another computer, as their tombstones say. Under the vault's lock. */
export async function purgeOn(vault: Vault, stones: readonly PurgedMatter[]): Promise<void> {
  for (const { id } of stones) {
    const rows = await rowsOfMatter(vault, id);
    if (rows.length > 0) await vault.commit(rows.map((row) => ({ act: 'remove', kind: row.kind, id: row.id }) as const));
  }
}

async function tombstoneOf(
  vault: Vault,
  { case: of, captures, received }: Matter,
  rows: readonly MatterRow[],
  decision: Pick<PurgedMatter, 'by' | 'reason' | 'closedOn' | 'purgedAt'>,
): Promise<PurgedMatter> {
  const letters = (await listLetters(vault)).filter(({ caseId }) => caseId === of.id);
  const erased = (await vault.list('erased')).filter(({ caseId }) => caseId === of.id);
  return {
    id: of.id,
    from: of.from,
    code: of.code,
    ...(of.reference !== undefined && { reference: of.reference }),
    receivedAt: of.receivedAt,
    ...decision,
    items: [
      ...captures.map(({ record, item, seal, withheldAt }) => ({
        captureId: record.id,
        item,
        record: seal.digest,
        ...(record.picture && { picture: record.picture.sha256 }),
        ...(withheldAt !== undefined && { withheld: true as const }),
      })),
      // An item that was erased before: its tombstone goes with the matter.
      ...erased.flatMap(({ captureId, item, digests: [record] }) =>
        captureId === undefined || item === undefined || record === undefined ? [] : [{ captureId, item, record }],
      ),
    ],
    received: received.map(({ sha256 }) => sha256),
    letters: letters.map(({ sha256 }) => sha256),
    packs: (await listSentPacks(vault, of.id)).flatMap(({ files }) => files.map(({ sha256 }) => sha256)),
    names: rows.map(nameOfRow),
  };
}
