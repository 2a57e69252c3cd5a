// Finds the row of a post's own buttons (Like, Comment, Share), where the post ends and its comments begin.
import { closest, query, queryAll } from '@/utils/platforms/page/dom';
import { isPainted } from '@/utils/platforms/page/painted';
import { commonAncestor, largestAround, tally } from './ancestry';
import { COMMENTS, commentAround, MARKS } from './landmarks';

/** What a row of buttons is not part of. */
const OTHER_PARTS = [
  MARKS.name,
  MARKS.message,
  MARKS.textbox,
  COMMENTS,
  MARKS.preview,
  'a[href*="/photo"]',
  'h2',
  'h3',
  'h4',
  'video',
].join(', ');

/** The row, by the renderer's names for its buttons, else the last painted row of three buttons before the first comment. */
export function actionRow(root: Element): Element | undefined {
  const named = queryAll(root, MARKS.actions).filter((button) => commentAround(button) === undefined);
  if (named.length > 1) return commonAncestor(named);
  const [only] = named;
  if (only !== undefined) return largestAround(only, tally(queryAll(root, OTHER_PARTS)));
  return rowOfThree(root);
}

function rowOfThree(root: Element): Element | undefined {
  const buttons = queryAll(root, '[role="button"], button').filter(
    (button) =>
      commentAround(button) === undefined &&
      closest(button, `${MARKS.message}, ${MARKS.name}, h2, h3, h4, form, ul`) === undefined &&
      isPainted(button),
  );
  const rows = buttons
    .slice(2)
    .map((third, index) => commonAncestor([buttons[index], buttons[index + 1], third].filter((button) => button !== undefined)));
  return rows.findLast((row) => row !== undefined && row !== root && query(row, OTHER_PARTS) === undefined);
}
