// What a record without a picture may hold of a post: who, where and when, and not one of its words (DESIGN rule 6).
import type { Post } from './post';
import { type Read, unknown } from './read';

/**
 * The post without its words: its text, what it answers, its reactions and all raw text of the page go, because a page's own
 * labels may repeat the words. Author, account, its number, profile, kind and time stay as they were read.
 */
export function withoutWords({ kind, author, handle, profile, postedAt, authorId }: Post): Post {
  return {
    kind: withoutRaw(kind),
    author: withoutRaw(author),
    handle: withoutRaw(handle),
    profile: withoutRaw(profile),
    postedAt: withoutRaw(postedAt),
    text: unknown(),
    edited: unknown(),
    translated: unknown(),
    cut: unknown(),
    ...(authorId && { authorId: withoutRaw(authorId) }),
  };
}

function withoutRaw<T>(value: Read<T>): Read<T> {
  return { ...value, raw: '' };
}
