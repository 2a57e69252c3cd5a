// The map of the window and its posts.
import { describe, expect, test } from 'vitest';
import { boxOf, mapOf } from '@/entrypoints/popup/map-geometry';
import { postOf } from './page-of-posts';

const WINDOW = { width: 1000, height: 800, scale: 1 };

describe('the map', () => {
  test('is the window when all posts stand in it', () => {
    const post = postOf({ rect: { x: 250, y: 200, width: 500, height: 400 } });
    const map = mapOf(WINDOW, [post]);
    expect(map.aspectRatio).toBe('1000 / 800');
    expect(map.window).toEqual({ left: '0%', top: '0%', width: '100%', height: '100%' });
    expect(boxOf(map, post.rect)).toEqual({ left: '25%', top: '25%', width: '50%', height: '50%' });
  });

  test('grows to hold posts above and below the window', () => {
    const above = postOf({ rect: { x: 0, y: -400, width: 1000, height: 200 } });
    const below = postOf({ rect: { x: 0, y: 1000, width: 1000, height: 200 } });
    const map = mapOf(WINDOW, [above, below]);
    expect(map.drawn).toEqual({ x: 0, y: -400, width: 1000, height: 1600 });
    expect(map.window).toEqual({ left: '0%', top: '25%', width: '100%', height: '50%' });
    expect(boxOf(map, above.rect).top).toBe('0%');
  });

  test('ends three windows away; a post beyond that is a line at its edge', () => {
    const far = postOf({ rect: { x: 0, y: 90_000, width: 1000, height: 200 } });
    const map = mapOf(WINDOW, [far]);
    expect(map.drawn.height).toBe(3200);
    expect(boxOf(map, far.rect)).toMatchObject({ top: '100%', height: '0%' });
  });

  test('has the inner of two nested posts on top', () => {
    const outer = postOf({ key: 'outer', rect: { x: 0, y: 0, width: 600, height: 600 } });
    const inner = postOf({ key: 'inner', rect: { x: 10, y: 10, width: 300, height: 50 } });
    expect(mapOf(WINDOW, [inner, outer]).order).toEqual(['outer', 'inner']);
  });
});
