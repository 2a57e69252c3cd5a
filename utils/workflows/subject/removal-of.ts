// What is to be removed or changed in the vault for one thing that is erased, by its kind.
import { AppError } from '@/utils/errors';
import { digestOf } from '@/utils/evidence/digest';
import type { EraseGrain } from '@/utils/evidence/erased';
import type { Find } from '@/utils/evidence/subject-request';
import { kindOf } from '@/utils/store/vault/vault-copy';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import type { VaultKind, VaultObjects } from '@/utils/store/vault/vault-rows';
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
  switch (kind) {
    case 'capture': {
      const capture = await vault.get(kind, id);
      if (capture === undefined) throw new AppError('not-found', 'capture');
      return withoutItem(vault, capture, at);
    }
    case 'letter': {
      const letter = await vault.get(kind, id);
      if (letter === undefined) throw new AppError('not-found', 'letter');
      const { file, sha256 } = letter;
      return {
        changes: [
          { act: 'remove', kind: 'file', id: file },
          { act: 'remove', kind, id },
        ],
        digests: [sha256],
      };
    }
    case 'workingCopy': {
      const copy = await vault.get(kind, id);
      if (copy === undefined) throw new AppError('not-found', 'working copy');
      const { png, file } = copy;
      return {
        changes: [...(png === undefined ? [] : [{ act: 'remove', kind: 'file', id: png } as const]), { act: 'remove', kind, id }],
        digests: [file.sha256],
      };
    }
    case 'unfinishedCopy':
    case 'unfinishedMinutes':
      return { changes: [{ act: 'remove', kind, id }], digests: [] };
    default:
      throw new AppError('record-invalid', 'grain');
  }
}
