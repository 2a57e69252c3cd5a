// Finds the line between a post and its buttons that tells who reacted, or how many did.
import { closest, containsNode, matches, precedes, queryAll } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { visibleText } from '@/utils/platforms/page/visible-text';
import { largestAround, tally } from './ancestry';
import { COMMENTS, commentAround, MARKS } from './landmarks';
import type { PostParts } from './post-parts';
import { NAMES_VIEWER } from './words';

export interface ReactionLine {
  /** The whole line, counts of comments and shares included. */
  line: Element;
  /** What it says of the reactions: "66", or "You, Friend One and 5 others". */
  reactions: string;
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
  const foreign = [row, ...queryAll(root, NOT_THE_LINE)];
  const counts = between.filter((part) => matches(part, BUTTON) && !containsNode(mark, part) && !containsNode(part, mark));
  const reactions = visibleText(largestAround(mark, tally([...foreign, ...counts])), { omit: (part) => matches(part, TOOLBAR) });
  return { line: largestAround(mark, tally(foreign)), reactions: reactions || visibleText(mark) };
}
