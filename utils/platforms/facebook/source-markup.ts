// Writes a post's own markup as the record keeps it: without comments, buttons, composers, scrambled dates and tokens.
import { parametersOf } from '@/utils/platforms/page/address';
import { containsNode, matches, query } from '@/utils/platforms/page/dom';
import { sourceText } from '@/utils/platforms/page/source-text';
import type { Viewer } from '@/utils/platforms/platform';
import { isPosted, placeOf } from './address';
import { isWithin, tally } from './ancestry';
import { canonical, isFacebook, namesViewer } from './canonical';
import { hrefOf, MARKS } from './landmarks';
import { isScrambled } from './painted-time';

/** Who reacted is told by name, the viewer among them. */
const REACTIONS = '[role="toolbar"]';

export interface OwnMarkup {
  root: Element;
  /** The pieces of the post itself: what stands around them is another's, or of the viewer's feed. */
  frame: readonly Element[];
  /** The element with the author's name. */
  author: Element | undefined;
  /** Parts of the frame that are not the author's: the row of buttons, the line of those who reacted. */
  leftOut: readonly Element[];
}

export function sourceMarkup({ root, frame, author, leftOut }: OwnMarkup, viewer: Viewer): string {
  const link = author && hrefOf(author);
  const owner = link && placeOf(link).owner;
  const pieces = new Set(frame);
  const around = tally(frame);
  return sourceText(root, {
    omit: (element) =>
      (!around.has(element) && !isWithin(element, pieces)) ||
      leftOut.some((part) => containsNode(part, element)) ||
      matches(element, `${REACTIONS}, ${MARKS.textbox}`) ||
      (matches(element, 'a') && isScrambled(element)),
    keep: (element) => author !== undefined && isNameWithoutLink(author, element),
    href: (url) => keptHref(url, viewer, owner),
  });
}

/** An anonymous participant's label stands in a button, which would be left out. */
function isNameWithoutLink(author: Element, element: Element): boolean {
  return containsNode(author, element) && query(author, 'a') === undefined;
}

/**
 * Facebook's own addresses in canonical form, outgoing ones unwrapped without being followed. Of profiles only `author`'s: were those of
 * all people tagged kept but the viewer's, the one without an address would be the viewer.
 */
export function keptHref(url: URL, viewer: Viewer, author: string | undefined): string | undefined {
  const target = unwrapped(url);
  if (!isFacebook(target)) return /(?:^|\.)facebook\.com$/.test(target.hostname) ? undefined : withoutTokens(target);
  const place = placeOf(target);
  if (namesViewer(place, viewer)) return undefined;
  if (place.kind === 'profile' && place.owner !== author) return undefined;
  return isPosted(place) || place.kind === 'profile' || place.kind === 'group' ? canonical(target, viewer).url : undefined;
}

/** `l.facebook.com/l.php?u=` names the real target; following it would tell Facebook who clicked. */
function unwrapped(url: URL): URL {
  if (!/^lm?\.facebook\.com$/.test(url.hostname)) return url;
  const target = URL.parse(url.searchParams.get('u') ?? '');
  return target !== null && /^https?:$/.test(target.protocol) ? target : url;
}

const TOKENS = /^(?:fbclid|mibextid|__\w+(?:\[\d+\])?|utm_\w+|igsh\w*|ig_rid)$/;

/** Facebook adds its click id to every outgoing address. */
function withoutTokens(url: URL): string {
  const copy = new URL(url.href);
  copy.username = '';
  copy.password = '';
  const kept = parametersOf(copy).filter(([name]) => !TOKENS.test(name));
  copy.search = new URLSearchParams(kept).toString();
  return copy.href;
}
