// What is sent to a timestamp authority, a digest and a random number and nothing else, and what it answers (RFC 3161 §2.4).
import { type Bytes } from './bytes';
import { attempt, elements, members } from './der-read';
import { booleanTrue, octetString, oid, sequence, TAG, unsignedInteger } from './der-write';
import { ID_SHA256 } from './oids';

/** 63 random bits, positive and without a leading zero: the content octets of the INTEGER, as the answer must repeat them. */
export function makeNonce(): Bytes {
  const nonce = crypto.getRandomValues(new Uint8Array(8));
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
  return nonce;
}

/** TimeStampReq version 1 over a SHA-256, with a nonce; asks for the certificates (§2.4.1). */
export function timeRequest(imprint: Bytes, nonce: Bytes): Bytes {
  return sequence(
    unsignedInteger(Uint8Array.of(1)),
    sequence(sequence(oid(ID_SHA256)), octetString(imprint)),
    unsignedInteger(nonce),
    booleanTrue(),
  );
}

/** What an authority answered: a token, or the number of a status that refuses (§2.4.2). */
export type TimeAnswer = { token: Bytes } | { refused: number };

const GRANTED = 0;
const GRANTED_WITH_MODS = 1;

/** TimeStampResp. Undefined when the bytes are none. */
export function readTimeAnswer(der: Bytes): TimeAnswer | undefined {
  return attempt(() => {
    const [answer] = elements(der, TAG.sequence);
    const [status, token, ...more] = members(answer.content);
    const [number] = members(status?.content ?? new Uint8Array());
    if (number?.tag !== TAG.integer || number.content.length !== 1 || more.length > 0) throw new SyntaxError('not an answer');
    const value = number.content[0] ?? 0;
    if (value !== GRANTED && value !== GRANTED_WITH_MODS) return { refused: value };
    if (token?.tag !== TAG.sequence) throw new SyntaxError('granted without a token');
    return { token: token.whole };
  });
}
