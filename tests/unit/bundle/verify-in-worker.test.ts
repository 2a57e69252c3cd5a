// Verifying in several workers: the same answer as here, the digest of the whole file with it, and no worker left behind.
import { randomFillSync } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { answerVerifying, checkInWorkers, type VerifyScope, type VerifyWorker } from '@/utils/bundle/verify-in-worker';
import { verifyBundle } from '@/utils/bundle/verify-bundle';
import { sha256 } from '@/utils/evidence/digest';
import { onlyVolume, pngOf, sampleInput, written } from './sample';

let file: File;

/** Large enough that helpers are worth their start. */
beforeAll(async () => {
  const pictures: Blob[] = [];
  for (let index = 0; index < 4; index++) {
    const bytes = randomFillSync(new Uint8Array(3 * 2 ** 20));
    bytes.set(new Uint8Array(await pngOf(8, 8).slice(0, 33).arrayBuffer()));
    pictures.push(new Blob([bytes]));
  }
  const { bytes } = await written(onlyVolume(await sampleInput(pictures.map((picture) => ({ picture })))));
  file = new File([bytes], 'tyst-K7-MQ4.zip');
});

/** Workers in this thread: messages pass as they would, and ending one closes the channels that it was given. */
function workersHere() {
  const running = new Set<VerifyWorker>();
  let started = 0;
  const start = () => {
    started += 1;
    const ports: MessagePort[] = [];
    const scope: VerifyScope = {
      onmessage: null,
      postMessage: (data) => worker.onmessage?.call(worker as Worker, new MessageEvent('message', { data })),
    };
    const worker: VerifyWorker = {
      onmessage: null,
      onerror: null,
      postMessage: (data: unknown, transfer: unknown) => {
        ports.push(...(transfer as MessagePort[]));
        queueMicrotask(() => scope.onmessage?.(new MessageEvent('message', { data })));
      },
      terminate: () => {
        for (const port of ports) port.close();
        running.delete(worker);
      },
    };
    running.add(worker);
    answerVerifying(scope);
    return worker;
  };
  return { start, running, started: () => started };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('verifying in workers', () => {
  it('gives the verdict that verifying here gives, and the digest of the file', async () => {
    const workers = workersHere();
    const steps: number[] = [];
    const checked = await checkInWorkers(workers.start, file, { onProgress: (done) => steps.push(done) });
    expect(checked).toEqual({ verdict: await verifyBundle(file), sha256: await sha256(file) });
    expect(checked.verdict.problems).toEqual([]);
    expect(workers.started()).toBeGreaterThan(1);
    expect(workers.running.size).toBe(0);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  it('finds a changed byte of a picture', async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    bytes[bytes.length >> 1]! ^= 1;
    const { verdict } = await checkInWorkers(workersHere().start, new File([bytes], file.name), {});
    expect(verdict.problems.map(({ kind }) => kind)).toContain('digest-differs');
  });

  it('ends every worker and says that it was cancelled', async () => {
    const workers = workersHere();
    const stop = new AbortController();
    const checking = checkInWorkers(workers.start, file, { signal: stop.signal });
    stop.abort();
    await expect(checking).rejects.toMatchObject({ code: 'cancelled' });
    expect(workers.running.size).toBe(0);
  });

  it('says so, instead of waiting for ever, when the file can no longer be read', async () => {
    const workers = workersHere();
    // In all workers: a copy of the file that crosses a channel is a file again.
    vi.spyOn(Blob.prototype, 'slice').mockImplementation(() => {
      throw new DOMException('gone', 'NotReadableError');
    });
    await expect(checkInWorkers(workers.start, file, {})).rejects.toMatchObject({ code: 'unexpected' });
    expect(workers.running.size).toBe(0);
  });
});
