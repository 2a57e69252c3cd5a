// Makes working copies in the casebook: the areas burnt out of a sealed picture, the copy bound to its original and logged.
import * as v from 'valibot';
import { AppError } from '@/utils/errors';
import { type CustodyEvent, nextCustodyEntry } from '@/utils/evidence/custody';
import { sha256 } from '@/utils/evidence/digest';
import type { ReceivedCapture } from '@/utils/evidence/received';
import {
  type CopyArea,
  type CopyRemoval,
  LONGEST_PURPOSE,
  type Subject,
  WORKING_COPY_FORMAT,
  type WorkingCopy,
  WorkingCopyFileSchema,
} from '@/utils/evidence/working-copy';
import { burnMasks } from '@/utils/picture/burn-masks';
import { custodyOfMatter } from '@/utils/store/vault/matters';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import { receivedPicture, viewableCapture } from './received-picture';
import { nameOfUnfinished } from './unfinished-copy';

/** A finished picture that nothing keeps yet: what is looked at before it is kept, byte for byte. */
export interface BurntCopy {
  png: Blob;
  sha256: string;
  width: number;
  height: number;
  areas: readonly CopyArea[];
}

/** The sealed picture with the areas burnt out. Throws `capture-withheld`, `bytes-damaged`, `not-found`, `picture-too-large`, `picture-unreadable`. */
export async function burnCopy(vault: Vault, capture: ReceivedCapture, areas: readonly CopyArea[]): Promise<BurntCopy> {
  const burnt = await burnMasks(
    await receivedPicture(vault, capture),
    areas.map(({ rect }) => rect),
  );
  return { ...burnt, sha256: await sha256(burnt.png), areas };
}

export interface CopyAnswers {
  purpose: string;
  confirmed: readonly Subject[];
  /** The copy that it was made anew from. */
  from?: string;
}

/**
 * Keeps exactly the burnt picture: in the vault, with an entry in the matter's log, all or nothing. Throws `record-invalid` for
 * areas or words that do not fit, `capture-withheld`, `storage-full`.
 */
export async function keepCopy(
  vault: Vault,
  { caseId, record, seal }: ReceivedCapture,
  { png, areas, ...picture }: BurntCopy,
  { purpose, confirmed, from }: CopyAnswers,
  now: Date,
): Promise<WorkingCopy> {
  const at = now.toISOString();
  const words = purpose.trim();
  const { success, output: file } = v.safeParse(WorkingCopyFileSchema, {
    format: WORKING_COPY_FORMAT,
    kind: 'tyst-working-copy',
    id: crypto.randomUUID(),
    of: { captureId: record.id, record: seal.digest, picture: record.picture?.sha256 },
    areas: areas.map((area) => (area.reason === 'by-hand' ? { ...area, words: area.words.trim() } : area)),
    made: { at, clock: 'device' },
    ...picture,
  });
  if (!success || words === '' || words.length > LONGEST_PURPOSE) throw new AppError('record-invalid', 'working copy');
  return navigator.locks.request('tyst-vault-write', async () => {
    // Looked at before it was kept, and made unviewable meanwhile: nothing of it is stored.
    await viewableCapture(vault, caseId, record.id);
    const stored = await vault.writeFile(png);
    const copy: WorkingCopy = {
      file,
      caseId,
      purpose: words,
      confirmed: [...confirmed],
      ...(from !== undefined && { from }),
      png: stored.id,
    };
    await vault.commit([
      { act: 'add', kind: 'file', id: stored.id, value: stored },
      { act: 'add', kind: 'workingCopy', id: file.id, value: copy },
      { act: 'remove', kind: 'unfinishedCopy', id: nameOfUnfinished(caseId, record.id) },
      await logged(vault, copy, 'working-copy-made', at),
    ]);
    return copy;
  });
}

/** The copy's PNG. Throws `not-found` once it was removed, `capture-withheld` with its original, `bytes-damaged`. */
export async function copyPicture(vault: Vault, { caseId, png, file }: WorkingCopy): Promise<Blob> {
  await viewableCapture(vault, caseId, file.of.captureId);
  if (png === undefined) throw new AppError('not-found', 'working copy');
  const blob = new Blob([await vault.readFile(png)], { type: 'image/png' });
  if ((await sha256(blob)) !== file.sha256) throw new AppError('bytes-damaged', 'working copy');
  return blob;
}

/** Deletes the pixels; what the copy was, when it went and why stays. Throws `not-found` when it is gone already. */
export async function removeCopy(vault: Vault, id: string, why: CopyRemoval, now: Date): Promise<void> {
  const at = now.toISOString();
  await navigator.locks.request('tyst-vault-write', async () => {
    const copy = await vault.get('workingCopy', id);
    if (copy?.png === undefined) throw new AppError('not-found', 'working copy');
    const { png, ...rest } = copy;
    await vault.commit([
      { act: 'remove', kind: 'file', id: png },
      { act: 'put', kind: 'workingCopy', id, value: { ...rest, removed: { at, why } } },
      await logged(vault, copy, 'working-copy-removed', at),
    ]);
  });
}

async function logged(vault: Vault, { caseId, file }: WorkingCopy, event: CustodyEvent, at: string): Promise<VaultChange> {
  const detail = { captureId: file.of.captureId, workingCopy: file.id, sha256: file.sha256 };
  const entry = await nextCustodyEntry((await custodyOfMatter(vault, caseId)).at(-1), event, detail, at);
  return { act: 'add', kind: 'custody', id: `${caseId}/${entry.seq}`, value: { ...entry, caseId } };
}
