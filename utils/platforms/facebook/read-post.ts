// Reads everything of one post.
import type { Post } from '@/utils/evidence/post';
import { read } from '@/utils/evidence/read';
import { parentOf } from '@/utils/platforms/page/dom';
import type { Candidate, Page, PostReading, Viewer } from '@/utils/platforms/platform';
import { seenWith } from '@/utils/platforms/seen-with';
import { placeOf } from './address';
import { audienceOf } from './audience';
import { authorship, postAuthor } from './author';
import { authorId } from './author-id';
import { canonical } from './canonical';
import { isEdited } from './edited';
import { groupOf, groupSize } from './group';
import { mentionsViewer } from './mentions';
import { postRuns, postWords } from './message';
import { sharedOwn } from './own-rows';
import { picturesOf } from './pictures';
import { parentOfPhoto, postLocator } from './post-locator';
import { postedAt } from './posted-at';
import { reachOf } from './reach';
import { reactionLine } from './reactions';
import { reasonsOf } from './reasons';
import { isSignedOut } from './signed-out';
import { sourceMarkup } from './source-markup';
import type { PostSeen } from './surroundings';
import { isTranslated } from './translation';

export function readPost(page: Page, candidate: Candidate, seen: PostSeen, viewer: Viewer): PostReading {
  const { parts, ids } = seen;
  const found = postAuthor(parts);
  const who = authorship(found, viewer);
  const runs = postRuns(parts);
  const words = postWords(parts, runs);
  const group = groupOf(page, parts.headerLinks);
  const reach = reachOf(parts);
  const audience = audienceOf(page, parts);
  const size = groupSize(audience, group);
  const pictures = picturesOf(page, parts, candidate.frame);
  const named = {
    ...(who.handle.source !== 'unknown' && { author: who.handle.value }),
    ...(group?.id !== undefined && { group: group.id }),
  };
  const parent = candidate.permalinked ? parentOfPhoto(page.url, named, viewer) : undefined;
  const post: Post = {
    kind: read('post', `page:facebook-${seen.strategy}`, ''),
    ...who,
    postedAt: postedAt(page, parts.time, candidate.permalinked ? [...ids.all, placeOf(page.url).id ?? ''] : ids.all),
    ...words,
    edited: isEdited(headerLines(seen)),
    translated: isTranslated(page.document, parts, runs),
    ...(reach && { reach }),
    ...(parent !== undefined && { parent: read(parent, 'url', parent) }),
    authorId: authorId(who.handle, ids.link),
    ...(size && { groupSize: size }),
    ...(pictures && { pictures }),
    seenWith: seenWith(isSignedOut(page, viewer)),
  };
  const here = candidate.permalinked ? { here: page.url } : {};
  const { url, droppedParameters } = canonical(page.url, viewer);
  const locator = postLocator({ url, droppedParameters }, ids, { ...here, ...named }, viewer);
  // The viewer's own like shows in the row of buttons and in the line of those who reacted.
  const reacted = reactionLine(parts);
  const leftOut = [...(parts.row ? [parts.row] : []), ...(reacted ? [reacted.line] : []), ...sharedOwn(parts, viewer)];
  return {
    post,
    locator: group && group.name !== '' ? { ...locator, chatTitle: group.name } : locator,
    audience,
    source: sourceMarkup({ root: parts.root, frame: candidate.frame, author: found?.element, leftOut }, viewer),
    reasons: reasonsOf(candidate.frame, words.cut),
    shownNames: [],
    viewerMentioned: mentionsViewer(words.text.source === 'unknown' ? '' : words.text.value, viewer),
  };
}

/** The lines between author and words, where the site's own marks stand. */
function headerLines({ parts: { header, time } }: PostSeen): Element[] {
  return [header, time].flatMap((part) => (part && parentOf(part)) ?? []);
}
