// A post of which nothing is known yet.
import type { Post } from './post';
import { unknown } from './read';
import { type Unread, unreadText } from './unread';

/** `unread`: why, on a page of a known site. */
export function nothingRead(unread?: Unread): Post {
  return {
    kind: unknown(unread && unreadText(unread)),
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
