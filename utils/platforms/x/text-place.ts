// Where the words of a post stand, in each generation of X's pages.
import { closest, matches, query } from '@/utils/platforms/page/dom';
import { capText } from '@/utils/platforms/page/short-text';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { type FoundPost, own } from './found-post';
import { CLASSIC, OTHER_POSTS, X_WEB } from './selectors';

export interface TextPlace {
  /** Names the strategy that found it. */
  source: `page:${string}`;
  element: Element;
  words: () => string;
}

/** Undefined for a post without words, or one whose words are not found. */
export function textPlace(post: FoundPost): TextPlace | undefined {
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
