// Collects the ids and addresses by which the markup names a post; Facebook gives one post several (PLATFORMS §2.7).
import { precedes, queryAll } from '@/utils/platforms/page/dom';
import { isPosted, type Place, placeOf } from './address';
import { decodedComment } from './canonical';
import { commentAround, hrefOf } from './landmarks';
import type { PostParts } from './post-parts';

export interface PostIds {
  /** The date's own link, once the pointer has been over it. */
  link?: URL;
  /** A link of a comment beneath, without which the post's address would not be known. */
  commentLink?: URL;
  /** From the sets of its photos: `pcb.` posts of an account, `gm.` posts of a group. */
  set?: { kind: 'pcb' | 'gm'; id: string };
  /** Its first photo. */
  photo?: string;
  /** From the author links of its comments. */
  decoded?: string;
  /** All ids of the post itself, not those of its photos. */
  all: string[];
}

/** `comments` are those that stand under the post, inside its root or after it. */
export function postIds(parts: PostParts, comments: readonly Element[]): PostIds {
  const { time } = parts;
  const photos = ownPhotos(parts)
    .map((photo) => hrefOf(photo))
    .filter((href) => href !== undefined);
  const set = photos.map(setOf).find((found) => found !== undefined);
  const photo = photos.map((href) => placeOf(href)).find((place) => place.kind === 'photo')?.id;
  const timeHref = time && hrefOf(time);
  const link = timeHref && isPosted(placeOf(timeHref)) ? timeHref : undefined;
  const beneath = comments.flatMap((comment) => queryAll(comment, 'a[href*="comment_id="]'));
  const hrefs = beneath.map((found) => hrefOf(found)).filter((href) => href !== undefined);
  const commentLink = hrefs.find((href) => placeOf(href).kind === 'post');
  const decoded = hrefs
    .map((href) => decodedComment(href.searchParams.get('comment_id') ?? '')?.post)
    .find((id) => id !== undefined);
  const places: (Place | undefined)[] = [link, commentLink].map((href) => href && placeOf(href));
  const all = [...places.map((place) => place?.id), set?.id, decoded].filter((id) => id !== undefined);
  return {
    ...(link && { link }),
    ...(commentLink && { commentLink }),
    ...(set && { set }),
    ...(photo !== undefined && { photo }),
    ...(decoded !== undefined && { decoded }),
    all: [...new Set(all)],
  };
}

/** Links to the photos of the post itself, not of a comment or of a post that it shares. */
export function ownPhotos({ root, time, row, shared }: PostParts): Element[] {
  return queryAll(root, 'a[href*="fbid="], a[href*="/photos/"]').filter(
    (link) =>
      commentAround(link) === undefined && !(shared && precedes(shared, link)) && link !== time && !(row && precedes(row, link)),
  );
}

/** The post that a photo's address says it belongs to. */
export function setOf(href: URL): PostIds['set'] {
  const [, kind, id] = /^(pcb|gm)\.(\d+)$/.exec(href.searchParams.get('set') ?? '') ?? [];
  return id !== undefined && (kind === 'pcb' || kind === 'gm') ? { kind, id } : undefined;
}
