// The receipt code of a file, in a thread of its own: the digest of a whole file takes as long as those of all its entries.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { receiptOf } from '@/utils/bundle/receipt-of';
import { openFile } from './node-file';

/** Starts this program once more, as a thread that answers by answerReceipt. Undefined for a file that cannot be read. */
export function receiptInThread(path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: path });
    thread.once('message', resolve);
    thread.once('error', () => {
      resolve(undefined);
    });
  });
}

/** Whether this is such a thread; if so it has answered. */
export async function answerReceipt(): Promise<boolean> {
  if (isMainThread) return false;
  const file = openFile(String(workerData));
  parentPort?.postMessage(file && (await receiptOf(file.size, file.digest)), []);
  file?.close();
  return true;
}
