// The words of a post, and whether what stands there is all of them and the author's own.
import { type Read, read, unknown } from '@/utils/evidence/read';
import { attribute, closest, comesBefore, containsNode, matches, parentOf, query } from '@/utils/platforms/page/dom';
import { firstOf, textOrNothing } from '@/utils/platforms/page/first-of';
import { capText } from '@/utils/platforms/page/short-text';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { type FoundPost, own } from './found-post';
import { CLASSIC, EDIT_HISTORY, EDITED_PENCIL, OTHER_POSTS, X_WEB } from './selectors';
import { saysShowOriginal } from './translation-words';

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
  return { text, translated: readTranslated(post, place), cut: readCut(post, place), edited: readEdited(post) };
}

interface TextPlace {
  source: `page:${string}`;
  element: Element;
  words: () => string;
}

function textPlace(post: FoundPost): TextPlace | undefined {
  const [classic] = own(post, CLASSIC.text);
  if (classic) return place('page:x-classic-text', classic);
  const [article] = own(post, CLASSIC.article);
  if (article) return articlePlace('page:x-classic-article', article, CLASSIC.articleTitle, CLASSIC.articleBody);
  const [bare] = own(post, CLASSIC.articleBody);
  if (bare) return articlePlace('page:x-classic-article', post.body, CLASSIC.articleTitle, CLASSIC.articleBody);
  const [webArticle] = own(post, X_WEB.article);
  if (webArticle)
    return articlePlace(
      'page:x-web-article',
      webArticle,
      '[itemprop="headline"]',
      '[itemprop="articleBody"], [class*="article-body"]',
    );
  if (post.generation === 'x-classic') return undefined;
  const [marked] = own(post, '[itemprop="articleBody"]:not(meta)');
  if (marked) return place('page:x-microdata-text', marked);
  const web = own(post, X_WEB.text).find((element) => closest(element, 'a, button') === undefined && visibleText(element) !== '');
  return web && place('page:x-web-text', web);
}

function place(source: TextPlace['source'], element: Element): TextPlace {
  return { source, element, words: () => visibleText(element, { omit: isShowMore }) };
}

/** An X Article has a title and a body, and between them figures that are not words of it; without either it is read whole. */
function articlePlace(source: TextPlace['source'], element: Element, title: string, body: string): TextPlace {
  const parts = [query(element, title), query(element, body)].filter((part) => part !== undefined);
  const read = (): string =>
    capText(
      (parts.length === 0 ? [element] : parts)
        .map((part) => visibleText(part, { omit: (inner) => matches(inner, OTHER_POSTS) }))
        .join('\n\n'),
      200_000,
    );
  return { source, element, words: read };
}

function isShowMore(element: Element): boolean {
  return matches(element, `${CLASSIC.showMore}, button, [role="button"]`);
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
  if (where === undefined) return isRecognised(post) ? read(false, 'page:x-no-text', '') : unknown();
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

/**
 * X translates in place: above the text then stands a row with words ("Translated from English") and a button to show the
 * original. A lone button there only offers a translation. The text of that button decides in the languages we know.
 */
function readTranslated(post: FoundPost, where: TextPlace | undefined): Read<boolean> {
  if (where === undefined) return isRecognised(post) ? read(false, 'page:x-no-text', '') : unknown();
  const row = translationRow(post, where.element);
  if (row === undefined) return read(false, 'page:x-no-translation-row', '');
  const known = saysShowOriginal(labelOf(row.button));
  const raw = capText(visibleText(row.element), 2_000);
  if (known !== undefined) return read(known, 'page:x-translation-words', raw);
  return read(row.hasWords, 'page:x-translation-row', raw);
}

interface TranslationRow {
  element: Element;
  button: Element;
  hasWords: boolean;
}

function translationRow(post: FoundPost, text: Element): TranslationRow | undefined {
  const [author] = own(post, CLASSIC.author);
  const before = own(post, CONTROL).filter(
    (button) =>
      comesBefore(button, text) &&
      closest(button, CLASSIC.author) === undefined &&
      (author === undefined || comesBefore(author, button)),
  );
  for (const button of before.toReversed()) {
    const element = rowAround(button, text, author);
    const hasWords = wordsBeside(element, author) !== '';
    const grok = query(element, '[data-icon*="grok"]') !== undefined;
    if (saysShowOriginal(labelOf(button)) !== undefined || (visibleText(button) !== '' && (hasWords || grok)))
      return { element, button, hasWords };
  }
  return undefined;
}

const CONTROL = 'button, [role="button"]';

function labelOf(button: Element): string {
  return visibleText(button) || (attribute(button, 'aria-label') ?? '');
}

/** The words of the row that are no button's; when the row is the button alone, those of the element before it. */
function wordsBeside(row: Element, author: Element | undefined): string {
  const inside = visibleText(row, { omit: (part) => matches(part, CONTROL) });
  if (inside !== '' || !matches(row, CONTROL)) return inside;
  const before: unknown = Reflect.get(Element.prototype, 'previousElementSibling', row);
  if (!(before instanceof Element) || matches(before, CONTROL) || (author !== undefined && containsNode(before, author)))
    return '';
  return query(before, 'a[href]') === undefined ? visibleText(before) : '';
}

/** The widest box around the button that holds neither the text nor the author, nor a link. */
function rowAround(button: Element, text: Element, author: Element | undefined): Element {
  let row = button;
  for (let up = parentOf(row); up !== undefined; up = parentOf(up)) {
    const holdsAuthor = author !== undefined && containsNode(up, author);
    if (containsNode(up, text) || holdsAuthor || query(up, 'a[href]') !== undefined) break;
    row = up;
  }
  return row;
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
