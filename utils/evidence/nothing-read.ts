// A post of which nothing is known yet.
import type { Post } from './post';
import { unknown } from './read';

export function nothingRead(): Post {
  return {
    kind: unknown(),
    author: unknown(),
    handle: unknown(),
    profile: unknown(),
    postedAt: unknown(),
    text: unknown(),
    edited: unknown(),
    translated: unknown(),
    cut: unknown(),
  };
}
