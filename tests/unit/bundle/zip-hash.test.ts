// The hash of a ZIP as it is written, here and in a worker.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerHashing, type HashScope, type HashWorker, hashInWorker } from '@/utils/bundle/hash-worker';
import { hashHere } from '@/utils/bundle/zip/zip-hash';
import { onlyVolume, sampleInput, written } from './sample';

/** A worker's two ends without a thread between them; messages take a turn of the event loop each. */
function fakeWorker(): HashWorker {
  const worker: HashWorker = { onmessage: null, onerror: null, postMessage: () => undefined };
  const scope: HashScope = {
    onmessage: null,
    postMessage: (data) => setTimeout(() => worker.onmessage?.call(worker as Worker, new MessageEvent('message', { data }))),
  };
  answerHashing(scope);
  worker.postMessage = (data: unknown) => void setTimeout(() => scope.onmessage?.(new MessageEvent('message', { data })));
  return worker;
}

describe('the hash of a ZIP', () => {
  it('is the SHA-256 of all chunks, here and in a worker, and leaves the chunks as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 }), async (chunks) => {
        const expected = createHash('sha256').update(Buffer.concat(chunks)).digest('hex');
        for (const hash of [hashHere(), hashInWorker(fakeWorker())]) {
          for (const chunk of chunks) {
            const copy = Uint8Array.from(chunk);
            await hash.update(copy);
            expect(copy).toEqual(Uint8Array.from(chunk));
          }
          expect(await hash.digest()).toBe(expected);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the SHA-256 of more than 2^32 bits', async () => {
    const piece = new Uint8Array(2 ** 23).map((_, at) => at * 31);
    const expected = createHash('sha256');
    const hash = hashHere();
    for (let pieces = 0; pieces <= 2 ** 29 / piece.length; pieces++) {
      expected.update(piece);
      await hash.update(piece);
    }
    expect(await hash.digest()).toBe(expected.digest('hex'));
  });

  it('is what writing a volume returns', async () => {
    const { sha256, bytes } = await written(onlyVolume(await sampleInput()), { hash: hashInWorker(fakeWorker()) });
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('waits for a worker that is slower than the writer', async () => {
    let answer = (): void => undefined;
    const worker: HashWorker = { onmessage: null, onerror: null, postMessage: () => undefined };
    worker.postMessage = ({ chunk }: { chunk: Uint8Array }) => {
      answer = () => worker.onmessage?.call(worker as Worker, new MessageEvent('message', { data: { taken: chunk.length } }));
    };
    const hash = hashInWorker(worker);
    let taken = false;
    const update = Promise.resolve(hash.update(new Uint8Array(17 * 2 ** 20))).then(() => (taken = true));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(taken).toBe(false);
    answer();
    await update;
    expect(taken).toBe(true);
  });

  it('rejects when the worker fails, also when nobody waited then', async () => {
    const worker: HashWorker = { onmessage: null, onerror: null, postMessage: () => undefined };
    const hash = hashInWorker(worker);
    worker.onerror?.call(worker as Worker, Object.assign(new Event('error'), { message: 'no script' }) as ErrorEvent);
    await expect(hash.digest()).rejects.toMatchObject({ code: 'unexpected', details: 'hash worker: no script' });
  });
});
