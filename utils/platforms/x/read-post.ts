// Everything read of one post of X, put together.
import type { IncompleteReason } from '@/utils/evidence/completeness';
import type { Audience, Locator, Post } from '@/utils/evidence/post';
import { read } from '@/utils/evidence/read';
import { attribute, containsNode, matches, query } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { sourceText } from '@/utils/platforms/page/source-text';
import { visibleText } from '@/utils/platforms/page/visible-text';
import type { Page, PostReading, Viewer } from '@/utils/platforms/platform';
import { seenWith } from '@/utils/platforms/seen-with';
import { type Author, readAuthor } from './author';
import { readAuthorId } from './author-id';
import { answerOf, statusIn } from './conversation';
import { type FoundPost, openModals, own } from './found-post';
import { isViewer, locate } from './locate';
import { areasOf, isByViewer } from './post-areas';
import { readPictures } from './pictures';
import { readPostedAt } from './posted-at';
import { readReach } from './reach';
import { CLASSIC, X_WEB } from './selectors';
import { isSignedOut } from './viewer';
import { isMediaAddress, permalinkOf, profileAddress, profileOf, type StatusAddress, statusOf } from './status-address';
import { readWords, type Words } from './words';

export function readPost(page: Page, posts: readonly FoundPost[], found: FoundPost, viewer: Viewer): PostReading {
  const status = statusIn(page, posts, found);
  const post = status === undefined ? found : { ...found, status };
  const author = readAuthor(post);
  const words = readWords(post);
  const reach = readReach(post);
  const answer = answerOf(page, posts, found);
  // A post of the viewer's own is masked as a row, and the address would name it.
  const answered = answer?.to !== undefined && isByViewer(answer.to, viewer) ? undefined : answer?.to?.status;
  const parent = answered && permalinkOf(answered);
  const pictures = readPictures(page, post, status?.id);
  return {
    post: {
      // The way by which the post was found stays beside the one that told what kind it is.
      kind: read(answer === undefined ? 'post' : 'reply', `page:${answer?.strategy ?? found.generation}`, found.generation),
      ...author,
      postedAt: readPostedAt(page, post, status?.id),
      ...words,
      ...(reach && { reach }),
      authorId: readAuthorId(page, post, author.handle),
      seenWith: seenWith(isSignedOut(viewer)),
      ...(pictures && { pictures }),
      ...(parent !== undefined && { parent: read(parent, `page:${answer?.strategy ?? 'x-post'}`, parent) }),
    } satisfies Post,
    locator: locatorOf(page, status, author, viewer),
    audience: audienceOf(post, author),
    source: sourceOf(post, viewer),
    reasons: reasonsOf(page, posts, post, words),
    shownNames: [],
    viewerMentioned: isViewerMentioned(post, viewer),
  };
}

function locatorOf(page: Page, status: StatusAddress | undefined, { handle }: Author, viewer: Viewer): Locator {
  const where = locate(page.url, viewer);
  if (status === undefined) return where;
  const shown = status.handle ?? (handle.source === 'unknown' ? undefined : handle.value.slice(1));
  const named = shown === undefined || isViewer(shown, viewer) ? { id: status.id } : { id: status.id, handle: shown };
  const permalink = permalinkOf(named);
  // Any handle before the id opens the same post: the address is written with the author's own.
  const url = statusOf(page.url)?.id === status.id ? permalink : where.url;
  return { ...where, url, permalink, platformId: status.id };
}

/** X shows posts to everybody, unless the lock of a protected account stands beside the name. */
function audienceOf(post: FoundPost, { author, handle }: Author): Audience {
  const [block] = own(post, CLASSIC.author);
  const locked = (block !== undefined && query(block, CLASSIC.lock) !== undefined) || own(post, X_WEB.lock).length > 0;
  if (locked) return 'friends';
  return author.source === 'unknown' && handle.source === 'unknown' ? 'unknown' : 'public';
}

function reasonsOf(page: Page, posts: readonly FoundPost[], post: FoundPost, words: Words): IncompleteReason[] {
  const reasons: IncompleteReason[] = [];
  const quoteCut =
    query(post.body, CLASSIC.showMore) !== undefined ||
    posts.some((other) => other.inside === post.root && readWords(other).cut.value === true);
  if (words.cut.value === true || quoteCut) reasons.push('text-cut');
  if (own(post, '[role="progressbar"]').some((bar) => isPainted(bar) && attribute(bar, 'aria-valuenow') === undefined))
    reasons.push('content-not-loaded');
  // The media viewer shows the picture beside the post, not in it.
  const beside = isMediaAddress(page.url) && openModals(page).some((modal) => containsNode(modal, post.root));
  if (beside || own(post, CLASSIC.carousel).length > 0) reasons.push('further-pictures');
  if (own(post, CLASSIC.moving).length > 0) reasons.push('video-or-sound');
  return reasons;
}

/** The markup without the viewer's acts, and without controls; links only to posts, profiles and, without parameters, elsewhere. */
function sourceOf(post: FoundPost, viewer: Viewer): string {
  const areas = new Set(areasOf(post, viewer).filter((area) => area !== post.root));
  const omit = (element: Element): boolean => areas.has(element) || matches(element, LEFT_OUT);
  return sourceText(post.root, { omit, href: linkAddress });
}

const LEFT_OUT = `[data-testid="userFollowIndicator"], [data-testid$="-follow"], [data-testid$="-unfollow"], [role="group"] a, ${CLASSIC.showMore}`;

function linkAddress(url: URL): string | undefined {
  const status = statusOf(url);
  if (status !== undefined) return permalinkOf(status);
  const profile = profileOf(url);
  return profile === undefined ? `https://${url.hostname}${url.pathname}` : profileAddress(profile);
}

/** In a post by somebody else: the viewer's handle or name among the words, those of a quote included. */
function isViewerMentioned(post: FoundPost, viewer: Viewer): boolean {
  const areas = new Set(areasOf(post, viewer));
  if (areas.has(post.root)) return false;
  const words = visibleText(post.body, { omit: (element) => areas.has(element) }).toLowerCase();
  const handles = viewer.handles.map((handle) => `@${handle}`);
  return [...handles, ...viewer.names.filter((name) => name.length >= 3)].some((name) => hasWord(words, name.toLowerCase()));
}

function hasWord(text: string, word: string): boolean {
  const before = (at: number): string => text.charAt(at - 1);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\d_]/u.test(before(at)) && !/[\p{L}\d_]/u.test(text.charAt(at + word.length))) return true;
  }
  return false;
}
