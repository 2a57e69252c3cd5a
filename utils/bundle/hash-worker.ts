// The hash of a ZIP in a worker, both ends: the page hands over copies of the chunks, the worker answers what it has taken.
import { AppError } from '@/utils/errors';
import type { Bytes } from '@/utils/signature/bytes';
import { hashHere, type ZipHash } from './zip/zip-hash';

/** What the page sends: a chunk, or nothing more. */
type Request = { chunk: Bytes } | { end: true };
/** What the worker answers, one answer to each request. */
type Answer = { taken: number } | { digest: string };

/** The page's end of a worker, as far as it is used. */
export type HashWorker = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>;
/** The worker's own end: its global scope. */
export interface HashScope {
  onmessage: ((event: MessageEvent) => unknown) | null;
  postMessage: (message: Answer, transfer: Transferable[]) => void;
}

/** Bytes on their way to a worker that is slower than the writer. */
const MOST_WAITING = 16 * 2 ** 20;

/**
 * Digests in `worker`, which runs answerHashing; one worker for each ZIP, ended by whoever started it. Rejects with
 * `unexpected` when the worker fails.
 */
export function hashInWorker(worker: HashWorker): ZipHash {
  let waiting = 0;
  let digest: string | undefined;
  let failure: AppError | undefined;
  let wake = (): void => undefined;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if ('digest' in data) digest = data.digest;
    else waiting -= data.taken;
    wake();
  };
  worker.onerror = ({ message }) => {
    failure = new AppError('unexpected', `hash worker: ${message}`);
    wake();
  };
  const until = async (settled: () => boolean) => {
    while (!settled()) {
      if (failure !== undefined) throw failure;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    async update(chunk) {
      const copy = chunk.slice();
      waiting += copy.length;
      worker.postMessage({ chunk: copy } satisfies Request, [copy.buffer]);
      await until(() => waiting <= MOST_WAITING);
    },
    async digest() {
      worker.postMessage({ end: true } satisfies Request, []);
      await until(() => digest !== undefined);
      return digest ?? '';
    },
  };
}

/** The worker's side: digests what it is sent. */
export function answerHashing(scope: HashScope): void {
  const hash = hashHere();
  scope.onmessage = async ({ data }: MessageEvent<Request>) => {
    if ('end' in data) scope.postMessage({ digest: await hash.digest() }, []);
    else {
      await hash.update(data.chunk);
      scope.postMessage({ taken: data.chunk.length }, []);
    }
  };
}
