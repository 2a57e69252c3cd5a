// Where the rows of a thread lie when some of them change, come or go between two looks.
import { describe, expect, it } from 'vitest';
import { changedAt, goneAbove, nextTop, originOf, placesOf } from '@/utils/picture/row-places';

const row = (key: string, y: number, height = 100) => ({ key, rect: { x: 0, y, width: 500, height } });
const before = [row('a', 0), row('b', 100), row('c', 200), row('d', 300)];
const places = placesOf(before, 0);

describe('the places of rows', () => {
  it('are told by the lowest row that both looks show', () => {
    expect(originOf([row('c', -100), row('d', 0), row('e', 100)], places, 350)).toBe(-300);
    expect(originOf([row('x', 0)], places, 350)).toBeUndefined();
  });

  it('notice a row that grew, from its own beginning on', () => {
    expect(changedAt([row('b', 0), row('c', 100, 150), row('d', 250)], places, 100, 350)).toBe(200);
  });

  it('go on below the rows that moved down because one under them was taken away', () => {
    const now = [row('a', -100), row('b', 0), row('d', 100)];
    const origin = originOf(now, places, 350) ?? 0;
    expect(origin).toBe(-200);
    expect(goneAbove(now, places, origin, 350)).toBe(100);
  });

  it('say nothing of rows that left the document because they were scrolled away', () => {
    expect(goneAbove([row('c', -100), row('d', 0)], places, -300, 350)).toBeUndefined();
    expect(goneAbove(before, places, 0, 350)).toBeUndefined();
  });

  it('let the next tile begin with a row where little is shown twice for that, else with the overlap', () => {
    expect(nextTop(places, 360, 48, 800)).toBe(300);
    expect(nextTop(places, 448, 48, 400)).toBe(400);
  });
});
