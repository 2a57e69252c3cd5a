// Lists the posts and comments in front as candidates, and remembers what a look at each has found.
import { AppError } from '@/utils/errors';
import type { Candidate, Page } from '@/utils/platforms/platform';
import { isAdvert } from './advert';
import { postAuthor } from './author';
import { keysOf } from './keys';
import { permalinkedOf } from './permalinked';
import { isNamesake, isOwnRow } from './own-rows';
import { commentFrame, postFrame } from './post-frame';
import { type CommentSeen, type PostSeen, seenThings } from './surroundings';
import { viewer } from './viewer';
import { viewedPicture } from './viewed-picture';

const looks = new WeakMap<Candidate, PostSeen | CommentSeen>();

export function candidates(page: Page): Candidate[] {
  const seen = seenThings(page);
  const own = viewer(page);
  const keys = keysOf(seen);
  const permalinked = permalinkedOf(page, seen);
  return seen.map((thing, index) => {
    const candidate: Candidate = {
      key: keys[index] ?? '',
      kind: thing.kind === 'comment' && thing.parts.isReply ? 'reply' : thing.kind,
      root: thing.parts.root,
      frame: frameOf(page, thing, thing === permalinked),
      permalinked: thing === permalinked,
      advert: thing.kind === 'post' && isAdvert(page.document, thing.parts),
      namesake: isOwnRow(page, thing, own) || isNamesake(thing, own),
    };
    looks.set(candidate, thing);
    return candidate;
  });
}

function frameOf(page: Page, thing: PostSeen | CommentSeen, isPermalinked: boolean): Element[] {
  const { root } = thing.parts;
  if (thing.kind === 'comment') return commentFrame(root);
  const frame = postFrame(root, postAuthor(thing.parts)?.element ?? thing.parts.header, thing.parts.row);
  const picture = isPermalinked ? viewedPicture(page, root) : undefined;
  return picture ? [picture, ...frame] : frame;
}

/** What `candidates` found of this one. Throws `post-vanished` for one that it did not make. */
export function seenOf(candidate: Candidate): PostSeen | CommentSeen {
  const thing = looks.get(candidate);
  if (thing === undefined) throw new AppError('post-vanished');
  return thing;
}
