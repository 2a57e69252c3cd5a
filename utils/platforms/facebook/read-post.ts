// Reads everything of one post.
import type { Post } from '@/utils/evidence/post';
import { read } from '@/utils/evidence/read';
import { parentOf } from '@/utils/platforms/page/dom';
import type { Candidate, Page, PostReading, Viewer } from '@/utils/platforms/platform';
import { placeOf } from './address';
import { audienceOf } from './audience';
import { authorship, postAuthor } from './author';
import { canonical } from './canonical';
import { isEdited } from './edited';
import { groupOf } from './group';
import { mentionsViewer } from './mentions';
import { postRuns, postWords } from './message';
import { sharedOwn } from './own-rows';
import { postLocator } from './post-locator';
import { postedAt } from './posted-at';
import { reachOf } from './reach';
import { reactionLine } from './reactions';
import { reasonsOf } from './reasons';
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
  const post: Post = {
    kind: read('post', `page:facebook-${seen.strategy}`, ''),
    ...who,
    postedAt: postedAt(page, parts.time, candidate.permalinked ? [...ids.all, placeOf(page.url).id ?? ''] : ids.all),
    ...words,
    edited: isEdited(headerLines(seen)),
    translated: isTranslated(page.document, parts, runs),
    ...(reach && { reach }),
  };
  const here = candidate.permalinked ? { here: page.url } : {};
  const author = who.handle.source === 'unknown' ? {} : { author: who.handle.value };
  const { url, droppedParameters } = canonical(page.url, viewer);
  const locator = postLocator(
    { url, droppedParameters },
    ids,
    { ...here, ...author, ...(group?.id && { group: group.id }) },
    viewer,
  );
  // The viewer's own like shows in the row of buttons and in the line of those who reacted.
  const reacted = reactionLine(parts);
  const leftOut = [...(parts.row ? [parts.row] : []), ...(reacted ? [reacted.line] : []), ...sharedOwn(parts, viewer)];
  return {
    post,
    locator: group && group.name !== '' ? { ...locator, chatTitle: group.name } : locator,
    audience: audienceOf(page, parts),
    groupSize: group?.size ?? '',
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
