// Threads of the verify program, each at work on one file: one digests the whole of it for the receipt code, others its entries.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { DigestPart, EntryDigest } from '@/utils/bundle/digest-entry';
import { receiptOf } from '@/utils/bundle/receipt-of';
import { openFile, type OpenedFile } from './node-file';

type Task = { task: 'receipt' | 'digests'; path: string };
type Part = { start: number; end: number };

/** Below this a thread takes longer to start than it saves. */
const WORTH_THREAD = 16 * 2 ** 20;
/** Beside one for the whole file, and this thread, which checks the records meanwhile. */
const DIGEST_THREADS = 2;

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

/** Digests entries of a large file in threads, and here what they cannot do. */
export function digestsInThreads(path: string, file: OpenedFile): { digest: DigestPart; end: () => void } {
  if (file.size < WORTH_THREAD) return { digest: file.digest, end: () => undefined };
  const threads = Array.from({ length: DIGEST_THREADS }, () => startDigestThread(path));
  return {
    digest: async (start, end) => {
      const [freest] = threads.toSorted((a, b) => a.load() - b.load());
      return (await freest?.digest({ start, end })) ?? file.digest(start, end);
    },
    end: () => {
      for (const { end } of threads) end();
    },
  };
}

interface DigestThread {
  /** Entries that wait for it; of one that has failed, more than any other can have. */
  load: () => number;
  /** Undefined for what it cannot digest. */
  digest: (part: Part) => Promise<EntryDigest | undefined>;
  end: () => void;
}

function startDigestThread(path: string): DigestThread {
  const thread = startThread({ task: 'digests', path });
  const waiting: ((digest: EntryDigest | undefined) => void)[] = [];
  let failed = false;
  thread.once('error', () => {
    failed = true;
    for (const answer of waiting.splice(0)) answer(undefined);
  });
  thread.on('message', (digest: EntryDigest | undefined) => waiting.shift()?.(digest));
  return {
    load: () => (failed ? Infinity : waiting.length),
    digest: async (part) => {
      if (failed) return undefined;
      return new Promise((resolve) => {
        waiting.push(resolve);
        thread.postMessage(part, []);
      });
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
