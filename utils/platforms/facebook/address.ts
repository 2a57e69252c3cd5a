// Tells what a Facebook address is an address of, and how it is written without tokens (PLATFORMS §2.7).
import { segmentsOf } from '@/utils/platforms/page/address';

export interface Place {
  kind: 'post' | 'photo' | 'video' | 'profile' | 'group' | 'feed' | 'share' | 'elsewhere';
  /** The canonical path: `/groups/<g>/posts/<id>/` whichever of the three group forms was given. */
  path: string;
  /** The parameters that belong to the address; every other one is dropped. */
  keep: readonly string[];
  /** Of the post, photo or video, as the address names it: digits or `pfbid…`. */
  id?: string;
  group?: string;
  /** Slug or numeric id of the account whose place it is. */
  owner?: string;
}

/** Paths of the site itself; every other single segment is somebody's. */
const SITE_PATHS: ReadonlySet<string> = new Set(
  (
    'ads ajax bookmarks business checkpoint dialog events fbwatch feed feeds friends gaming groups hashtag help home l.php lm.php login logout ' +
    'marketplace me media memories messages messenger notes notifications onthisday pages people permalink.php photo photo.php places plugins policies ' +
    'policy privacy profile.php recover reel reels saved search settings share sharer sharer.php stories story.php terms video watch'
  ).split(' '),
);
const ID = /^(?:pfbid\w+|\d[\d:]*)$/;
const SLUG = /^[\p{L}\p{N}._-]{1,100}$/u;
/** Only sets that name the parent post or album; others (`ecnf.`, `t.` …) carry an account's id. */
const PARENT_SET = /^(?:pcb|gm|a|g|vb)\.\d+$/;

/** Reads path and parameters only; the host is not looked at. Never throws. */
export function placeOf(url: URL): Place {
  const segments = segmentsOf(url);
  const [first = '', second = '', third = ''] = segments;
  const given = (name: string) => url.searchParams.get(name) ?? '';
  if (first === '' || first === 'home.php' || first === 'home') return { kind: 'feed', path: '/', keep: [] };
  if (first === 'share') return { kind: 'share', path: '/', keep: [] };
  if (first === 'groups') return groupPlace(segments, given('multi_permalinks'));
  if (first === 'permalink.php' || first === 'story.php') {
    return thing('post', `/${first}`, given('story_fbid'), { keep: ['story_fbid', 'id'], owner: given('id') });
  }
  if (first === 'photo' || first === 'photo.php') {
    const keep = PARENT_SET.test(given('set')) ? ['fbid', 'set'] : ['fbid'];
    return thing('photo', '/photo/', given('fbid'), { keep });
  }
  if (first === 'watch') return thing('video', '/watch/', given('v'), { keep: ['v'] });
  if (first === 'reel' || first === 'reels') return thing('video', `/reel/${second}`, second);
  if (first === 'profile.php') return accountPlace('/profile.php', given('id'), ['id']);
  if (first === 'people') return accountPlace(`/people/${encodeURIComponent(second)}/${third}`, third);
  return SITE_PATHS.has(first.toLowerCase()) ? ELSEWHERE : ownersPlace(segments);
}

const ELSEWHERE: Place = { kind: 'elsewhere', path: '/', keep: [] };

function thing(kind: 'post' | 'photo' | 'video', path: string, id: string, more: Partial<Place> = {}): Place {
  if (!ID.test(id)) return ELSEWHERE;
  const { owner, ...rest } = more;
  return { keep: [], ...rest, ...(owner !== undefined && owner !== '' && { owner }), kind, path, id };
}

function accountPlace(path: string, owner: string, keep: readonly string[] = []): Place {
  return /^\d+$/.test(owner) ? { kind: 'profile', path, keep, owner } : ELSEWHERE;
}

function groupPlace([, group = '', section = '', item = '']: readonly string[], permalinks: string): Place {
  if (!SLUG.test(group)) return ELSEWHERE;
  const [listed = ''] = permalinks.split(',');
  const id = section === 'posts' || section === 'permalink' ? item : listed;
  if (ID.test(id)) return thing('post', `/groups/${encodeURIComponent(group)}/posts/${id}/`, id, { group });
  if (section === 'user' && /^\d+$/.test(item)) return { kind: 'profile', path: '/profile.php', keep: [], owner: item, group };
  return { kind: 'group', path: `/groups/${encodeURIComponent(group)}/`, keep: [], group };
}

/** `/<slug>` and what stands under it. A title may stand before the id: `/<slug>/posts/<title>/<id>`. */
function ownersPlace([owner = '', section = '', ...rest]: readonly string[]): Place {
  if (!SLUG.test(owner)) return ELSEWHERE;
  const base = `/${encodeURIComponent(owner)}`;
  const id = rest.findLast((segment) => ID.test(segment)) ?? '';
  if (id !== '' && section === 'posts') return thing('post', `${base}/posts/${id}`, id, { owner });
  if (id !== '' && section === 'videos') return thing('video', `${base}/videos/${id}`, id, { owner });
  if (id !== '' && section === 'photos') return thing('photo', '/photo/', id, { owner, keep: ['fbid'] });
  return { kind: 'profile', path: base, keep: [], owner };
}

/** Whether the address is that of one thing somebody posted. */
export function isPosted(place: Place): place is Place & { kind: 'post' | 'photo' | 'video'; id: string } {
  return place.kind === 'post' || place.kind === 'photo' || place.kind === 'video';
}
