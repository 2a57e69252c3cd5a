// The form for one act, with what was filled in before and never recorded; every change is kept in the casebook while it is typed.
import { useEffect, useState } from 'preact/hooks';
import type { UnfinishedAct } from '@/utils/evidence/unfinished-act';
import type { Vault } from '@/utils/store/vault/vault';
import { dropAct, nameOfAct, saveAct } from '@/utils/workflows/casebook/unfinished-act';
import { ActForm, type ActFormProps } from './act-form';

export interface KeptActFormProps extends Omit<ActFormProps, 'left' | 'keep'> {
  vault: Vault;
  caseId: string;
}

/** One of these for each act: it needs a key of its own. */
export function KeptActForm({ vault, caseId, ...form }: KeptActFormProps) {
  const { task, correcting } = form;
  const which = { caseId, task: task.id, ...(correcting && { corrects: correcting.id }) };
  const [found, setFound] = useState<{ left?: UnfinishedAct | undefined } | { error: unknown } | undefined>(undefined);
  useEffect(() => {
    vault.get('unfinishedAct', nameOfAct(which)).then(
      (left) => {
        setFound({ left });
      },
      (error: unknown) => {
        setFound({ error });
      },
    );
  }, []);
  if (found === undefined) return null;
  if ('error' in found) throw found.error;
  return (
    <ActForm
      {...form}
      left={found.left?.filled}
      keep={(filled) => (filled === undefined ? dropAct(vault, which) : saveAct(vault, { ...which, filled }))}
    />
  );
}
