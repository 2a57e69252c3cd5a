// Requests of ours, answered by an authority of openssl's.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TimeAuthority } from '@/tests/commands/time-authority';
import type { Bytes } from '@/utils/signature/bytes';
import { makeNonce, readTimeAnswer, timeRequest } from '@/utils/signature/time-exchange';

export async function sha256Bytes(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

export function askAuthority(authority: TimeAuthority, imprint: Bytes, nonce = makeNonce()): { token: Bytes; nonce: Bytes } {
  const answer = readTimeAnswer(authority.reply(timeRequest(imprint, nonce)));
  if (answer === undefined || !('token' in answer)) throw new Error('the authority gave no token');
  return { token: answer.token, nonce };
}

/** A token into which the authority also puts these certificates. */
export function tokenOf(authority: TimeAuthority, imprint: Bytes, nonce: Bytes, pem: string): Bytes {
  writeFileSync(join(authority.folder, 'chain.pem'), pem);
  return askAuthority(authority, imprint, nonce).token;
}
