// Finds where the viewer's own likes and reactions would show. They are covered whether or not there are any: then the cover tells nothing.
import { closest, query, queryAll } from '@/utils/platforms/page/dom';
import { postAuthor } from './author';
import { type CommentParts, controlList } from './comment-parts';
import { linesAbove } from './post-frame';
import type { PostParts } from './post-parts';
import { countedButtons, reactionLine } from './reactions';
import type { CommentSeen, PostSeen } from './surroundings';

export function actedAreas(thing: PostSeen | CommentSeen): Element[] {
  return thing.kind === 'post' ? postAreas(thing.parts) : commentAreas(thing.parts);
}

/**
 * The row of buttons, the line above it, and the line above the post ("Friend One commented"). The line that tells who reacted is
 * covered when it holds bare counts as well: it does so for whoever has not reacted, "You and 11 others" for whoever has.
 */
function postAreas(parts: PostParts): Element[] {
  const reacted = reactionLine(parts);
  const above = linesAbove(parts.root, postAuthor(parts)?.element ?? parts.header, parts.row);
  return [...(parts.row ? [parts.row] : []), ...(reacted ? [reacted.line] : []), ...countedButtons(parts), ...above];
}

/** The items of a comment's list that are buttons: the date beside them stays. */
function commentAreas(parts: CommentParts): Element[] {
  const list = controlList(parts);
  if (list === undefined) return [];
  const items = queryAll(list, '[role="button"], button').map((button) => closest(button, 'li, [role="listitem"]') ?? button);
  return items.filter((item) => query(item, 'a[href*="comment_id"]') === undefined);
}
