// A Facebook post with its comments and replies, as far as they are in the document.
import { closest, containsNode, matches, parentOf, precedes, queryAll, rawText } from '@/utils/platforms/page/dom';
import { isPainted, unionBox } from '@/utils/platforms/page/painted';
import type { Candidate, Page, ThreadLook, ThreadRow, Viewer } from '@/utils/platforms/platform';
import { commonAncestor } from './ancestry';
import { composers } from './composers';
import { commentAround, MARKS } from './landmarks';
import { isNamesake, isOwnRow } from './own-rows';
import type { CommentSeen, PostSeen } from './surroundings';
import { MORE_COMMENTS } from './words';

/** Placeholders and spinners: rows that are not mounted, an article without a label that only loads. */
const LOADING =
  '[role="progressbar"]:not([aria-valuenow]), [role="article"]:not([aria-label]) [role="status"], [data-visualcompletion="loading-state"], [data-virtualized="true"]';

interface Keyed {
  candidate: Candidate;
  thing: PostSeen | CommentSeen;
}

/** `keyed`: everything seen at this look, in document order. Undefined for a comment, and when nothing known is left. */
export function threadOf(
  page: Page,
  keyed: readonly Keyed[],
  viewer: Viewer,
  key: string,
  known: readonly string[],
): ThreadLook | undefined {
  const chosen = keyed.find(({ candidate }) => candidate.key === key);
  if (chosen?.thing.kind === 'comment' || chosen?.candidate.advert === true) return undefined;
  const first = chosen ?? keyed.find(({ candidate }) => known.includes(candidate.key));
  if (first === undefined) return undefined;
  const after = keyed.slice(keyed.indexOf(first) + 1);
  const next = after.findIndex(({ thing }) => thing.kind === 'post');
  const members = [first, ...(next < 0 ? after : after.slice(0, next))];
  const roots = members.map(({ thing }) => thing.parts.root);
  const list = roots.length > 1 ? commonAncestor(roots) : chosen === undefined ? parentOf(first.thing.parts.root) : roots[0];
  if (list === undefined) return undefined;
  const end = next < 0 ? undefined : after[next]?.thing.parts.root;
  const isInThread = (element: Element) =>
    (containsNode(first.thing.parts.root, element) || precedes(first.thing.parts.root, element)) &&
    (end === undefined || precedes(element, end));
  return {
    rows: members.map(({ candidate, thing }): ThreadRow => {
      const { key: own, root } = candidate;
      return isOwnRow(page, thing, viewer) || isNamesake(thing, viewer) ? { key: own, root } : { key: own, root, candidate };
    }),
    list,
    column: unionBox(roots),
    apart: [],
    folds: foldsIn(list, rowsOf(members)).filter(({ root }) => isInThread(root)),
    loading: queryAll(list, LOADING).filter(isInThread),
    ...(end && { end }),
  };
}

/** Everything on the page behind which more is folded away, and every sign that something loads. */
export function signsIn(root: ParentNode, seen: readonly Keyed[]): Pick<ThreadLook, 'folds' | 'loading'> {
  return { folds: foldsIn(root, rowsOf(seen)), loading: queryAll(root, LOADING) };
}

/** The rows of buttons under the posts: "Comment" is among them. */
function rowsOf(seen: readonly Keyed[]): Element[] {
  return seen.flatMap(({ thing }) => (thing.kind === 'post' && thing.parts.row ? [thing.parts.row] : []));
}

/** "View 3 more comments", "2 replies": buttons among the comments, in none of them, under a post's own, beside no box to write in. */
function foldsIn(list: ParentNode, rows: readonly Element[]): { root: Element; count: number }[] {
  const boxes = composers(list);
  return queryAll(list, '[role="button"], button').flatMap((root) => {
    const words = rawText(root).trim().slice(0, 200);
    const isFold =
      MORE_COMMENTS.test(words) &&
      (rows.length === 0 || rows.some((row) => precedes(row, root))) &&
      !rows.some((row) => containsNode(row, root)) &&
      !matches(root, '[aria-haspopup="menu"]') &&
      closest(root, MARKS.message) === undefined &&
      commentAround(root) === undefined &&
      !boxes.some((box) => containsNode(box, root)) &&
      isPainted(root);
    return isFold ? [{ root, count: countIn(words) }] : [];
  });
}

/** As many as the words say, else one. */
function countIn(words: string): number {
  const [digits] = /(?<![\d.,])\d{1,4}(?![\d.,])/.exec(words) ?? [];
  return digits === undefined ? 1 : Math.max(1, Number(digits));
}
