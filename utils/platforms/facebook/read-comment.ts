// Reads everything of one comment or reply.
import type { Locator, Post } from '@/utils/evidence/post';
import { type Read, read, unknown } from '@/utils/evidence/read';
import { queryAll } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import type { Candidate, Page, PostReading, Viewer } from '@/utils/platforms/platform';
import { seenWith } from '@/utils/platforms/seen-with';
import { audienceOf } from './audience';
import { authorship } from './author';
import { authorId } from './author-id';
import { canonical } from './canonical';
import { type CommentParts, controlList } from './comment-parts';
import { isEdited } from './edited';
import { groupOf, groupSize } from './group';
import { commentId } from './keys';
import { hrefOf } from './landmarks';
import { mentionsViewer } from './mentions';
import { wordsOf } from './message';
import { merged, permalinkOf, withoutComment } from './post-locator';
import { postedAt } from './posted-at';
import { pageLanguage } from './page-language';
import { reasonsOf } from './reasons';
import { isSignedOut } from './signed-out';
import { sourceMarkup } from './source-markup';
import type { CommentSeen } from './surroundings';
import { fromControls } from './translation';

export function readComment(page: Page, candidate: Candidate, { parts, above }: CommentSeen, viewer: Viewer): PostReading {
  const words = wordsOf(parts.runs, 'comment');
  const list = controlList(parts);
  const link = parts.time && hrefOf(parts.time);
  const parent = parentOf(link, parts, viewer);
  const group = groupOf(page, above?.parts.headerLinks ?? []);
  const audience = above ? audienceOf(page, above.parts) : 'unknown';
  const size = groupSize(audience, group);
  const who = authorship(parts.author, viewer);
  const controls = queryAll(parts.root, '[role="button"], button').filter(isPainted);
  const post: Post = {
    kind: read(parts.isReply ? 'reply' : 'comment', 'page:facebook-labelled-article', ''),
    ...who,
    // Ids are of the post, so the page's inline JSON is not asked for a comment's time.
    postedAt: postedAt(page, parts.time, []),
    ...words,
    edited: isEdited(list ? [list] : []),
    translated: fromControls(pageLanguage(page.document), controls),
    ...(parent && { parent }),
    authorId: authorId(who.handle, undefined),
    ...(size && { groupSize: size }),
    seenWith: seenWith(isSignedOut(page, viewer)),
  };
  return {
    post,
    locator: commentLocator(page, link, group?.name ?? '', viewer),
    audience,
    source: sourceMarkup({ root: parts.root, frame: candidate.frame, author: parts.author?.element, leftOut: [] }, viewer),
    reasons: reasonsOf(candidate.frame, words.cut),
    shownNames: [],
    viewerMentioned: mentionsViewer(words.text.source === 'unknown' ? '' : words.text.value, viewer),
  };
}

function commentLocator(page: Page, link: URL | undefined, group: string, viewer: Viewer): Locator {
  const { url, droppedParameters } = canonical(page.url, viewer);
  const permalink = permalinkOf(link, viewer);
  const platformId = commentId(link);
  return {
    url,
    ...(permalink && { permalink: permalink.url }),
    ...(platformId !== undefined && { platformId }),
    ...(group !== '' && { chatTitle: group }),
    droppedParameters: merged(droppedParameters, permalink?.droppedParameters ?? []),
  };
}

/** A comment answers the post, a reply the comment that its address names first. */
function parentOf(link: URL | undefined, { isReply }: CommentParts, viewer: Viewer): Read<string> | undefined {
  if (link === undefined) return undefined;
  const above = new URL(link.href);
  above.searchParams.delete('reply_comment_id');
  const answered = permalinkOf(isReply ? above : withoutComment(link), viewer);
  return answered ? read(answered.url, 'page:facebook-comment-link', answered.url) : unknown();
}
