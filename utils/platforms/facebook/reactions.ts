// Finds the line between a post and its buttons that tells who reacted, or how many did.
import { closest, containsNode, matches, precedes, query, queryAll } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { largestAround, outermost, tally } from './ancestry';
import { COUNT } from './counts';
import { COMMENTS, commentAround, MARKS } from './landmarks';
import type { PostParts } from './post-parts';
import { NAMES_VIEWER } from './words';

export interface ReactionLine {
  /** The whole line, counts of comments and shares included. */
  line: Element;
  /** What it says beside who reacted and how many, piece by piece: "12 comments". */
  pieces: string[];
}

/** The toolbar of reactions has its role in every language. */
const TOOLBAR = '[role="toolbar"]';
const NOT_THE_LINE = `${MARKS.name}, ${MARKS.message}, ${MARKS.preview}, ${COMMENTS}, a[href*="/photo"], video, h2, h3, h4`;
const BUTTON = '[role="button"], button';

/** By the toolbar, else by a button whose words begin with the viewer or are a bare count. Undefined where it stands in the row of buttons itself. */
export function reactionLine(parts: PostParts): ReactionLine | undefined {
  const { root, row } = parts;
  if (row === undefined) return undefined;
  const mark = betweenWordsAndRow(parts, `${TOOLBAR}, ${BUTTON}, a`).find(
    (part) => (matches(part, TOOLBAR) || tellsReactions(visibleText(part).slice(0, 200))) && isPainted(part),
  );
  if (mark === undefined) return undefined;
  const line = largestAround(mark, tally([row, ...queryAll(root, NOT_THE_LINE)]));
  return { line, pieces: piecesOf(line, mark) };
}

/**
 * Buttons with a number between a post's words and its row of buttons, as "Seen by 12": how many have seen it is told to the
 * account's group alone, and counts the viewer.
 */
export function countedButtons(parts: PostParts): Element[] {
  const start = parts.message ?? parts.header;
  return betweenWordsAndRow(parts, BUTTON).filter(
    (part) =>
      !(start !== undefined && containsNode(start, part)) &&
      query(part, 'img, svg, video, canvas') === undefined &&
      /\p{N}/u.test(visibleText(part).slice(0, 200)),
  );
}

/** What stands after a post's words, or without any after its head, and before its row of buttons. */
function betweenWordsAndRow({ root, row, message, header }: PostParts, selector: string): Element[] {
  if (row === undefined) return [];
  const start = message ?? header;
  return queryAll(root, selector).filter(
    (part) =>
      precedes(part, row) &&
      (start === undefined || precedes(start, part)) &&
      commentAround(part) === undefined &&
      closest(part, MARKS.preview) === undefined,
  );
}

/** "You and Friend One", or for who has not reacted the count alone. */
function tellsReactions(words: string): boolean {
  return NAMES_VIEWER.test(words) || COUNT.test(words);
}

/** Each control's words, and the words between controls at every dot and end of line. */
function piecesOf(line: Element, mark: Element): string[] {
  const controls = outermost(queryAll(line, `${TOOLBAR}, ${BUTTON}, a`));
  const between = visibleText(line, { omit: (part) => controls.includes(part) });
  return [
    ...controls.filter((control) => control !== mark && !containsNode(mark, control)).map((control) => visibleText(control)),
    ...between.split(/\s*[·•\n]\s*/u),
  ].filter((piece) => piece !== '');
}
