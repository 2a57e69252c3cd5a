// Trusted time while the casebook is open: asked for by itself once for each file, and again when a person asks.
import { signal } from '@preact/signals';
import { toAppError } from '@/utils/errors';
import type { Vault } from '@/utils/store/vault/vault';
import { stampReceived, withoutTime } from '@/utils/workflows/trusted-time/stamp-received';
import { obtainTime, timeHere } from '@/utils/workflows/trusted-time/trusted-time';

type Stamping = { at: 'rest' } | { at: 'asking' } | { at: 'failed'; error: unknown };

export const stamping = signal<Stamping>({ at: 'rest' });

/** Files for which it was tried since the casebook was opened, by the vault that they lie in. */
const tried = new WeakMap<Vault, Set<string>>();

/** Asks for all that has no trusted time yet, unless that was tried already since the casebook was opened. */
export async function stampNew(vault: Vault): Promise<void> {
  const before = tried.get(vault) ?? new Set();
  const waiting = (await withoutTime(vault)).map(({ id }) => id);
  if (waiting.every((id) => before.has(id))) return;
  tried.set(vault, new Set([...before, ...waiting]));
  await stampAgain(vault);
}

/** Asks for all that has none. Never throws: what came of it stands in `stamping`. */
export async function stampAgain(vault: Vault): Promise<void> {
  if (stamping.value.at === 'asking') return;
  try {
    const here = await timeHere();
    if (here.server === '') return;
    stamping.value = { at: 'asking' };
    await stampReceived(
      vault,
      (imprint) => obtainTime(here, imprint),
      () => new Date(),
    );
    stamping.value = { at: 'rest' };
  } catch (error) {
    stamping.value = { at: 'failed', error: toAppError(error) };
  }
}
