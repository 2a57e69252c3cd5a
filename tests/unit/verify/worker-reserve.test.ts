// Workers kept ready for a check: one that failed before its turn is never handed out, and a browser that gives none is no fault.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workerReserve } from '@/entrypoints/verify/worker-reserve';

class FakeWorker {
  static started: FakeWorker[] = [];
  onerror: (() => void) | null = null;

  constructor(readonly script: string) {
    FakeWorker.started.push(this);
  }
}

beforeEach(() => {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a reserve of workers', () => {
  it('starts one that checks and one for each processor, once', () => {
    const reserve = workerReserve('blob:script');
    reserve.fill();
    reserve.fill();
    expect(FakeWorker.started.map(({ script }) => script)).toEqual(['blob:script', 'blob:script', 'blob:script']);
  });

  it('hands each out once, and starts another when it is empty', () => {
    const reserve = workerReserve('blob:script');
    reserve.fill();
    const taken = Array.from({ length: 4 }, () => reserve.take());
    expect(new Set(taken).size).toBe(4);
    expect(taken).toEqual(FakeWorker.started);
  });

  it('never hands out one that has failed', () => {
    const reserve = workerReserve('blob:script');
    reserve.fill();
    const [failed] = FakeWorker.started;
    failed?.onerror?.();
    expect([reserve.take(), reserve.take(), reserve.take()]).not.toContain(failed);
  });

  it('stays empty where a local file is given no worker, and says so to whoever takes one', () => {
    vi.stubGlobal('Worker', function refuse() {
      throw new DOMException('no', 'SecurityError');
    });
    const reserve = workerReserve('blob:script');
    reserve.fill();
    expect(() => reserve.take()).toThrow('no');
  });
});
