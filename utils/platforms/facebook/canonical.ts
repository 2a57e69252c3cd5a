// Writes a Facebook address in its canonical form, without tokens and without the viewer's own name in it.
import { isHost, rebuild, type Rebuilt } from '@/utils/platforms/page/address';
import type { Viewer } from '@/utils/platforms/platform';
import { isPosted, type Place, placeOf } from './address';

const HOST = 'www.facebook.com';
const FRONT_PAGE = `https://${HOST}/`;

/** facebook.com and its own subdomains (`www`, `m`, `cy-gb` …), but not the redirector of outgoing links. */
export function isFacebook(url: URL): boolean {
  return isHost(url, 'facebook.com') && !isHost(url, 'l.facebook.com', 'lm.facebook.com');
}

export interface Canonical extends Rebuilt {
  place: Place;
  /** The comment and the reply that the address names. */
  comment?: string;
  reply?: string;
}

/**
 * The address rebuilt from the whitelist of PLATFORMS §2.7. A share token in the path is dropped and recorded as `share`, a path
 * that is none of the known shapes, or that names the viewer, as `path`: the front page then stands for it, and nothing says which it was.
 */
export function canonical(url: URL, viewer: Viewer): Canonical {
  const place = placeOf(url);
  const copy = new URL(url.href);
  copy.hostname = HOST;
  if (place.kind === 'photo' && place.id !== undefined) copy.searchParams.set('fbid', place.id);
  const comment = isPosted(place) ? commentNumber(url, 'comment_id') : undefined;
  const reply = comment === undefined ? undefined : commentNumber(url, 'reply_comment_id');
  const keep = [...place.keep, ...(comment ? ['comment_id'] : []), ...(reply ? ['reply_comment_id'] : [])];
  if (comment) copy.searchParams.set('comment_id', comment);
  if (reply) copy.searchParams.set('reply_comment_id', reply);
  const { url: written, droppedParameters } = rebuild(copy, place.path, keep);
  const dropped = droppedParameters.filter((name) => name !== 'multi_permalinks' || place.kind !== 'post');
  if (place.kind === 'share') return front(place, [...dropped, 'share']);
  if (place.kind === 'elsewhere' || namesViewer(place, viewer)) return front(place, [...dropped, 'path']);
  const address = place.kind === 'profile' && place.group !== undefined ? `${written}?id=${place.owner}` : written;
  return { place, url: address, droppedParameters: dropped, ...(comment && { comment }), ...(reply && { reply }) };
}

function front(place: Place, dropped: readonly string[]): Canonical {
  return { place, url: FRONT_PAGE, droppedParameters: [...new Set(dropped)].toSorted() };
}

export function namesViewer(place: Place, viewer: Viewer): boolean {
  return place.owner !== undefined && (isOwn(place.owner, viewer) || viewer.unwritten?.includes(place.owner) === true);
}

/** Facebook takes `Poster.One` and `posterone` for the same account. */
export function isOwn(handle: string, viewer: Viewer): boolean {
  const plain = (name: string) => name.toLowerCase().replaceAll('.', '');
  return viewer.handles.some((own) => plain(own) === plain(handle));
}

/** The number of a comment, also from `comment:<post>_<comment>` in base64. */
function commentNumber(url: URL, name: string): string | undefined {
  const value = url.searchParams.get(name) ?? '';
  return /^\d+$/.test(value) ? value : decodedComment(value)?.comment;
}

/** What the base64 of an author link says (PLATFORMS §2.4): the post's and the comment's numbers. */
export function decodedComment(value: string): { post: string; comment: string } | undefined {
  if (!/^[\w+/=-]{8,400}$/.test(value)) return undefined;
  try {
    const [, post, comment] = /^comment:(\d+)_(\d+)/.exec(atob(value.replaceAll('-', '+').replaceAll('_', '/'))) ?? [];
    return post !== undefined && comment !== undefined ? { post, comment } : undefined;
  } catch {
    return undefined;
  }
}
