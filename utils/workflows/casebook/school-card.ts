// Makes the school's keys and its cards in an open casebook.
import type { SchoolKeys } from '@/utils/evidence/school-keys';
import { type SchoolCard, cardText, parseCard } from '@/utils/evidence/school-card';
import { makeSchoolKey } from '@/utils/school/school-key';
import type { Vault } from '@/utils/store/vault/vault';
import { toBase64Url } from '@/utils/signature/bytes';

/** There is one school in a casebook. */
const ID = 'school';

/** Undefined where no card was made yet. */
export function schoolKeys(vault: Vault): Promise<SchoolKeys | undefined> {
  return vault.get('school', ID);
}

/**
 * Makes a card: the first one with the school's signing key, each later one with a new secret. Older cards stay known.
 * `keys` are the recipients by role. Throws `card-invalid` when one of them is none, or the school has no name.
 */
export function makeCard(vault: Vault, school: string, keys: SchoolCard['keys'], now: Date): Promise<SchoolCard> {
  // Of two cards made at once neither may take the other's place: staff may have been given both.
  return navigator.locks.request('tyst-vault-write', () => makeNext(vault, school, keys, now));
}

async function makeNext(vault: Vault, school: string, keys: SchoolCard['keys'], now: Date): Promise<SchoolCard> {
  const before = await schoolKeys(vault);
  const signing = before ?? { ...(await makeSchoolKey(school, now)), cards: [] };
  const card = parseCard(
    cardText({
      format: 1,
      kind: 'tyst-school-card',
      id: crypto.randomUUID(),
      school,
      madeAt: now.toISOString(),
      keys,
      secret: toBase64Url(crypto.getRandomValues(new Uint8Array(32))),
      signer: signing.fingerprint,
    }),
  );
  const value: SchoolKeys = { ...signing, cards: [card, ...signing.cards] };
  await vault.commit([{ act: before === undefined ? 'add' : 'put', kind: 'school', id: ID, value }]);
  return card;
}
