// Discards a letter that was made and never sent: its file and its words go, that there was one stays in the log.
import { AppError } from '@/utils/errors';
import { nextCustodyEntry } from '@/utils/evidence/custody';
import type { KeptLetter } from '@/utils/evidence/letter';
import { postingOf, waitsForPolice } from '@/utils/protocol/posting';
import { withheldFiles } from '@/utils/store/vault/vault-copy';
import { matterOf } from '@/utils/store/vault/matters';
import type { Vault } from '@/utils/store/vault/vault';
import { mark } from './set-apart';
import { droppedAbout } from './unfinished-act';

/**
 * In one commit, or nothing; every letter was given out as a file when it was made, so that each leaves its fingerprint in the log.
 * No backup from before brings it back. Throws `not-found` (no such letter, or discarded already), `letter-sent` (an act that
 * stands says that it went), `capture-withheld` (a picture in it waits for the police's word), `storage-full`.
 */
export function discardLetter(vault: Vault, caseId: string, id: string, now: Date): Promise<void> {
  return navigator.locks.request('tyst-vault-write', async () => {
    const { acts, custody, captures } = await matterOf(vault, caseId);
    const letter = await vault.get('letter', id);
    if (letter?.caseId !== caseId || letter.discardedAt !== undefined) throw new AppError('not-found', 'letter');
    if (postingOf(acts, id) !== undefined) throw new AppError('letter-sent');
    if (waitsForPolice(letter, { captures })) throw new AppError('capture-withheld');
    const discardedAt = now.toISOString();
    const detail = { letter: id, kind: letter.kind, sha256: letter.sha256 };
    const entry = await nextCustodyEntry(custody.at(-1), 'letter-discarded', detail, discardedAt);
    const isMarked = (await withheldFiles(vault.db)).has(letter.file);
    await vault.commit([
      { act: 'remove', kind: 'file', id: letter.file },
      ...(isMarked ? [] : [mark(letter.file, now)]),
      ...(await droppedAbout(vault, caseId, id)),
      { act: 'put', kind: 'letter', id, value: { ...withoutWords(letter), discardedAt } },
      { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } },
    ]);
  });
}

function withoutWords(letter: KeptLetter): KeptLetter {
  return { ...letter, answers: {}, quotes: [], copies: [] };
}
