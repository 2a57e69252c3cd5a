// Erases things of a matter at a person's request, each leaving a tombstone and a line in the log; refused while anything needs them.
import { AppError } from '@/utils/errors';
import type { Actor } from '@/utils/evidence/act';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import { digestOf } from '@/utils/evidence/digest';
import type { EraseGrain, EraseGround, ErasedThing } from '@/utils/evidence/erased';
import type { Find } from '@/utils/evidence/subject-request';
import { mayDecide } from '@/utils/protocol/handler';
import type { MatterFacts } from '@/utils/protocol/matter-facts';
import { type Matter, custodyOfMatter, matterOf } from '@/utils/store/vault/matters';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import { type PurgeBar, purgeBars } from '@/utils/workflows/casebook/purge-matter';
import type { Translate } from '@/utils/i18n/translate';
import { matterFacts, recordAct } from '@/utils/workflows/casebook/record-act';
import { takeOut } from './free-words';
import { usableTerms } from './looked-for';
import { removalOf } from './removal-of';

export interface EraseOrder {
  caseId: string;
  things: readonly { find: Find; grain: EraseGrain }[];
  /** What was looked for: what is taken out of words where only the name goes. */
  terms: readonly string[];
  ground: EraseGround;
  by: Actor;
  hasDeputy: boolean;
}

/**
 * What keeps a thing now. A hold, the police or an item that waits for their word keeps everything. While the matter is open it
 * needs its evidence and letters as they are, and the reasons that were given; only a name that need not be there may go.
 */
export function eraseBars(matter: Pick<Matter, 'case' | 'captures'>, facts: MatterFacts, grain: EraseGrain): PurgeBar[] {
  return purgeBars(matter, facts).filter((bar) => bar !== 'open' || grain !== 'name');
}

/**
 * Erases one thing after the other, each in one commit with its tombstone and its line in the log. What was erased before one
 * fails stays erased, and is on record. Throws `matter-open`, `matter-held`, `not-the-handler`, `not-found` (gone already),
 * `record-invalid` for a grain that the thing does not have, `storage-full`, `bytes-damaged`.
 */
export function eraseThings(vault: Vault, order: EraseOrder, now: Date): Promise<ErasedThing[]> {
  return navigator.locks.request('tyst-vault-write', async () => {
    const matter = await matterOf(vault, order.caseId);
    const facts = matterFacts(matter, order.hasDeputy);
    if (!mayDecide(facts, order.by)) throw new AppError('not-the-handler');
    // All of it is refused before any of it goes.
    for (const { grain, find } of order.things) {
      const [bar] = eraseBars(matter, facts, grain);
      if (bar === 'open') throw new AppError('matter-open');
      if (bar !== undefined) throw new AppError('matter-held', bar);
      if (!find.erasable.includes(grain) || find.of.id !== order.caseId) throw new AppError('record-invalid', 'grain');
    }
    const stones: ErasedThing[] = [];
    for (const thing of order.things) stones.push(await eraseOne(vault, thing, order, now));
    return stones;
  });
}

/** The same, and then an act of the matter that says so, by role and ground. Throws what `recordAct` throws, too. */
export async function eraseOnRequest(vault: Vault, order: EraseOrder, t: Translate, now: Date): Promise<ErasedThing[]> {
  const stones = await eraseThings(vault, order, now);
  const said = t('subject.erase.said', { things: stones.length, ground: t(`subject.erase.why.${order.ground}`) });
  const answers = { request: 'data-erased' };
  await recordAct(
    vault,
    order.caseId,
    { task: 'subject', outcome: 'done', by: order.by, happenedAt: now.toISOString(), said, answers },
    { files: [], hasDeputy: order.hasDeputy, now },
  );
  return stones;
}

async function eraseOne(
  vault: Vault,
  { find, grain }: EraseOrder['things'][number],
  { caseId, terms, ground, by }: EraseOrder,
  now: Date,
): Promise<ErasedThing> {
  const at = now.toISOString();
  const change = grain === 'words' ? () => '' : takeOut(usableTerms(terms));
  const { changes, digests } = await removalOf(vault, find, { change, grain, at });
  const captureId = find.kind === 'capture' ? find.name.slice(find.name.lastIndexOf('/') + 1) : undefined;
  const stone: ErasedThing = {
    id: crypto.randomUUID(),
    caseId,
    what: find.kind,
    grain,
    ...(find.item !== undefined && { item: find.item }),
    ...(captureId !== undefined && { captureId }),
    at,
    by,
    ground,
    digests,
    gone: namesOf(changes, 'remove'),
    changed: namesOf(changes, 'put'),
  };
  const detail = {
    what: find.kind,
    grain,
    ground,
    by,
    ...(find.item !== undefined && { item: String(find.item) }),
    sha256: await digestOf(stone),
  };
  const entry = await nextCustodyEntry((await custodyOfMatter(vault, caseId)).at(-1), 'erased', detail, at);
  await vault.commit([
    ...changes,
    { act: 'add', kind: 'erased', id: stone.id, value: stone },
    { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } },
  ]);
  return stone;
}

function namesOf(changes: readonly VaultChange[], act: VaultChange['act']): string[] {
  return [...new Set(changes.filter((change) => change.act === act).map(({ kind, id }) => `${kind}/${id}`))];
}
