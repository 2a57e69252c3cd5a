// Reads who could see a post: from the group it stands in, else from the icon beside its date.
import type { Audience } from '@/utils/evidence/post';
import { attribute, precedes, query, queryAll, rawText } from '@/utils/platforms/page/dom';
import type { Page } from '@/utils/platforms/platform';
import { placeOf } from './address';
import { commentAround, hrefOf } from './landmarks';
import type { PostParts } from './post-parts';
import { AUDIENCE_WORDS, PUBLIC_GROUP } from './words';

const ICONS = 'svg[aria-label], svg, img[alt], i[aria-label], [role="img"][aria-label]';

/** On a group's page, or under a group's name, it is the group; else what the icon's label says; a photo of a group's set is a group's too. */
export function audienceOf(page: Page, parts: PostParts): Audience {
  if (placeOf(page.url).group !== undefined || parts.headerLinks.some(isOfGroup)) return 'group';
  const labels = iconLabels(parts);
  for (const [audience, words] of AUDIENCE_WORDS) {
    if (labels.some((label) => words.test(label))) return audience;
  }
  return query(parts.root, 'a[href*="set=gm."]') === undefined ? 'unknown' : 'group';
}

/** Whether the icon beside the date says that the group is a public one. */
export function saysPublicGroup(parts: PostParts): boolean {
  return iconLabels(parts).some((label) => PUBLIC_GROUP.test(label));
}

function isOfGroup(link: Element): boolean {
  const href = hrefOf(link);
  return href !== undefined && placeOf(href).group !== undefined;
}

/** The labels of the small pictures between the date and the words. */
function iconLabels({ root, time, header, message, row }: PostParts): string[] {
  const start = time ?? header;
  const end = message ?? row;
  return queryAll(root, ICONS)
    .filter((icon) => (start === undefined || precedes(start, icon)) && (end === undefined || precedes(icon, end)))
    .filter((icon) => commentAround(icon) === undefined)
    .slice(0, 6)
    .map(
      (icon) => attribute(icon, 'aria-label') ?? attribute(icon, 'alt') ?? rawText(query(icon, 'title') ?? icon).slice(0, 200),
    );
}
