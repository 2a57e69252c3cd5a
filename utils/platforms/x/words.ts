// The words of a post, and whether what stands there is all of them and the author's own.
import { type Read, read, unknown } from '@/utils/evidence/read';
import { attribute, closest, query } from '@/utils/platforms/page/dom';
import { firstOf, textOrNothing } from '@/utils/platforms/page/first-of';
import { capText } from '@/utils/platforms/page/short-text';
import { type FoundPost, own } from './found-post';
import { CLASSIC, EDIT_HISTORY, EDITED_PENCIL } from './selectors';
import { type TextPlace, textPlace } from './text-place';
import { readTranslated } from './translated';

export interface Words {
  text: Read<string>;
  translated: Read<boolean>;
  cut: Read<boolean>;
  edited: Read<boolean>;
}

export function readWords(post: FoundPost): Words {
  const place = textPlace(post);
  const text = firstOf([
    { source: place?.source ?? 'unknown', read: () => place && { value: place.words(), raw: place.words() } },
    { source: 'page:x-microdata', read: () => textOrNothing(microdata(post)) },
    // A post of pictures alone has no text; that is known once the post was recognised by its author.
    { source: 'page:x-no-text', read: () => (isRecognised(post) ? { value: '', raw: '' } : undefined) },
  ]);
  return {
    text,
    translated: place ? readTranslated(post, place.element) : withoutText(post),
    cut: readCut(post, place),
    edited: readEdited(post),
  };
}

/** No words are neither cut nor translated; but where the post itself was not made out, nothing is known of its words. */
function withoutText(post: FoundPost): Read<boolean> {
  return isRecognised(post) ? read(false, 'page:x-no-text', '') : unknown();
}

function isRecognised(post: FoundPost): boolean {
  return post.status !== undefined || own(post, CLASSIC.author).length > 0;
}

function microdata(post: FoundPost): string | undefined {
  const [meta] = own(post, 'meta[itemprop="articleBody"], meta[itemprop="text"]');
  const content = meta && attribute(meta, 'content');
  return content === undefined ? undefined : capText(content.trim(), 200_000);
}

/** "Show more": a control after the text or inside it; or text that its box does not show to its end. */
function readCut(post: FoundPost, where: TextPlace | undefined): Read<boolean> {
  const marked = own(post, CLASSIC.showMore).length > 0;
  if (marked) return read(true, 'page:x-classic-show-more', '');
  if (where === undefined) return withoutText(post);
  if (query(where.element, 'button, [role="button"]') !== undefined && where.source === 'page:x-web-text') {
    return read(true, 'page:x-web-show-more', '');
  }
  return isClamped(where.element) ? read(true, 'page:x-line-clamp', '') : read(false, 'page:x-no-show-more', '');
}

function isClamped(element: Element): boolean {
  const style = getComputedStyle(element);
  const clamps = style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '';
  return (
    clamps &&
    Reflect.get(Element.prototype, 'scrollHeight', element) > Reflect.get(Element.prototype, 'clientHeight', element) + 2
  );
}

/** The pencil beside the date, or a link to the earlier versions. X-web's mark has not been seen, so there its absence tells nothing. */
function readEdited(post: FoundPost): Read<boolean> {
  const pencil = own(post, EDITED_PENCIL).find((path) => closest(path, '[role="group"], button') === undefined);
  if (pencil) return read(true, 'page:x-pencil', capText(attribute(closest(pencil, 'svg') ?? pencil, 'aria-label') ?? '', 2_000));
  if (own(post, EDIT_HISTORY).length > 0) return read(true, 'page:x-edit-history', '');
  return post.generation === 'x-classic' && own(post, CLASSIC.author).length > 0
    ? read(false, 'page:x-no-pencil', '')
    : unknown();
}
