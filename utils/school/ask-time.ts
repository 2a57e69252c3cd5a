// Asks a timestamp authority's server over HTTP (RFC 3161 §3.4): the only request that Tyst ever makes to anybody.
import { AppError } from '@/utils/errors';
import type { TrustedTime } from '@/utils/evidence/trusted-time';
import type { Bytes } from '@/utils/signature/bytes';
import { makeNonce, readTimeAnswer, timeRequest } from '@/utils/signature/time-exchange';
import { LARGEST_TOKEN } from '@/utils/signature/time-token';
import { checkTimeToken } from './check-time';

export interface AskTime {
  /** Checked by parseServerAddress. */
  server: string;
  /** SHA-256, 32 bytes: with a random number all that is sent. */
  imprint: Bytes;
  /** DER of the roots that the school chose. */
  roots: readonly Bytes[];
}

export interface ObtainedTime extends TrustedTime {
  token: Bytes;
}

/** Until the last byte has come, ms. */
const PATIENCE = 20_000;
const TYPE = { ask: 'application/timestamp-query', answer: 'application/timestamp-reply' } as const;
/** A token and the few bytes of a status around it. */
const LARGEST_ANSWER = LARGEST_TOKEN + 1_024;

/**
 * A token that was checked to its end. Throws `time-unreachable`, `time-refused`, `time-answer` or `time-not-trusted`, with what
 * was found in the details. Nothing is tried twice.
 */
export async function askForTime({ server, imprint, roots }: AskTime, patience = PATIENCE): Promise<ObtainedTime> {
  const nonce = makeNonce();
  const answer = readTimeAnswer(await exchange(server, timeRequest(imprint, nonce), AbortSignal.timeout(patience)));
  if (answer === undefined) throw new AppError('time-answer', 'form');
  if ('refused' in answer) throw new AppError('time-refused', `status ${answer.refused}`);
  const checked = await checkTimeToken(answer.token, { imprint, nonce, roots });
  if ('time' in checked) return { ...checked.time, token: answer.token };
  throw new AppError(checked.fault === 'path' ? 'time-not-trusted' : 'time-answer', checked.fault);
}

/** No other host is followed to, nothing of this browser's goes with it, and nothing is kept of it. */
async function exchange(server: string, body: Bytes, signal: AbortSignal): Promise<Bytes> {
  try {
    const response = await fetch(server, {
      method: 'POST',
      body,
      headers: { 'content-type': TYPE.ask, accept: TYPE.answer },
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    if (!response.ok) throw new AppError('time-unreachable', `HTTP ${response.status}`);
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== TYPE.answer) throw new AppError('time-answer', 'content type');
    return await readAll(response);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('time-unreachable', signal.aborted ? 'timeout' : '', { cause: error });
  }
}

/** The body, as far as an answer can be long. */
async function readAll(response: Response): Promise<Bytes> {
  const reader = response.body?.getReader();
  const parts: Bytes[] = [];
  let size = 0;
  for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
    size += read.value.length;
    if (size > LARGEST_ANSWER) {
      await reader?.cancel();
      throw new AppError('time-answer', 'too large');
    }
    parts.push(read.value);
  }
  return new Blob(parts).bytes();
}
