// Workers that are started before there is a file for them: their start takes about as long as checking a large file's entries.
import { mostDigestWorkers } from '@/utils/bundle/digest-pool';

export interface WorkerReserve {
  /** One that runs already, or is just being started. Throws where the browser gives none. */
  take: () => Worker;
  /** Starts as many as a check can use; where the browser gives none, there are none. */
  fill: () => void;
}

/** Of workers that run `script`. It is empty until it is filled. */
export function workerReserve(script: string): WorkerReserve {
  const ready = new Set<Worker>();
  const start = () => {
    const worker = new Worker(script);
    // Whoever took it would wait for ever for one that has failed before.
    worker.onerror = () => ready.delete(worker);
    ready.add(worker);
  };
  return {
    take() {
      const [worker] = ready;
      if (worker === undefined) return new Worker(script);
      ready.delete(worker);
      return worker;
    },
    fill() {
      try {
        while (ready.size < 1 + mostDigestWorkers()) start();
      } catch {
        // A local file in some browsers: whoever takes one is told.
      }
    },
  };
}
