// Learns whose account the page is open in: by role and position first, for the labels are localised (PLATFORMS §2.5).
import { attribute, closest, query, queryAll, rawText } from '@/utils/platforms/page/dom';
import { shortText } from '@/utils/platforms/page/short-text';
import type { Page, Viewer } from '@/utils/platforms/platform';
import { isAccountLink } from './account-link';
import { placeOf } from './address';
import { hrefOf, MARKS } from './landmarks';
import { ownPictures } from './own-avatar';
import { COMMENT_AS, OWN_TIMELINE } from './words';

interface Clue {
  name?: string;
  handle?: string;
}

/** Not known when no clue is found, as on a page that is open without an account. */
export function viewer(page: Page): Viewer {
  const { document } = page;
  const said = [...shortcut(document), ...labelled(document), ...started(document)];
  const clues = [...said, ...pictured(page, unique(said.map(({ name }) => name)))];
  const names = unique(clues.map(({ name }) => name));
  const told = unique(clues.map(({ handle }) => handle));
  const handles = told.length > 0 ? told : namesakes(page, names);
  const known: Viewer = { known: names.length + handles.length > 0, names, handles };
  const owner = names.length > 0 ? placeOf(page.url).owner : undefined;
  return owner === undefined || isAnothers(document, owner, known) ? known : { ...known, unwritten: [owner] };
}

/**
 * Whether the page shows that the account in its address is not the viewer's: it can be compared with what is known of theirs, or it
 * stands behind another name. Else it may be their own timeline.
 */
function isAnothers(document: Document, owner: string, { names, handles }: Viewer): boolean {
  const isNumber = (handle: string) => /^\d+$/.test(handle);
  if (handles.some((handle) => isNumber(handle) === isNumber(owner))) return true;
  const named = queryAll(document, 'a[href]').filter(isAccountLink).map(clueOf);
  return named.some(({ handle, name }) => handle === owner && name !== undefined && name !== '' && !names.includes(name));
}

/**
 * Where only the name is told, as on a profile, which has no list of shortcuts: the profiles under that name, the page's own among them.
 * Of two people of one name both are taken for the viewer, for a name beside one's own address would tell.
 */
function namesakes({ document, url }: Page, names: readonly string[]): string[] {
  const links = queryAll(document, 'a[href]').filter(
    (link) => isAccountLink(link) && names.includes(shortText(rawText(link), 200)),
  );
  const isTitled = queryAll(document, 'h1').some((title) => names.includes(shortText(rawText(title), 200)));
  return unique([...links.map((link) => clueOf(link).handle), isTitled ? placeOf(url).owner : undefined]);
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];
}

/** The left rail's list begins with the viewer's own profile; all other links of the list lead to parts of the site. */
function shortcut(document: Document): Clue[] {
  const rails = queryAll(document, '[role="navigation"]').filter(
    (rail) => closest(rail, '[role="banner"], [role="main"], [role="dialog"]') === undefined,
  );
  return rails.flatMap((rail) => {
    const first = query(rail, 'li a[href], [role="listitem"] a[href]') ?? query(rail, 'a[href]');
    return first && isAccountLink(first) ? [clueOf(first)] : [];
  });
}

/**
 * Links around the banner's own picture. The viewer has several addresses (a slug, a number in a group), so that many may be own; but one
 * whose other links have another person's name only shares the silhouette of those without a picture.
 */
function pictured(page: Page, known: readonly string[]): Clue[] {
  const around = ownPictures(page).map((picture) => closest(picture, 'a[href]'));
  const links = around.filter((link) => link !== undefined && isAccountLink(link)) as Element[];
  const owners = unique(links.map((link) => clueOf(link).handle));
  if (owners.length === 0) return [];
  const all = queryAll(page.document, 'a[href]').filter(isAccountLink).map(clueOf);
  return owners.flatMap((handle) => {
    const names = unique(all.filter((clue) => clue.handle === handle).map(({ name }) => name));
    const isOwn = known.length > 0 ? names.length === 0 || names.some((name) => known.includes(name)) : owners.length === 1;
    const [name] = known.length > 0 ? [] : names;
    return isOwn ? [{ handle, ...(name !== undefined && { name }) }] : [];
  });
}

function clueOf(link: Element): Clue {
  const href = hrefOf(link);
  const owner = href && placeOf(href).owner;
  const name = shortText(rawText(link), 200) || shortText(attribute(link, 'aria-label') ?? '', 200);
  return { name, ...(owner !== undefined && { handle: owner }) };
}

/** Labels that say the name in words: "Comment as NAME", "NAME's timeline". */
function labelled(document: Document): Clue[] {
  const boxes = queryAll(document, MARKS.textbox).map((box) => nameBy(COMMENT_AS, box));
  const composer = queryAll(document, 'a[href="/me/"], a[href$="facebook.com/me/"]').map((link) => nameBy(OWN_TIMELINE, link));
  return [...boxes, ...composer].filter((name) => name !== undefined).map((name) => ({ name }));
}

function nameBy(patterns: readonly RegExp[], element: Element): string | undefined {
  const label = shortText(attribute(element, 'aria-label') ?? attribute(element, 'aria-placeholder') ?? '', 300);
  return patterns.map((pattern) => pattern.exec(label)?.groups?.['name']?.trim()).find((name) => name !== undefined);
}

const STARTED = /"USER_ID":\s*"(?<id>[1-9]\d+)"/;
const STARTED_NAME = /"NAME":\s*(?<name>"(?:[^"\\]|\\.){1,400}")/;
const PROFILES = /"profileSwitcherEligibleProfiles":\s*\[(?<list>[^\]]{0,4000})/;

/**
 * What the site's start-up data says of the account (`{"USER_ID":"…","NAME":"…"}`) and of the profiles that it can switch to
 * (`"profileSwitcherEligibleProfiles":[{"username":"…"}]`).
 */
function started(document: Document): Clue[] {
  const scripts = queryAll(document, 'script:not([src])').map(rawText);
  return [...scripts.map(startedAs), ...scripts.flatMap(switchable)].filter((clue) => clue !== undefined);
}

function startedAs(text: string): Clue | undefined {
  const found = STARTED.exec(text);
  const id = found?.groups?.['id'];
  if (found === null || id === undefined) return undefined;
  const near = text.slice(Math.max(0, found.index - 1_000), found.index + 2_000);
  return { handle: id, name: unquoted(STARTED_NAME.exec(near)?.groups?.['name'] ?? '') };
}

function switchable(text: string): Clue[] {
  const list = PROFILES.exec(text)?.groups?.['list'] ?? '';
  return Array.from(list.matchAll(/"username":\s*"([^"\\]{1,100})"/g), ([, handle = '']) => ({ handle }));
}

function unquoted(json: string): string {
  try {
    return shortText(String(JSON.parse(json)), 200);
  } catch {
    return '';
  }
}
