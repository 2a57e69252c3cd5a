// Changes are saved in order, together where a write is under way, and kept when a write fails.
import { describe, expect, it } from 'vitest';
import { type Change, ChangeQueue, type QueueState } from '@/entrypoints/review/change-queue';

function slowStore() {
  let value = '';
  let writes = 0;
  let failing = false;
  const gates: (() => void)[] = [];
  const queue = new ChangeQueue<string>(async (change: Change<string>) => {
    await new Promise<void>((open) => gates.push(open));
    if (failing) throw new Error('disk full');
    writes++;
    value = change(value);
  });
  return {
    queue,
    get value() {
      return value;
    },
    get writes() {
      return writes;
    },
    fail(on: boolean) {
      failing = on;
    },
    /** Lets the write under way go on. */
    async next() {
      gates.shift()?.();
      await new Promise((done) => setTimeout(done));
    },
  };
}

const append =
  (letter: string): Change<string> =>
  (text) =>
    text + letter;

describe('the queue of changes', () => {
  it('starts at once and puts what comes meanwhile into one more write, in order', async () => {
    const store = slowStore();
    for (const letter of 'abcd') store.queue.push(append(letter));
    expect(store.queue.state).toBe('saving');
    await store.next();
    expect(store.value).toBe('a');
    await store.next();
    expect(store.value).toBe('abcd');
    expect(store.writes).toBe(2);
    expect(store.queue.state).toBe('saved');
  });

  it('settles only when everything pushed is stored', async () => {
    const store = slowStore();
    store.queue.push(append('a'));
    store.queue.push(append('b'));
    let settled = false;
    const waiting = store.queue.settled().then(() => {
      settled = true;
    });
    await store.next();
    expect(settled).toBe(false);
    await store.next();
    await waiting;
    expect(store.value).toBe('ab');
  });

  it('keeps the changes of a failed write, says so, and saves them in order when asked again', async () => {
    const store = slowStore();
    store.fail(true);
    store.queue.push(append('a'));
    store.queue.push(append('b'));
    await store.next();
    expect(store.queue.state).toMatchObject({ failed: new Error('disk full') });
    await expect(store.queue.settled()).rejects.toThrow('disk full');
    store.queue.push(append('c'));
    store.fail(false);
    store.queue.retry();
    await store.next();
    expect(store.value).toBe('abc');
    expect(store.queue.state).toBe('saved');
  });

  it('tells of every change of its state', async () => {
    const states: QueueState[] = [];
    const queue = new ChangeQueue<string>(
      () => Promise.resolve(),
      (state) => states.push(state),
    );
    queue.push(append('a'));
    await queue.settled();
    expect(states).toEqual(['saving', 'saved']);
  });
});
