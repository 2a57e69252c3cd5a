// Threads of the verify program, each at work on one file: one digests the whole of it for the receipt code, one helps with entries.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { DigestPart, EntryDigest } from '@/utils/bundle/digest-entry';
import { receiptOf } from '@/utils/bundle/receipt-of';
import { openFile, type OpenedFile } from './node-file';

type Task = { task: 'receipt' | 'digests'; path: string };
type Part = { start: number; end: number };

/** Below this a thread takes longer to start than it saves. */
const WORTH_THREAD = 16 * 2 ** 20;
/** Of the eight entries that the verifier has in work, so many wait for the thread; the others are digested here meanwhile. */
const MOST_WAITING = 4;

function startThread(data: Task): Worker {
  return new Worker(new URL(import.meta.url), { workerData: data });
}

/** Undefined for a file that cannot be read. */
export function receiptInThread(path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const thread = startThread({ task: 'receipt', path });
    thread.once('message', resolve);
    thread.once('error', () => {
      resolve(undefined);
    });
  });
}

/** Digests entries of a large file here and in a thread, whichever is free. What the thread cannot do is done here. */
export function digestsWithThread(path: string, file: OpenedFile): { digest: DigestPart; end: () => void } {
  if (file.size < WORTH_THREAD) return { digest: file.digest, end: () => undefined };
  const thread = startThread({ task: 'digests', path });
  const waiting: ((digest: EntryDigest | undefined) => void)[] = [];
  let ready = false;
  const stop = () => {
    ready = false;
    for (const answer of waiting.splice(0)) answer(undefined);
  };
  thread.once('online', () => (ready = true));
  thread.once('error', stop);
  thread.on('message', (digest: EntryDigest | undefined) => waiting.shift()?.(digest));
  const ask = (part: Part) =>
    new Promise<EntryDigest | undefined>((resolve) => {
      waiting.push(resolve);
      thread.postMessage(part, []);
    });
  return {
    digest: async (start, end) => {
      const there = ready && waiting.length < MOST_WAITING ? await ask({ start, end }) : undefined;
      return there ?? file.digest(start, end);
    },
    end: () => void thread.terminate(),
  };
}

/** Whether this is such a thread; if so it does what it was started for. */
export async function answerInThread(): Promise<boolean> {
  if (isMainThread) return false;
  const { task, path } = workerData as Task;
  const file = openFile(path);
  if (task === 'receipt') {
    parentPort?.postMessage(file && (await receiptOf(file.size, file.digestWhole)), []);
    file?.close();
  } else {
    parentPort?.on('message', ({ start, end }: Part) => {
      void (file?.digest(start, end) ?? Promise.resolve(undefined))
        .catch(() => undefined)
        .then((digest) => parentPort?.postMessage(digest, []));
    });
  }
  return true;
}
