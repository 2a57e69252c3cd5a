// What changes when words of one row of the vault are erased: the row stays, with its role, its time and what was chosen.
import { digestOf } from '@/utils/evidence/digest';
import type { Act } from '@/utils/evidence/act';
import type { EraseGrain } from '@/utils/evidence/erased';
import type { KeptMinutes } from '@/utils/evidence/minutes';
import type { Vault, VaultChange } from '@/utils/store/vault/vault';
import { type ChangeWords, withWordsChanged } from './free-words';

/** What is to be committed, and SHA-256 of what is gone then. */
export interface Removal {
  changes: VaultChange[];
  digests: string[];
}

export interface TakeWords {
  change: ChangeWords;
  grain: Exclude<EraseGrain, 'thing'>;
  /** ISO 8601. */
  at: string;
}

/** An act without its words; with all of them go the files that were kept with it, for nobody looked into them. */
export async function actWithout(vault: Vault, act: Act, take: TakeWords): Promise<Removal> {
  const minutes = await vault.get('minutes', act.id);
  if (minutes !== undefined) return minutesWithout(vault, minutes, take);
  return actAlone(act, take.grain === 'words' ? act.attachments : [], take);
}

/** Minutes and their act say the same, and so does the Word file that was made of them: that goes whatever the grain. */
export async function minutesWithout(vault: Vault, minutes: KeptMinutes, take: TakeWords): Promise<Removal> {
  const act = await vault.get('act', minutes.id);
  const gone = act?.attachments.slice(0, take.grain === 'words' ? undefined : 1) ?? [];
  const rest = act && (await actAlone(act, gone, take));
  return {
    changes: [
      { act: 'put', kind: 'minutes', id: minutes.id, value: withWordsChanged.minutes(minutes, take.change) },
      ...(rest?.changes ?? []),
    ],
    digests: [await digestOf(minutes), ...(rest?.digests ?? [])],
  };
}

async function actAlone(act: Act, gone: Act['attachments'], { change, grain, at }: TakeWords): Promise<Removal> {
  const kept = { ...act, attachments: act.attachments.filter((file) => !gone.includes(file)) };
  return {
    changes: [
      ...gone.map(({ file }): VaultChange => ({ act: 'remove', kind: 'file', id: file })),
      { act: 'put', kind: 'act', id: act.id, value: { ...withWordsChanged.act(kept, change), erased: { at, grain } } },
    ],
    digests: [await digestOf(act), ...gone.map(({ sha256 }) => sha256)],
  };
}
