// The enrolment of a hand-over: shows that whoever made it holds the school's card (docs/bundle-format.md, "bag-info.txt").
import type { SchoolCard } from '@/utils/evidence/school-card';
import { concat, fromBase64Url, fromHex, toBase64Url } from '@/utils/signature/bytes';

const PURPOSE = 'tyst-enrol-v1';

/** `v1;<card id>;<HMAC>` for a bundle signed with this certificate (its SHA-256, lower-case hex). */
export async function enrolmentOf(card: SchoolCard, fingerprint: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', await keyOf(card), messageOf(fingerprint));
  return `v1;${card.id};${toBase64Url(new Uint8Array(mac))}`;
}

/** The card among these with which the enrolment was made, or undefined: old cards are asked as well. */
export async function cardOf(
  cards: readonly SchoolCard[],
  enrolment: string,
  fingerprint: string,
): Promise<SchoolCard | undefined> {
  const [version, id, mac, ...rest] = enrolment.split(';');
  const card = cards.find((each) => each.id === id);
  if (version !== 'v1' || card === undefined || mac === undefined || rest.length > 0) return undefined;
  const bytes = fromBase64Url(mac);
  if (bytes === undefined) return undefined;
  return (await crypto.subtle.verify('HMAC', await keyOf(card), bytes, messageOf(fingerprint))) ? card : undefined;
}

/** What is known of who made a bundle, as far as it is looked at here. */
interface MadeBy {
  source: 'head' | 'school-card' | 'unknown';
  bundle: { enrolment?: string; signer?: { fingerprint: string }; pack?: { received: MadeBy[] } };
}

/**
 * The verdict, saying so where the bundle, or a received file in a pack, was made with one of these cards; whoever is known
 * already stays who it is.
 */
export async function withMaker<Verdict extends MadeBy>(given: Verdict, cards: readonly SchoolCard[]): Promise<Verdict> {
  const { pack } = given.bundle;
  const received = pack && (await Promise.all(pack.received.map((each) => withMaker(each, cards))));
  const verdict = received === undefined ? given : { ...given, bundle: { ...given.bundle, pack: { ...pack, received } } };
  const { enrolment, signer } = verdict.bundle;
  if (verdict.source !== 'unknown' || enrolment === undefined || signer === undefined) return verdict;
  const card = await cardOf(cards, enrolment, signer.fingerprint);
  return card === undefined ? verdict : { ...verdict, source: 'school-card' };
}

function keyOf({ secret }: SchoolCard): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64Url(secret) ?? new Uint8Array(), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);
}

function messageOf(fingerprint: string): Uint8Array<ArrayBuffer> {
  return concat([new TextEncoder().encode(PURPOSE), fromHex(fingerprint)]);
}
