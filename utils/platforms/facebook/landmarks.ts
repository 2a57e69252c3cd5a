// The attributes that Facebook has kept through the changes of its layouts; no class name among them (PLATFORMS §2.1, §2.2).
import { attribute, closest, linkOf, matches, query } from '@/utils/platforms/page/dom';

export const MARKS = {
  /** What Facebook's advert renderer calls the parts of every story: the steadiest vocabulary of 2026, the same in all UI languages. */
  name: '[data-ad-rendering-role="profile_name"]',
  like: '[data-ad-rendering-role="like_button"]',
  actions:
    '[data-ad-rendering-role="like_button"], [data-ad-rendering-role="comment_button"], [data-ad-rendering-role="share_button"]',
  /** A comment has a like, but never a share. */
  share: '[data-ad-rendering-role="share_button"]',
  /** Three generations of the same block, often all three on nested elements. */
  message: '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]',
  /** The parts of a link preview: not the poster's words. */
  preview:
    '[data-ad-rendering-role="title"], [data-ad-rendering-role="description"], [data-ad-rendering-role="image"], [data-ad-rendering-role="meta"]',
  /** A call to action, and the page that explains adverts: no reader's post has either. */
  advert: '[data-ad-rendering-role^="cta"], a[href*="/ads/about/"]',
  /** What can be typed into: comment boxes and chats. */
  textbox: '[role="textbox"], [contenteditable="true"], textarea',
} as const;

/** An article with a label is a comment in every UI language; without one it is a post or a loader (PLATFORMS §2.1). */
export const COMMENTS = '[role="article"][aria-label]';

/** Whether a labelled article is one: it can be liked, but has no share button and no block of a post's words. */
export function isComment(element: Element): boolean {
  return matches(element, COMMENTS) && query(element, MARKS.share) === undefined && query(element, MARKS.message) === undefined;
}

/**
 * The comment that the element is or stands in. Only the nearest labelled article is looked at: what keeps it from being a comment,
 * a share button or a post's words, stands in those around it too.
 */
export function commentAround(element: Element): Element | undefined {
  const article = closest(element, COMMENTS);
  return article !== undefined && isComment(article) ? article : undefined;
}

/** A link's address; undefined where it is empty, for then it would be the page's own. */
export function hrefOf(link: Element): URL | undefined {
  const written = attribute(link, 'href');
  return written === undefined || written === '' ? undefined : linkOf(link);
}
