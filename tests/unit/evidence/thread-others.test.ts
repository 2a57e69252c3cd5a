// Everyone but the author: the rows of all others, and nothing of the author's own.
import { describe, expect, it } from 'vitest';
import { everyoneElse, threadRows } from '@/utils/evidence/thread-others';
import { unknown } from '@/utils/evidence/read';
import { row, threadRecord } from './thread-sample';

describe('everyone but the author', () => {
  it('is the rows of all others, and of those whose author nobody could read', async () => {
    const record = await threadRecord(['Poster One', 'Poster Two', undefined, 'Poster One']);
    expect(everyoneElse(record)).toEqual({ areas: [row(2), row(3)], unread: 1 });
    expect(threadRows(record).map(({ whose }) => whose)).toEqual(['author', 'other', 'unread', 'author']);
  });

  it('leaves the author’s own row where it lies within another, and what the seal covers already', async () => {
    const record = await threadRecord(['Poster Two', 'Poster One', 'Poster Three']);
    const [first, second, third] = record.items ?? [];
    if (first === undefined || second === undefined || third === undefined || record.picture === undefined) {
      throw new Error('no rows');
    }
    first.rect = { x: 0, y: 0, width: 400, height: 200 };
    record.picture.masks = [{ rect: row(3), reason: 'account area' }];
    expect(everyoneElse(record)).toEqual({ areas: [row(1)], unread: 0 });
  });

  it('says what the record cannot tell: the places in a single post, or whose rows to leave', async () => {
    const { items: _items, ...single } = await threadRecord(['Poster One']);
    expect(everyoneElse(single)).toMatchObject({ areas: [], cannotTell: 'places' });
    const thread = await threadRecord(['Poster One', 'Poster Two']);
    expect(everyoneElse({ ...thread, post: { ...thread.post, author: unknown() } })).toMatchObject({
      areas: [],
      cannotTell: 'author',
    });
  });
});
