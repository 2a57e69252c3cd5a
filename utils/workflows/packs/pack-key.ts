// For whom a pack is encrypted: whoever has a casebook in the school, and a key on the school card.
import type { Addressee } from '@/utils/evidence/case';
import type { RecipientKind } from '@/utils/evidence/pack';
import { keyFor } from '@/utils/evidence/school-card';
import type { SchoolKeys } from '@/utils/evidence/school-keys';
import { type FactId, RECIPIENT_RULES } from '@/utils/protocol/recipient-kinds';

type Facts = Partial<Record<FactId, string>>;

/** The key that the pack is encrypted for: of whoever has a casebook and a key on the school card. */
export function encryptionKey(recipient: RecipientKind, facts: Facts, school: SchoolKeys | undefined): string | undefined {
  const role = roleOf(recipient, facts);
  return role && keyFor(school?.cards[0], role);
}

/** The role in the school that a pack goes to; undefined for recipients who have no casebook. */
export function roleOf(recipient: RecipientKind, { handler }: Facts): Addressee | undefined {
  const { encryptedFor } = RECIPIENT_RULES[recipient];
  if (encryptedFor !== 'handler') return encryptedFor;
  return handler === 'head' || handler === 'deputy' || handler === 'chair' ? handler : undefined;
}
