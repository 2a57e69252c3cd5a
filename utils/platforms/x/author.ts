// Who wrote a post: name, handle and profile, each from the surest place the page offers.
import type { Read } from '@/utils/evidence/read';
import { attribute, childrenOf, closest, linkOf, query, queryAll, rawText } from '@/utils/platforms/page/dom';
import { firstOf, textOrNothing } from '@/utils/platforms/page/first-of';
import { shortText } from '@/utils/platforms/page/short-text';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { type FoundPost, own } from './found-post';
import { CLASSIC, X_WEB } from './selectors';
import { isHandle, profileAddress, profileOf } from './status-address';

export interface Author {
  author: Read<string>;
  /** With the `@` that X writes before it. */
  handle: Read<string>;
  profile: Read<string>;
}

export function readAuthor(post: FoundPost): Author {
  const [block] = own(post, CLASSIC.author);
  const links = profileLinks(post);
  const nameLink = links.find(({ words }) => !words.startsWith('@') && words !== '');
  const handleLink = links.find(({ words }) => words.startsWith('@'));
  const linked = post.status?.handle;

  const author = firstOf([
    { source: 'page:x-classic-user-name', read: () => textOrNothing(block && nameIn(block)) },
    { source: 'page:x-profile-link', read: () => textOrNothing(nameLink?.words) },
    { source: 'page:x-microdata', read: () => textOrNothing(microdata(post, 'name')) },
  ]);
  const handle = firstOf([
    { source: 'page:x-classic-user-name', read: () => textOrNothing(block && handleIn(block)) },
    { source: 'page:x-profile-link', read: () => textOrNothing(handleLink && shownHandle(handleLink.words)) },
    { source: 'page:x-microdata', read: () => textOrNothing(shownHandle(microdata(post, 'alternateName') ?? '')) },
    { source: 'page:x-permalink', read: () => textOrNothing(linked && `@${linked}`) },
  ]);
  const profile = firstOf([
    { source: 'page:x-classic-user-name', read: () => asProfile(block && profileIn(block)) },
    { source: 'page:x-profile-link', read: () => asProfile((nameLink ?? handleLink)?.handle) },
    { source: 'page:x-handle', read: () => asProfile(handle.source === 'unknown' ? undefined : handle.value.slice(1)) },
  ]);
  return { author, handle, profile };
}

/** The first line of the block: the name with its emoji; badges are drawings and leave no words. In a quote it is no link. */
function nameIn(block: Element): string {
  const link = queryAll(block, 'a[href]').find((candidate) => profileAt(candidate) !== undefined);
  const [first] = childrenOf(block);
  const line = link ?? first ?? block;
  return shortText(visibleText(line));
}

/** The one piece of text in the block that is a handle; a name that only looks like one comes before it, hence the last. */
function handleIn(block: Element): string | undefined {
  // Any tag: a translator in the browser puts each run of text into one of its own.
  const pieces = queryAll(block, '*').filter((element) => childrenOf(element).length === 0);
  return pieces.map((element) => shownHandle(rawText(element))).findLast((handle) => handle !== undefined);
}

function profileIn(block: Element): string | undefined {
  return queryAll(block, 'a[href]')
    .map(profileAt)
    .find((handle) => handle !== undefined);
}

interface ProfileLink {
  handle: string;
  words: string;
}

/** The post's own links to a profile, outside its text. Those to the author of its permalink come first: others may tell who reposted it. */
function profileLinks(post: FoundPost): ProfileLink[] {
  const links = own(post, 'a[href]')
    .filter((link) => closest(link, `${CLASSIC.text}, ${X_WEB.text}, ${CLASSIC.socialContext}`) === undefined)
    .flatMap((link) => {
      const handle = profileAt(link);
      return handle === undefined ? [] : [{ handle, words: shortText(visibleText(link)) }];
    });
  const author = post.status?.handle?.toLowerCase();
  const ofAuthor = links.filter(({ handle }) => handle.toLowerCase() === author);
  return ofAuthor.length > 0 ? ofAuthor : links;
}

function profileAt(link: Element): string | undefined {
  const url = linkOf(link);
  return url && profileOf(url);
}

function shownHandle(text: string): string | undefined {
  const handle = text.trim().replace(/^@/, '');
  return text.trim().startsWith('@') && isHandle(handle) ? `@${handle}` : undefined;
}

/** `<meta itemprop>` inside the author's item, in the transitional pages. */
function microdata(post: FoundPost, property: string): string | undefined {
  const [author] = own(post, '[itemprop~="author"]');
  const meta = author && query(author, `meta[itemprop="${property}"]`);
  const content = meta && attribute(meta, 'content');
  return content === undefined ? undefined : shortText(content);
}

function asProfile(handle: string | undefined): { value: string; raw: string } | undefined {
  return handle === undefined ? undefined : { value: profileAddress(handle), raw: handle };
}
