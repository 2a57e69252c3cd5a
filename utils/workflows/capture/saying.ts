// What a post says, to tell whether it was changed: without what changes by itself (relative times, counts).
import type { Post } from '@/utils/evidence/post';

export function saying({ author, handle, text, edited }: Pick<Post, 'author' | 'handle' | 'text' | 'edited'>): string {
  return JSON.stringify([author.value, handle.value, text.value, edited.value]);
}
