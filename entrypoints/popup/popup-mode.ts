// How much the popup can have captured, and whether the page moves for it.
import type { Mode } from '@/utils/evidence/capture-record';
import type { PostSummary } from '@/utils/platforms/platform';

export type PopupMode = Extract<Mode, 'visible' | 'post' | 'thread'>;

/** What is asked for, as far as there is a post for it, and one that something hangs under. */
export function modeFor(wanted: PopupMode, post: PostSummary | undefined): PopupMode {
  if (post === undefined) return 'visible';
  return wanted === 'thread' && !post.thread ? 'post' : wanted;
}

/** A thread always scrolls: nobody knows yet how long it is. */
export function movesPage(mode: PopupMode, post: PostSummary | undefined): boolean {
  return mode === 'thread' || (mode === 'post' && (post?.scrolls ?? false));
}
