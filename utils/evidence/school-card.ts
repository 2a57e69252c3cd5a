// The school card: a small file from the casebook with which staff's hand-overs are encrypted to the school and known as its own.
import * as v from 'valibot';
import { AppError } from '@/utils/errors';
import { canonicalJson } from './canonical-json';
import { IdSchema, Sha256Schema } from './capture-record';
import { ADDRESSEES, type Addressee } from './case';
import { UtcSchema } from './post';

/** An X25519 recipient of the age format (Bech32, age-encryption.org/v1). */
const RecipientSchema = v.pipe(v.string(), v.regex(/^age1[02-9ac-hj-np-z]{58}$/));

/** One card per school, never one per person: whoever holds it can only be told to hold it (docs/bundle-format.md, "bag-info.txt"). */
const SchoolCardSchema = v.strictObject({
  format: v.literal(1),
  kind: v.literal('tyst-school-card'),
  id: IdSchema,
  school: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  madeAt: UtcSchema,
  /** For whom hand-overs can be encrypted; a role without a key receives unencrypted files. */
  keys: v.strictObject(v.entriesFromList(ADDRESSEES, v.optional(RecipientSchema))),
  /** 32 bytes, base64url: shows possession of this card and no more. */
  secret: v.pipe(v.string(), v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/)),
  /** Fingerprint of the certificate that the school signs its packs with. */
  signer: Sha256Schema,
});
export type SchoolCard = v.InferOutput<typeof SchoolCardSchema>;

/** A card is a few hundred bytes; nobody needs to parse more. */
const LONGEST_CARD = 4_000;

/** The card as the text of its file: canonical JSON. */
export function cardText(card: SchoolCard): string {
  return canonicalJson(card);
}

/** Reads a card from a file, a pasted text or a managed policy. Throws `card-invalid`. */
export function parseCard(text: string): SchoolCard {
  try {
    if (text.length > LONGEST_CARD) throw new RangeError('too long');
    return v.parse(SchoolCardSchema, JSON.parse(text));
  } catch (error) {
    throw new AppError('card-invalid', '', { cause: error });
  }
}

/** Whose key a role's is, as text: throws `card-invalid` for what is no recipient. */
export function parseRecipient(text: string): string {
  const parsed = v.safeParse(RecipientSchema, text.replaceAll(/\s/g, '').toLowerCase());
  if (!parsed.success) throw new AppError('card-invalid', 'recipient');
  return parsed.output;
}

/**
 * The keys that a hand-over is encrypted for: its addressee's and nobody else's, so that a matter about the Head never reaches
 * the Head (P1.3) and a record without a picture only the DSL (PRACTICE 2). Undefined where the card has no key for them.
 */
export function keyFor(card: SchoolCard | undefined, addressee: Addressee): string | undefined {
  return card?.keys[addressee];
}
