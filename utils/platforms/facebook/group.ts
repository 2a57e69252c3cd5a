// Reads which group a post stands in, and how large the page says it is.
import type { Audience } from '@/utils/evidence/post';
import { type Read, read, unknown } from '@/utils/evidence/read';
import { queryAll } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { shortText } from '@/utils/platforms/page/short-text';
import { visibleText } from '@/utils/platforms/page/visible-text';
import type { Page } from '@/utils/platforms/platform';
import { upwards } from './ancestry';
import { placeOf } from './address';
import { commentAround, hrefOf } from './landmarks';
import { MEMBERS, PUBLIC_GROUP } from './words';

export interface Group {
  /** Slug or number, as addresses name it. */
  id?: string;
  name: string;
  /** As shown, "1.2K"; empty when not shown. */
  size: string;
}

/** As the page of the group says it; undefined where the post stands in no group. */
export function groupSize(audience: Audience, group: Group | undefined): Read<string> | undefined {
  if (audience !== 'group') return undefined;
  return group === undefined || group.size === '' ? unknown() : read(group.size, 'page:facebook-group-header', group.size);
}

/** How far above the group's name its size may stand, and how much text there is a header still. */
const HEADER_CLIMB = 8;
const LONGEST_HEADER = 400;

/** From the header's link to the group, else from the page of the group; undefined when neither names one. */
export function groupOf(page: Page, headerLinks: readonly Element[]): Group | undefined {
  const link = headerLinks.find((candidate) => placeOfLink(candidate)?.kind === 'group');
  const id =
    placeOf(page.url).group ?? headerLinks.map((candidate) => placeOfLink(candidate)?.group).find((group) => group !== undefined);
  if (id === undefined) return undefined;
  const isOwnPage = placeOf(page.url).group !== undefined;
  const title = isOwnPage ? titleOf(page) : undefined;
  const name = shortText(visibleText(title ?? link ?? page.document.createDocumentFragment()));
  return { id, name, size: title === undefined ? '' : sizeNear(title) };
}

/** Whether the words beside the group's name say that it is a public one. */
export function isPublicGroupPage(page: Page): boolean {
  const title = titleOf(page);
  if (title === undefined) return false;
  const name = visibleText(title);
  for (const up of upwards(title, HEADER_CLIMB).slice(1)) {
    const text = visibleText(up);
    if (text.length > LONGEST_HEADER) return false;
    // A group may call itself what it likes.
    if (PUBLIC_GROUP.test(text.replace(name, ''))) return true;
  }
  return false;
}

function placeOfLink(link: Element) {
  const href = hrefOf(link);
  return href && placeOf(href);
}

function titleOf(page: Page): Element | undefined {
  return queryAll(page.document, 'h1').find((title) => isPainted(title) && commentAround(title) === undefined);
}

/** By the link to the members, else by the words beside the group's name. */
function sizeNear(title: Element): string {
  for (const up of upwards(title, HEADER_CLIMB).slice(1)) {
    const text = visibleText(up);
    if (text.length > LONGEST_HEADER) break;
    const linked = queryAll(up, 'a[href*="/members"]').map((link) => /\d[\d.,\u00A0\u202F ]*\p{L}{0,4}/u.exec(visibleText(link)));
    const [size] = linked.find((found) => found !== null) ?? [];
    const words = MEMBERS.exec(text)?.groups?.['size'] ?? size;
    if (words !== undefined) return words.trim();
  }
  return '';
}
