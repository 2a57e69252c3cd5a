// What is to be removed or changed in the vault for one thing that is erased, by its kind.
import { AppError } from '@/utils/errors';
import { digestOf } from '@/utils/evidence/digest';
import type { EraseGrain } from '@/utils/evidence/erased';
import type { Find } from '@/utils/evidence/subject-request';
import { IN_THE_MAKING, kindOf } from '@/utils/store/vault/vault-copy';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import type { VaultKind, VaultObjects } from '@/utils/store/vault/vault-rows';
import { droppedAbout } from '@/utils/workflows/casebook/unfinished-act';
import { withoutItem } from './erase-item';
import { type Removal, actWithout, minutesWithout } from './erase-words';
import { type ChangeWords, changeWords, isWordy } from './free-words';

interface How {
  change: ChangeWords;
  grain: EraseGrain;
  /** ISO 8601. */
  at: string;
}

/** Throws `not-found` for what is gone already, or is in no vault; `record-invalid`. */
export async function removalOf(vault: Vault, { name }: Find, { change, grain, at }: How): Promise<Removal> {
  const slash = name.indexOf('/');
  const kind = kindOf(name.slice(0, slash));
  const id = name.slice(slash + 1);
  const value = kind && (await vault.get(kind, id));
  if (kind === undefined || value === undefined) throw new AppError('not-found', 'thing to erase');
  if (grain === 'thing') return thingRemoved(vault, kind, id, at);
  const take = { change, grain, at };
  if (kind === 'act') return actWithout(vault, value as VaultObjects['act'], take);
  if (kind === 'minutes') return minutesWithout(vault, value as VaultObjects['minutes'], take);
  if (!isWordy(kind)) throw new AppError('record-invalid', 'grain');
  const changed = { act: 'put', kind, id, value: changeWords(kind, value, change) } as VaultChange;
  return { changes: [changed], digests: [await digestOf(value)] };
}

/** What is sealed or made goes as a whole, and so does what is still being made. */
async function thingRemoved(vault: Vault, kind: VaultKind, id: string, at: string): Promise<Removal> {
  const gone: VaultChange = { act: 'remove', kind, id };
  if (kind === 'capture') return withoutItem(vault, await there(vault, kind, id), at);
  if (kind === 'letter') {
    const { caseId, file, sha256 } = await there(vault, kind, id);
    const begun = await droppedAbout(vault, caseId, id);
    return { changes: [{ act: 'remove', kind: 'file', id: file }, ...begun, gone], digests: [sha256] };
  }
  if (kind === 'workingCopy') {
    const { png, file } = await there(vault, kind, id);
    const pixels: VaultChange[] = png === undefined ? [] : [{ act: 'remove', kind: 'file', id: png }];
    return { changes: [...pixels, gone], digests: [file.sha256] };
  }
  if (IN_THE_MAKING.has(kind)) return { changes: [gone], digests: [] };
  throw new AppError('record-invalid', 'grain');
}

async function there<Kind extends VaultKind>(vault: Vault, kind: Kind, id: string): Promise<VaultObjects[Kind]> {
  const value = await vault.get(kind, id);
  if (value === undefined) throw new AppError('not-found', kind);
  return value;
}
