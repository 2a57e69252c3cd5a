// The check of one file in workers, both ends: the page stays alive however large or hostile the file is.
import { digestBlobPart } from '@/utils/bundle/digest-blob';
import { answerDigests, type DigestOrder, digestPool, startDigestWorkers } from '@/utils/bundle/digest-pool';
import { receiptOf } from '@/utils/bundle/receipt-of';
import type { Verdict } from '@/utils/bundle/verdict';
import { verifyBundle } from '@/utils/bundle/verify-bundle';

/** What a worker is told first: to check a file, with the help of the workers behind these ports, or to be such a helper. */
type Order = { file: File; helpers: MessagePort[] } | DigestOrder;
type Told = { progress: number } | { verdict: Verdict } | { receipt: string | undefined };

export interface Check {
  onProgress: (share: number) => void;
  /** The digest of a whole file takes longer than its verdict, and comes after it. */
  onReceipt: (receipt: string | undefined) => void;
}

/** Verifies `file` in workers that `start` gives and that run this same script; rejects when one of them cannot run. */
export function checkInWorkers(start: () => Worker, file: File, { onProgress, onReceipt }: Check): Promise<Verdict> {
  // All are started here: in a local file, Chromium lets no worker start another.
  const checker = start();
  const { workers: helpers, ports } = startDigestWorkers(file.size, start);
  const end = (workers: readonly Worker[]) => {
    for (const worker of workers) worker.terminate();
  };
  return new Promise((resolve, reject) => {
    for (const worker of [checker, ...helpers]) {
      worker.onerror = ({ message }) => {
        end([checker, ...helpers]);
        reject(new Error(message));
      };
    }
    checker.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('progress' in data) onProgress(data.progress);
      else if ('verdict' in data) {
        end(helpers);
        resolve(data.verdict);
      } else {
        end([checker]);
        onReceipt(data.receipt);
      }
    };
    checker.postMessage({ file, helpers: ports } satisfies Order, ports);
  });
}

/** A worker's global scope, as far as it is used. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent) => unknown) | null;
  postMessage: (message: Told, transfer: Transferable[]) => void;
}

/** The worker's side. */
export function serveWorker(scope: WorkerScope): void {
  scope.onmessage = ({ data }: MessageEvent<Order>) => {
    if ('digestFor' in data) answerDigests(data.digestFor);
    else void check(data.file, data.helpers, scope);
  };
}

async function check(file: File, helpers: readonly MessagePort[], scope: WorkerScope): Promise<void> {
  const tell = (told: Told) => {
    scope.postMessage(told, []);
  };
  const digest = digestPool(file, helpers);
  const onProgress = (done: number, total: number) => {
    tell({ progress: done / total });
  };
  tell({ verdict: await verifyBundle(file, { onProgress, digest }) });
  const digestFile = digestBlobPart();
  tell({ receipt: await receiptOf(file.size, (start, end) => digestFile(file, start, end)) });
}
