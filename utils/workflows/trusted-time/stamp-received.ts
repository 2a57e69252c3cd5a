// Asks for trusted time over what was received, beside the work and never before it; what does not come is asked for again later.
import { nextCustodyEntry } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import type { ReceivedBundle } from '@/utils/evidence/received';
import type { KeptTime } from '@/utils/evidence/trusted-time';
import type { ObtainedTime } from '@/utils/school/ask-time';
import { fromBase64Url, fromHex, toBase64Url } from '@/utils/signature/bytes';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';

/** Gives a token over a SHA-256 (32 bytes), or throws: `obtainTime` with what is set up here. */
export type Stamp = (imprint: Uint8Array<ArrayBuffer>) => Promise<ObtainedTime>;

/** What was received and has no token yet, the oldest first. */
export async function withoutTime(vault: Vault): Promise<ReceivedBundle[]> {
  const stamped = new Set((await vault.list('time')).map(({ receivedId }) => receivedId));
  return (await vault.list('received'))
    .filter(({ id }) => !stamped.has(id))
    .toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt));
}

/**
 * Obtains a token for each file that has none, one after the other, and keeps it with an entry in the matter's log. Answers how
 * many; throws what `stamp` throws at the first that does not come. All that came before is kept.
 */
export async function stampReceived(vault: Vault, stamp: Stamp, now: () => Date): Promise<number> {
  // One at a time over all pages: two open casebooks must not stamp the same file twice.
  return navigator.locks.request('tyst-trusted-time', async () => {
    const waiting = await withoutTime(vault);
    for (const received of waiting) await keep(vault, received, await stamp(fromHex(received.sha256)), now());
    return waiting.length;
  });
}

/** The token over a received file, for `data/received/NNN.zip.tst` of a pack; undefined where there is none. */
export async function tokenOfReceived(vault: Vault, receivedId: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const kept = await vault.get('time', receivedId);
  return kept && fromBase64Url(kept.token);
}

async function keep(
  vault: Vault,
  { id, caseId, bundleId, sha256: file }: ReceivedBundle,
  obtained: ObtainedTime,
  now: Date,
): Promise<void> {
  const { token, ...time } = obtained;
  const value: KeptTime = { ...time, receivedId: id, caseId, token: toBase64Url(token), obtainedAt: now.toISOString() };
  const detail = { bundle: bundleId, sha256: file, token: await sha256(token), time: time.at, root: time.root };
  await navigator.locks.request('tyst-vault-write', async () => {
    const entry = await nextCustodyEntry((await custodyOfMatter(vault, caseId)).at(-1), 'timestamped', detail, value.obtainedAt);
    await vault.commit([
      { act: 'add', kind: 'time', id, value },
      { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } },
    ]);
  });
}
