// Reads the poster's own words: painted text only, without the site's buttons, doubles and link previews (PLATFORMS §2.2).
import type { Post } from '@/utils/evidence/post';
import { read, unknown } from '@/utils/evidence/read';
import { attribute, closest, containsNode, matches, precedes, queryAll, rawText } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { outermost } from './ancestry';
import { commentAround, MARKS } from './landmarks';
import type { PostParts } from './post-parts';
import { says } from './words';

export type Words = Pick<Post, 'text' | 'cut'>;

/** "See more" is short; a whole text in a button (some coloured posts) is not one. */
const LONGEST_BUTTON = 40;
const BUTTON = '[role="button"], button';
const LINK = 'a, [role="link"]';
/** What holds names, the site's words or a preview's, but not the poster's. */
const NO_WORDS = `a, h1, h2, h3, h4, ul, ${BUTTON}, ${MARKS.name}, ${MARKS.preview}, ${MARKS.textbox}`;
const ELLIPSIS = /\s*(?:…|\.\.\.)\s*$/u;

/** The elements that hold the poster's words: the message, else runs of plain text. */
export function postRuns(parts: PostParts): Element[] {
  return parts.message ? [parts.message] : plainRuns(parts);
}

export function postWords(parts: PostParts, runs: readonly Element[]): Words {
  if (runs.length > 0) return wordsOf(runs, parts.message ? 'message' : 'plain-text');
  // Where the renderer names a post's parts and names no message, the post is a picture without words.
  const named = parts.header !== undefined && matches(parts.header, MARKS.name);
  return named
    ? { text: read('', 'page:facebook-no-message', ''), cut: read(false, 'page:facebook-no-message', '') }
    : { text: unknown(), cut: unknown() };
}

/** Painted runs of text between the header's lines and the buttons that are no link, button or preview: coloured posts, the photo panel. */
function plainRuns({ root, header, headerLinks, time, row, shared }: PostParts): Element[] {
  const start = time ?? header ?? headerLinks[0];
  if (start === undefined) return [];
  const end = [row, shared].filter((part) => part !== undefined);
  const runs = queryAll(root, '[dir="auto"]').filter(
    (run) =>
      precedes(start, run) &&
      !headerLinks.some((link) => containsNode(run, link) && !precedes(start, link)) &&
      end.every((part) => precedes(run, part)) &&
      commentAround(run) === undefined &&
      closest(run, NO_WORDS) === undefined &&
      isPainted(run),
  );
  return outermost(runs);
}

/** The words of the runs, one under the other; whether the site cut them is told by what stands before its button. */
export function wordsOf(runs: readonly Element[], strategy: string): Words {
  const source = `page:facebook-${strategy}` as const;
  const buttons = runs
    .flatMap((run) => queryAll(run, `${BUTTON}, ${LINK}`))
    .filter((button) => isSiteButton(button) && isPainted(button));
  const labels = buttons.map((button) => visibleText(button)).filter((label) => !isTranslationControl(label));
  const text = joined(runs, isSiteButton);
  const raw = buttons.length === 0 ? text : joined(runs, () => false);
  const isCut =
    labels.some((label) => says(label, 'seeMore') || /^(?:…|\.\.\.)/.test(label)) || (labels.length > 0 && ELLIPSIS.test(text));
  if (isCut) return { text: read(text.replace(ELLIPSIS, ''), source, raw), cut: read(true, source, labels.join(' · ')) };
  const settled = labels.every((label) => says(label, 'seeLess'));
  return { text: read(text, source, raw), cut: settled ? read(false, source, '') : unknown(labels.join(' · ')) };
}

function joined(runs: readonly Element[], omit: (element: Element) => boolean): string {
  return runs
    .map((run) => visibleText(run, { omit: (element) => omit(element) || isDouble(run, element) }))
    .join('\n')
    .trim();
}

/** The site's own controls among the words: "See more" and what turns a translation on and off, which may be a link. */
function isSiteButton(element: Element): boolean {
  if (!matches(element, `${BUTTON}, ${LINK}`) || rawText(element).trim().length > LONGEST_BUTTON) return false;
  return !matches(element, LINK) || isTranslationControl(rawText(element));
}

function isTranslationControl(label: string): boolean {
  return says(label, 'translated') || says(label, 'translatable');
}

/** Coloured posts repeat their text for the painter and hide the copy from screen readers. */
function isDouble(run: Element, element: Element): boolean {
  if (attribute(element, 'aria-hidden') !== 'true') return false;
  const own = letters(rawText(element));
  const spoken = visibleText(run, { omit: (part) => attribute(part, 'aria-hidden') === 'true' });
  return own !== '' && letters(spoken).includes(own);
}

function letters(text: string): string {
  return text.replace(/\s+/g, '');
}
