// Finds the line between a post and its buttons that tells who reacted, or how many did.
import { closest, matches, precedes, queryAll } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { largestAround, outermost, tally } from './ancestry';
import { COMMENTS, commentAround, MARKS } from './landmarks';
import type { PostParts } from './post-parts';
import { NAMES_VIEWER } from './words';

export interface ReactionLine {
  /** The whole line, counts of comments and shares included. */
  line: Element;
  /** What it says, piece by piece: "66", "12 comments", or "You, Friend One and 5 others". */
  pieces: string[];
}

/** Whether a piece of the line names people: a count begins with its number in every language. */
export function namesPeople(piece: string): boolean {
  return /^\p{L}/u.test(piece);
}

/** The toolbar of reactions has its role in every language. */
const TOOLBAR = '[role="toolbar"]';
const NOT_THE_LINE = `${MARKS.name}, ${MARKS.message}, ${MARKS.preview}, ${COMMENTS}, a[href*="/photo"], video, h2, h3, h4`;
const BUTTON = '[role="button"], button';

/** By the toolbar, else by a button whose words begin with the viewer. Undefined where it stands in the row of buttons itself. */
export function reactionLine({ root, row, message, header }: PostParts): ReactionLine | undefined {
  if (row === undefined) return undefined;
  const start = message ?? header;
  const between = queryAll(root, `${TOOLBAR}, ${BUTTON}, a`).filter(
    (part) => precedes(part, row) && (start === undefined || precedes(start, part)) && commentAround(part) === undefined,
  );
  const mark = between.find(
    (part) =>
      (matches(part, TOOLBAR) || NAMES_VIEWER.test(visibleText(part).slice(0, 200))) &&
      closest(part, MARKS.preview) === undefined &&
      isPainted(part),
  );
  if (mark === undefined) return undefined;
  const line = largestAround(mark, tally([row, ...queryAll(root, NOT_THE_LINE)]));
  return { line, pieces: piecesOf(line) };
}

/** Each control's words, and the words between controls at every dot and end of line. */
function piecesOf(line: Element): string[] {
  const controls = outermost(queryAll(line, `${TOOLBAR}, ${BUTTON}, a`));
  const between = visibleText(line, { omit: (part) => controls.includes(part) });
  return [...controls.map((control) => visibleText(control)), ...between.split(/\s*[·•\n]\s*/u)].filter((piece) => piece !== '');
}
