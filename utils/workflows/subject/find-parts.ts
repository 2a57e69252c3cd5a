// What finds of the vault and of what was recorded here have in common.
import type { Post } from '@/utils/evidence/post';
import { isKnown } from '@/utils/evidence/read';
import type { Find } from '@/utils/evidence/subject-request';

/** When it was posted, ISO 8601; empty where that is not known. */
export function timeOf({ postedAt }: Post): string {
  return isKnown(postedAt) ? (postedAt.value.utc ?? '') : '';
}

/** That it is there, and nothing of what it says: whoever answers the request need not be the designated person. */
export function unread({ words: _words, ...find }: Find): Find {
  return { ...find, excerpt: '', others: [], factsOnly: true, erasable: [] };
}
