// Gives a hash for one ZIP, computed in a worker so that it takes no time of the page that writes or stores it.
import { hashInWorker } from '@/utils/bundle/hash-worker';
import { hashHere, type ZipHash } from '@/utils/bundle/zip/zip-hash';

/** Runs `action` and ends the worker afterwards, whatever came of it. Outside a page there is no worker to be had. */
export async function withZipHash<T>(action: (hash: ZipHash) => Promise<T>): Promise<T> {
  if (typeof Worker === 'undefined') return action(hashHere());
  const worker = new Worker('/hash-worker.js');
  try {
    return await action(hashInWorker(worker));
  } finally {
    worker.terminate();
  }
}
