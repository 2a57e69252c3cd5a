// Makes the keys by which a post is found again after a scroll.
import { rawText } from '@/utils/platforms/page/dom';
import { nameIn, postAuthor } from './author';
import { hrefOf } from './landmarks';
import { postRuns } from './message';
import type { CommentSeen, PostSeen } from './surroundings';

/** Less than what the site shows of a text before it cuts it: a card and the whole post have the same beginning. */
const BEGINNING = 60;

/** One key for each, in the same order; equal ones are counted. */
export function keysOf(seen: readonly (PostSeen | CommentSeen)[]): string[] {
  const used = new Map<string, number>();
  return seen.map((thing) => {
    const key = thing.kind === 'post' ? postKey(thing) : commentKey(thing);
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return times === 1 ? key : `${key}~${times}`;
  });
}

/**
 * The id in its photos' set, else author and first words. Not the id in the date's link: that one appears when the pointer comes over
 * the date, and a key must not change while the post is captured.
 */
function postKey({ parts, ids }: PostSeen): string {
  if (ids.set) return `post-${ids.set.id}`;
  const author = postAuthor(parts);
  const words = postRuns(parts).map(rawText).join('').replace(/\s+/g, '').slice(0, BEGINNING);
  return `post-${fingerprint(`${author ? nameIn(author.element) : ''}\n${words}`)}`;
}

function commentKey({ parts }: CommentSeen): string {
  const id = commentId(parts.time && hrefOf(parts.time));
  if (id !== undefined) return `comment-${id}`;
  const words = parts.runs.map(rawText).join('').replace(/\s+/g, '').slice(0, BEGINNING);
  return `comment-${fingerprint(`${parts.author ? nameIn(parts.author.element) : ''}\n${words}`)}`;
}

/** A reply's own id, else the comment's. */
export function commentId(link: URL | undefined): string | undefined {
  const id = link?.searchParams.get('reply_comment_id') ?? link?.searchParams.get('comment_id') ?? '';
  return /^\d+$/.test(id) ? id : undefined;
}

/** FNV-1a, 32 bits, as hex: it need only tell the posts of one page apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
