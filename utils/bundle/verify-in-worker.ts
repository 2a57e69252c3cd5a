// Verifies a file in workers, both ends: the page hands over the file, one worker answers how far it is and then the verdict.
import { AppError, toAppError } from '@/utils/errors';
import { digestBlobPart } from './digest-blob';
import { answerDigests, type DigestEnd, type DigestOrder, digestPool, startDigestWorkers } from './digest-pool';
import type { KnownSigners, Verdict } from './verdict';
import { verifyBundle } from './verify-bundle';

/** What a worker is told, once: to check a file with the help of others, or to be such a help. A File goes over by reference. */
type Order = { file: Blob; known: KnownSigners; helpers: MessagePort[] } | DigestOrder;

export interface CheckedFile {
  verdict: Verdict;
  /** Of the whole file, lower-case hex. */
  sha256: string;
}

/** What the checking worker answers: how much of the work is done (0 … 1), at last what came of it. */
type Answer = { done: number } | CheckedFile | { failure: string };

/** The page's end of a worker, as far as it is used. */
export type VerifyWorker = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror' | 'terminate'>;
/** The worker's own end: its global scope. */
export interface VerifyScope {
  onmessage: ((event: MessageEvent) => unknown) | null;
  postMessage: (message: Answer, transfer: Transferable[]) => void;
}

export interface CheckOptions {
  known?: KnownSigners;
  signal?: AbortSignal;
  /** 0 … 1. */
  onProgress?: (done: number) => void;
}

/**
 * Checks a file in workers that `start` gives and that run `answerVerifying`; all are ended with it. Rejects with `cancelled`,
 * or `unexpected` when a worker fails or the file cannot be read.
 */
export function checkInWorkers(
  start: () => VerifyWorker,
  file: Blob,
  { known = {}, signal, onProgress }: CheckOptions,
): Promise<CheckedFile> {
  const checker = start();
  const { workers: helpers, ports } = startDigestWorkers(file.size, start);
  const checked = new Promise<CheckedFile>((resolve, reject) => {
    for (const worker of [checker, ...helpers]) {
      worker.onerror = ({ message }) => {
        reject(new AppError('unexpected', `verify worker: ${message}`));
      };
    }
    checker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('done' in data) onProgress?.(data.done);
      else if ('failure' in data) reject(new AppError('unexpected', data.failure));
      else resolve(data);
    };
    signal?.addEventListener('abort', () => {
      reject(new AppError('cancelled'));
    });
    if (signal?.aborted === true) reject(new AppError('cancelled'));
    else checker.postMessage({ file, known, helpers: ports } satisfies Order, ports);
  });
  return checked.finally(() => {
    for (const worker of [checker, ...helpers]) worker.terminate();
  });
}

/** The worker's side: does the one thing that it is told. */
export function answerVerifying(scope: VerifyScope): void {
  scope.onmessage = async ({ data }: MessageEvent<Order>) => {
    if ('digestFor' in data) {
      answerDigests(data.digestFor);
      return;
    }
    const { file, known, helpers } = data;
    const onProgress = (done: number) => {
      scope.postMessage({ done }, []);
    };
    const failed = (error: unknown) => ({ failure: toAppError(error).details });
    scope.postMessage(await checkFile(file, { known, onProgress }, helpers).catch(failed), []);
  };
}

/**
 * Verifies a file and digests it as a whole, both at once. Behind the first of `helpers` is who digests the whole, which takes
 * longest, behind the others who digests the entries; what there is nobody for is done here. `onProgress` is told in steps of a
 * hundredth.
 */
export async function checkFile(
  file: Blob,
  { known = {}, onProgress }: Omit<CheckOptions, 'signal'>,
  [whole, ...others]: readonly DigestEnd[] = [],
): Promise<CheckedFile> {
  let entries = 0;
  let read = 0;
  let told = 0;
  const tell = () => {
    const step = Math.floor(50 * (entries + read / file.size));
    if (step > told) onProgress?.((told = step) / 100);
  };
  const onRead = (bytes: number) => {
    read += bytes;
    tell();
  };
  const digestHere = digestBlobPart(onRead);
  const digestFile = (whole && digestPool(file, [whole], onRead)) ?? ((start, end) => digestHere(file, start, end));
  const [verdict, { sha256 }] = await Promise.all([
    verifyBundle(file, {
      known,
      digest: digestPool(file, others),
      onProgress: (done, total) => {
        entries = done / total;
        tell();
      },
    }),
    digestFile(0, file.size),
  ]);
  return { verdict, sha256 };
}
