// One entry of a matter while it is filled in: read from the casebook before its form is shown, and kept there while it is typed.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EntryPlace, UnfinishedAct } from '@/utils/evidence/unfinished-act';
import type { Vault } from '@/utils/store/vault/vault';
import { dropAct, nameOfAct, saveAct } from '@/utils/workflows/casebook/unfinished-act';

/** What a form needs to begin as it was left, and to keep what is typed into it. */
export interface Keeping<Answers extends object> {
  /** What was filled in before and never recorded. */
  left: Answers | undefined;
  /** Keeps what is filled in while it is not recorded; nothing, where it was emptied. */
  keep: (filled: Answers | undefined) => Promise<void>;
}

export interface KeptEntryProps<Answers extends object> {
  vault: Vault;
  place: EntryPlace;
  children: (keeping: Keeping<Answers>) => ComponentChildren;
}

export function KeptEntry<Answers extends object>(props: KeptEntryProps<Answers>) {
  return <Found key={nameOfAct(props.place)} {...props} />;
}

function Found<Answers extends object>({ vault, place, children }: KeptEntryProps<Answers>) {
  const [found, setFound] = useState<{ keeping: Keeping<Answers> } | { error: unknown } | undefined>(undefined);
  useEffect(() => {
    vault.get('unfinishedAct', nameOfAct(place)).then(
      (entry) => {
        // What rests in a form's place was put there by that form: the vault is authentic.
        const left = entry?.filled as Answers | undefined;
        setFound({ keeping: { left, keep: keepIn(vault, place, left !== undefined) } });
      },
      (error: unknown) => {
        setFound({ error });
      },
    );
  }, []);
  if (found === undefined) return null;
  if ('error' in found) throw found.error;
  return <>{children(found.keeping)}</>;
}

/** `isThere`: something is kept in this place already. What then goes by another tab's hand is not kept again from here. */
function keepIn(vault: Vault, place: EntryPlace, isThere: boolean): Keeping<object>['keep'] {
  let wasKept = isThere;
  return async (filled) => {
    if (filled === undefined) await dropAct(vault, place);
    else await saveAct(vault, { ...place, filled }, { wasKept });
    wasKept = filled !== undefined;
  };
}

/** Whether something was filled in there and not recorded: such a form opens by itself. */
export function isLeft(left: readonly UnfinishedAct[], place: EntryPlace): boolean {
  return left.some((entry) => nameOfAct(entry) === nameOfAct(place));
}
