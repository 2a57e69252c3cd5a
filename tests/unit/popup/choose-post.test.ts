// The post that the popup begins with.
import { describe, expect, test } from 'vitest';
import { choosePost } from '@/entrypoints/popup/choose-post';
import type { PageReading } from '@/utils/platforms/platform';
import { pageOf, postOf } from './page-of-posts';

const outer = postOf({ key: 'post:31250001', rect: { x: 0, y: 0, width: 600, height: 500 } });
const inner = postOf({ key: 'comment:9900001', rect: { x: 20, y: 300, width: 500, height: 80 } });
const counted = postOf({ key: '3', rect: { x: 0, y: 600, width: 600, height: 80 } });
const page: PageReading = { ...pageOf([outer, inner, counted]), chosen: outer.key };

const flagged = (...keys: string[]) => ({ mentions: [], flagged: keys });

describe('the post chosen already', () => {
  test('is the page reader’s choice when the popup was opened by its button', () => {
    expect(choosePost(page, undefined)).toBe(outer.key);
  });

  test('is the post whose id the clicked link names', () => {
    expect(choosePost(page, { linkUrl: 'https://www.facebook.com/groups/1/posts/31250001/' })).toBe(outer.key);
  });

  test('is the comment when the link names its post first and then the comment', () => {
    const linkUrl = 'https://www.facebook.com/groups/1/posts/31250001/?comment_id=9900001';
    expect(choosePost(page, { linkUrl })).toBe(inner.key);
  });

  test('is never found by a number that is only a place among the posts', () => {
    expect(choosePost(page, { linkUrl: 'https://www.facebook.com/groups/3' })).toBe(outer.key);
  });

  test('is the innermost post under the pointer when the link tells nothing', () => {
    const hovered = { ...page, posts: [{ ...outer, hovered: true }, { ...inner, hovered: true }, counted] };
    expect(choosePost(hovered, {})).toBe(inner.key);
    expect(choosePost(hovered, { linkUrl: 'not an address' })).toBe(inner.key);
  });

  test('is a flagged post that the window shows, before the page reader’s choice', () => {
    expect(choosePost(page, undefined, flagged(inner.key))).toBe(inner.key);
    expect(choosePost(page, undefined, flagged(inner.key, outer.key))).toBe(outer.key);
  });

  test('is no flagged post that the window does not show, and none where a link or the pointer tells another', () => {
    const outside = { ...page, posts: [outer, { ...inner, visible: 0 }, counted] };
    expect(choosePost(outside, undefined, flagged(inner.key))).toBe(outer.key);
    const linkUrl = 'https://www.facebook.com/groups/1/posts/31250001/?comment_id=9900001';
    expect(choosePost(page, { linkUrl }, flagged(counted.key))).toBe(inner.key);
  });

  test('is one that mentions a watch word, in the window or not, before a flagged one', () => {
    const outside = { ...page, posts: [outer, { ...inner, visible: 0 }, counted] };
    expect(choosePost(outside, undefined, { mentions: [inner.key], flagged: [counted.key] })).toBe(inner.key);
    expect(choosePost(outside, undefined, { mentions: [inner.key, counted.key], flagged: [] })).toBe(counted.key);
    expect(choosePost(page, undefined, { mentions: [inner.key, outer.key], flagged: [] })).toBe(outer.key);
  });
});
