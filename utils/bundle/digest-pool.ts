// Digests the entries of a Blob in several workers, both ends: the verifier asks for parts, each worker reads its own.
import { AppError, toAppError } from '@/utils/errors';
import { digestBlobPart } from './digest-blob';
import type { DigestPart, EntryDigest } from './digest-entry';

interface Request {
  file: Blob;
  start: number;
  end: number;
}
/** Of a part that is too large to be held, first how much of it was read, bit by bit. */
type Answer = EntryDigest | { read: number } | { failure: string };

/** One end of a channel to a worker, as far as it is used. */
export interface DigestEnd {
  onmessage: ((event: MessageEvent) => unknown) | null;
  postMessage: (message: Request | Answer, transfer: Transferable[]) => void;
}

/** Below this it is not worth starting workers. */
const WORTH_WORKERS = 8 * 2 ** 20;
const MOST_WORKERS = 4;

/** What a worker is told that shall do nothing but answer digests. */
export interface DigestOrder {
  digestFor: MessagePort;
}

/** As many as are worth their start on this machine. */
export function mostDigestWorkers(): number {
  return Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1);
}

/**
 * Starts as many workers as are worth their start for a file of this size, and gives the ends of their channels for digestPool,
 * which may be in yet another worker. Each has been told its DigestOrder.
 */
export function startDigestWorkers<W extends Pick<Worker, 'postMessage'>>(
  size: number,
  start: () => W,
): { workers: W[]; ports: MessagePort[] } {
  const count = size < WORTH_WORKERS ? 0 : mostDigestWorkers();
  const workers = Array.from({ length: count }, start);
  const ports = workers.map((worker) => {
    const { port1, port2 } = new MessageChannel();
    worker.postMessage({ digestFor: port1 } satisfies DigestOrder, [port1]);
    return port2;
  });
  return { workers, ports };
}

/**
 * Digests parts of `file` in the workers at the other ends, each of which runs answerDigests; undefined without any. A part
 * rejects with `unexpected` when it cannot be read. That a worker has failed is for whoever started it to notice. `onRead` is told
 * of every stretch of bytes that was read of a part too large to be held.
 */
export function digestPool(
  file: Blob,
  ends: readonly DigestEnd[],
  onRead: (bytes: number) => void = () => undefined,
): DigestPart | undefined {
  if (ends.length === 0) return undefined;
  const idle = [...ends];
  const waiting: ((end: DigestEnd) => void)[] = [];
  const free = (end: DigestEnd) => {
    const next = waiting.shift();
    if (next) next(end);
    else idle.push(end);
  };
  return async (from, to) => {
    const end = idle.pop() ?? (await new Promise<DigestEnd>((resolve) => waiting.push(resolve)));
    try {
      return await ask(end, { file, start: from, end: to }, onRead);
    } finally {
      free(end);
    }
  };
}

function ask(end: DigestEnd, request: Request, onRead: (bytes: number) => void): Promise<EntryDigest> {
  return new Promise((resolve, reject) => {
    end.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('read' in data) onRead(data.read);
      else if ('failure' in data) reject(new AppError('unexpected', data.failure));
      else resolve(data);
    };
    end.postMessage(request, []);
  });
}

/** The worker's side. */
export function answerDigests(end: DigestEnd): void {
  const digest = digestBlobPart((read) => {
    end.postMessage({ read }, []);
  });
  end.onmessage = async ({ data }: MessageEvent<Request>) => {
    const failed = (error: unknown) => ({ failure: toAppError(error).details });
    end.postMessage(await digest(data.file, data.start, data.end).catch(failed), []);
  };
}
