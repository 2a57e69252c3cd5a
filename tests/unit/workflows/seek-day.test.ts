// Finding the first message of a day: up, down, waiting for older ones, and what is said where the chat here does not go back that far.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatPlace } from '@/utils/platforms/platform';
import type { CaptureTab } from '@/utils/workflows/capture/capture-tab';
import { seekDay } from '@/utils/workflows/capture/seek-day';

const ROW = 100;
const WINDOW = 500;
const A_DAY = 10;

/** Ten messages of 100 px a day; only those in the window are mounted. `loaded` days reach back from the newest, more come when asked at the top. */
class Chat {
  top: number;
  loaded: number;
  readonly days: readonly string[];
  readonly begins: boolean;
  /** Looks until the next day is loaded once the top is reached; undefined: never. */
  readonly delay: number | undefined;
  looks = 0;
  #waited = 0;

  constructor({ days, loaded, begins = false, delay }: { days: string[]; loaded: number; begins?: boolean; delay?: number }) {
    this.days = days;
    this.loaded = loaded;
    this.begins = begins;
    this.delay = delay;
    this.top = this.#height() - WINDOW;
  }

  #height(): number {
    return this.loaded * A_DAY * ROW;
  }

  look(by: number): ChatPlace {
    this.looks++;
    if (this.top === 0 && by <= 0 && this.delay !== undefined && this.loaded < this.days.length) {
      this.#waited++;
      if (this.#waited >= this.delay) {
        this.#waited = 0;
        this.loaded++;
        // Older messages push the ones in sight down; the browser keeps them where they are.
        this.top += A_DAY * ROW;
      }
    }
    this.top = Math.min(Math.max(0, this.top + by), this.#height() - WINDOW);
    const here = this.days.slice(this.days.length - this.loaded);
    const mounted = here.flatMap((day) => Array.from({ length: A_DAY }, (_, number) => ({ key: `${day}/${number}`, day })));
    return {
      days: mounted.slice(Math.floor(this.top / ROW), Math.ceil((this.top + WINDOW) / ROW)),
      begins: this.begins && this.loaded === this.days.length && this.top === 0,
      above: this.top,
      below: this.#height() - WINDOW - this.top,
      height: WINDOW,
    };
  }

  tab(): CaptureTab {
    const ask = async (method: string, by: number) => {
      if (method !== 'chat') throw new Error(`not asked in this test: ${method}`);
      return this.look(by);
    };
    return { ask } as unknown as CaptureTab;
  }
}

const DAYS = ['2026-11-10', '2026-11-11', '2026-11-12', '2026-11-14', '2026-11-15'];

async function seek(chat: Chat, day: string, signal = new AbortController().signal) {
  const sought = seekDay(chat.tab(), day, signal);
  const settled = sought.then(
    () => undefined,
    () => undefined,
  );
  await Promise.race([settled, vi.runAllTimersAsync()]);
  return sought;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('seekDay', () => {
  it('goes up to the first message of the day, of those that are here', async () => {
    const chat = new Chat({ days: DAYS, loaded: 5 });
    expect(await seek(chat, '2026-11-12')).toEqual({ key: '2026-11-12/0', reasons: [] });
  });

  it('takes the next day that has a message where that day has none', async () => {
    expect(await seek(new Chat({ days: DAYS, loaded: 5 }), '2026-11-13')).toEqual({ key: '2026-11-14/0', reasons: [] });
  });

  it('goes down where the person had scrolled past it', async () => {
    const chat = new Chat({ days: DAYS, loaded: 5 });
    chat.top = 0;
    expect(await seek(chat, '2026-11-14')).toEqual({ key: '2026-11-14/0', reasons: [] });
  });

  it('waits at the top for older messages to load', async () => {
    const chat = new Chat({ days: DAYS, loaded: 1, delay: 3 });
    expect(await seek(chat, '2026-11-11')).toEqual({ key: '2026-11-11/0', reasons: [] });
    expect(chat.loaded).toBeGreaterThanOrEqual(4);
  });

  it('takes the first message of all where the chat begins after that day', async () => {
    const chat = new Chat({ days: DAYS, loaded: 5, begins: true });
    expect(await seek(chat, '2026-11-01')).toEqual({ key: '2026-11-10/0', reasons: [] });
  });

  it('says that older messages are on the phone where none come and nothing says that the chat begins here', async () => {
    const chat = new Chat({ days: DAYS, loaded: 2 });
    expect(await seek(chat, '2026-11-01')).toEqual({ key: '2026-11-14/0', reasons: ['older-on-phone'] });
  });

  it('finds nothing where every message is older, and where there is none', async () => {
    await expect(seek(new Chat({ days: DAYS, loaded: 5 }), '2026-11-20')).rejects.toMatchObject({ code: 'post-vanished' });
    await expect(seek(new Chat({ days: [], loaded: 0 }), '2026-11-20')).rejects.toMatchObject({ code: 'post-vanished' });
  });

  it('stops when it is asked to, also while it waits', async () => {
    const control = new AbortController();
    const chat = new Chat({ days: DAYS, loaded: 1 });
    setTimeout(() => {
      control.abort();
    }, 1_000);
    await expect(seek(chat, '2026-11-01', control.signal)).rejects.toMatchObject({ code: 'cancelled' });
    const before = chat.looks;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(chat.looks).toBe(before);
  });
});
