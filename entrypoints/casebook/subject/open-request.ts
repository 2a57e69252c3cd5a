// The request that is being answered: in this page's memory only, so that a working copy can be made meanwhile; gone with the lock.
import { type Signal, signal } from '@preact/signals';
import type { Actor } from '@/utils/evidence/act';
import type { Decision, PersonQuery } from '@/utils/evidence/subject-request';
import type { Vault } from '@/utils/store/vault/vault';

/** A look: what was looked for, and the names of what was found; what that holds is read anew whenever it is shown. */
export interface Looked {
  query: PersonQuery;
  names: ReadonlySet<string>;
}

export interface OpenRequest {
  /** As typed, a term on each line. */
  terms: string;
  role?: Actor;
  /** Undefined until somebody looked. */
  looked?: Looked;
  /** By the find's name. */
  decisions: Readonly<Record<string, Decision>>;
}

/** A vault that was opened anew is another one. */
const requests = new WeakMap<Vault, Signal<OpenRequest>>();

export function openRequest(vault: Vault): Signal<OpenRequest> {
  const known = requests.get(vault) ?? signal<OpenRequest>({ terms: '', decisions: {} });
  requests.set(vault, known);
  return known;
}

/** What a screen changes of it. */
export type ChangeRequest = (change: (request: OpenRequest) => OpenRequest) => void;

export function changerOf(request: Signal<OpenRequest>): ChangeRequest {
  return (change) => {
    request.value = change(request.value);
  };
}

export function termsOf({ terms }: OpenRequest): string[] {
  return terms
    .split('\n')
    .map((term) => term.trim())
    .filter((term) => term !== '');
}
