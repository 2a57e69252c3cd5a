// The page reader's way down a page: noted as it goes, kept while somebody asks, put back when nobody does.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scroller } from '@/utils/platforms/geometry/scroller';
import { Travel } from '@/utils/platforms/travel';

/** A box that scrolls. */
function scrollerAt(top: number): Scroller & { element: { scrollTop: number } } {
  const element = {
    scrollTop: top,
    scrollTo({ top: to }: { top: number }) {
      element.scrollTop = to;
    },
  };
  return { element, view: () => ({ x: 0, y: 0, width: 100, height: 100 }) } as unknown as ReturnType<typeof scrollerAt>;
}

/** What the browser tells of loaded resources, planted by a test. */
let told: { startTime: number }[] = [];

class PlantedObserver {
  observe(): void {
    told = [];
  }
  takeRecords(): { startTime: number }[] {
    return told.splice(0);
  }
  disconnect(): void {
    told = [];
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('PerformanceObserver', PlantedObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const travel = () => new Travel(globalThis as unknown as Window);

function goTo(way: Travel, scroller: ReturnType<typeof scrollerAt>, top: number): void {
  way.on(scroller);
  scroller.element.scrollTop = top;
  way.reached();
}

describe('a way down the page', () => {
  it('says where it began, where it has been and where it ended, each place once in a row', () => {
    const [way, box] = [travel(), scrollerAt(40)];
    for (const top of [240, 440, 440, 440, 640]) goTo(way, box, top);
    expect(way.back()).toEqual({ before: 40, visited: [240, 440, 640], after: 40, requests: 0 });
    expect(box.element.scrollTop).toBe(40);
    expect(way.back()).toBeUndefined();
  });

  it('is nothing where nothing was moved', () => {
    const way = travel();
    way.reached();
    way.heard();
    way.again();
    expect(way.back()).toBeUndefined();
  });

  it('puts the page back by itself after five seconds without a word, and still tells what it did', () => {
    const [way, box] = [travel(), scrollerAt(0)];
    goTo(way, box, 300);
    vi.advanceTimersByTime(4_900);
    way.heard();
    vi.advanceTimersByTime(4_900);
    expect(box.element.scrollTop).toBe(300);
    vi.advanceTimersByTime(200);
    expect(box.element.scrollTop).toBe(0);
    expect(way.back()).toMatchObject({ before: 0, visited: [300], after: 0 });
    expect(way.back()).toBeUndefined();
  });

  it('goes back to where it had come after a person scrolled', () => {
    const [way, box] = [travel(), scrollerAt(0)];
    goTo(way, box, 300);
    box.element.scrollTop = 50;
    way.again();
    expect(box.element.scrollTop).toBe(300);
  });

  it('puts one box back before it goes on in another', () => {
    const [way, first, second] = [travel(), scrollerAt(10), scrollerAt(20)];
    goTo(way, first, 500);
    goTo(way, second, 700);
    expect(first.element.scrollTop).toBe(10);
    expect(way.back()).toMatchObject({ before: 20, visited: [700], after: 20 });
  });

  it('keeps every second place of a way that a record could not hold, the last one always', () => {
    const [way, box] = [travel(), scrollerAt(0)];
    for (let top = 1; top <= 5_000; top++) goTo(way, box, top);
    const visited = way.back()?.visited ?? [];
    expect(visited.length).toBeLessThanOrEqual(500);
    expect(visited.length).toBeGreaterThan(100);
    expect(visited.toSorted((a, b) => a - b)).toEqual(visited);
    expect(visited.at(-1)).toBeGreaterThan(4_900);
  });

  it('counts what the page began to load on the way, not what was under way before', () => {
    const [way, box] = [travel(), scrollerAt(0)];
    goTo(way, box, 300);
    const now = performance.now();
    told.push({ startTime: now - 1_000 }, { startTime: now + 1 }, { startTime: now + 2 });
    expect(way.back()?.requests).toBe(2);
  });
});
