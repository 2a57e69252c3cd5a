// Verifies a file in a worker, both ends: the page hands over the file, the worker answers how far it is and then the verdict.
import { AppError } from '@/utils/errors';
import type { BundleFile } from './bundle-file';
import { digestInPieces } from './digest-entry';
import type { KnownSigners, Verdict } from './verdict';
import { verifyBundle } from './verify-bundle';

/** What the page sends, once. A File is handed over by reference: its bytes are read by the worker alone. */
interface Request {
  file: Blob;
  known: KnownSigners;
}

export interface CheckedFile {
  verdict: Verdict;
  /** Of the whole file, lower-case hex. */
  sha256: string;
}

/** What the worker answers: how much of the work is done (0 … 1), at last what came of it. */
type Answer = { done: number } | CheckedFile;

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

/** Checks a file in `worker`, which runs `answerVerifying` and is ended with it. Rejects with `cancelled`, or `unexpected` when the worker fails. */
export function checkInWorker(
  worker: VerifyWorker,
  file: Blob,
  { known = {}, signal, onProgress }: CheckOptions,
): Promise<CheckedFile> {
  const checked = new Promise<CheckedFile>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('done' in data) onProgress?.(data.done);
      else resolve(data);
    };
    worker.onerror = ({ message }) => {
      reject(new AppError('unexpected', `verify worker: ${message}`));
    };
    signal?.addEventListener('abort', () => {
      reject(new AppError('cancelled'));
    });
    if (signal?.aborted === true) reject(new AppError('cancelled'));
    else worker.postMessage({ file, known } satisfies Request, []);
  });
  return checked.finally(() => {
    worker.terminate();
  });
}

/** The worker's side: verifies the one file that it is sent. */
export function answerVerifying(scope: VerifyScope): void {
  scope.onmessage = async ({ data: { file, known } }: MessageEvent<Request>) => {
    const checked = await checkFile(file, known, (done) => {
      scope.postMessage({ done }, []);
    });
    scope.postMessage(checked, []);
  };
}

/** Verifies and digests a file here; it is read twice, and `onProgress` told in steps of a hundredth. */
export async function checkFile(file: Blob, known: KnownSigners, onProgress: (done: number) => void): Promise<CheckedFile> {
  const counted = countedFile(file, 2 * file.size, onProgress);
  const verdict = await verifyBundle(counted, { known });
  const { sha256 } = await digestInPieces(counted, 0, file.size);
  return { verdict, sha256 };
}

/** The file, telling what share of `total` bytes was read of it. */
function countedFile(file: Blob, total: number, onProgress: (done: number) => void): BundleFile {
  let read = 0;
  let told = 0;
  return {
    size: file.size,
    slice: (start, end) => ({
      arrayBuffer: async () => {
        const bytes = await file.slice(start, end).arrayBuffer();
        read += bytes.byteLength;
        const step = Math.min(100, Math.floor((100 * read) / total));
        if (step > told) onProgress((told = step) / 100);
        return bytes;
      },
    }),
  };
}
