// Settles which of the things seen is the one that the page's address names.
import type { Page } from '@/utils/platforms/platform';
import { isAdvert } from './advert';
import { isPosted, placeOf } from './address';
import { commentId } from './keys';
import { hrefOf } from './landmarks';
import type { CommentSeen, PostSeen } from './surroundings';

/** At most one: the comment that the address names, else the post with its id, else the first post whose ids do not say otherwise. */
export function permalinkedOf(page: Page, seen: readonly (PostSeen | CommentSeen)[]): PostSeen | CommentSeen | undefined {
  const place = placeOf(page.url);
  if (!isPosted(place)) return undefined;
  const named = commentId(page.url);
  const comment = seen.find(
    ({ kind, parts }) => kind === 'comment' && named !== undefined && commentId(parts.time && hrefOf(parts.time)) === named,
  );
  if (comment) return comment;
  const posts = seen.filter((thing) => thing.kind === 'post').filter(({ parts }) => !isAdvert(page.document, parts));
  const byId = posts.find(({ ids }) => ids.all.includes(place.id) || ids.photo === place.id);
  if (byId) return byId;
  const [first] = posts;
  return first && !contradicts(first.ids.all, place.id) ? first : undefined;
}

/** Ids of the same form that differ: a `pfbid…` and a number may well be one post. */
function contradicts(ids: readonly string[], id: string): boolean {
  const isNumber = (value: string) => /^\d+$/.test(value);
  return ids.some((other) => isNumber(other) === isNumber(id));
}
