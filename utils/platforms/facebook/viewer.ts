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
export function viewer({ document }: Page): Viewer {
  const clues = [...shortcut(document), ...pictured(document), ...labelled(document), ...started(document)];
  const names = unique(clues.map(({ name }) => name));
  const handles = unique(clues.map(({ handle }) => handle));
  return { known: names.length + handles.length > 0, names, handles };
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
    return first && isAccountLink(first) && query(first, 'image, img, svg') !== undefined ? [clueOf(first)] : [];
  });
}

/** Links around or beside the banner's own picture; when they lead to several accounts, the picture is nobody's in particular. */
function pictured(document: Document): Clue[] {
  const links = ownPictures(document)
    .map((picture) => closest(picture, 'a[href]'))
    .filter((link) => link !== undefined && isAccountLink(link));
  const clues = links.map((link) => clueOf(link as Element));
  return unique(clues.map(({ handle }) => handle)).length === 1 ? clues : [];
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

/** What the site's start-up data says of the account: `["CurrentUserInitialData",[],{"USER_ID":"…","NAME":"…"}]`. */
function started(document: Document): Clue[] {
  const scripts = queryAll(document, 'script:not([src])').map(rawText);
  return scripts.flatMap((text): Clue[] => {
    const at = text.indexOf('CurrentUserInitialData');
    if (at < 0) return [];
    const data = text.slice(at, at + 3_000);
    const [, id = ''] = /"USER_ID":\s*"(\d+)"/.exec(data) ?? [];
    const [, name = ''] = /"NAME":\s*("(?:[^"\\]|\\.){1,400}")/.exec(data) ?? [];
    return id === '' || id === '0' ? [] : [{ handle: id, name: unquoted(name) }];
  });
}

function unquoted(json: string): string {
  try {
    return shortText(String(JSON.parse(json)), 200);
  } catch {
    return '';
  }
}
