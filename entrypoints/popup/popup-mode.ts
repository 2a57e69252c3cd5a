// How much the popup can have captured, and whether the page moves for it.
import type { Mode } from '@/utils/evidence/capture-record';
import type { PlatformId } from '@/utils/evidence/post';
import type { PostSummary } from '@/utils/platforms/platform';

/** What is asked for, as far as there is a post for it, and one that something hangs under. */
export function modeFor(wanted: Mode, post: PostSummary | undefined): Mode {
  if (wanted === 'page') return 'page';
  if (post === undefined) return 'visible';
  return wanted === 'thread' && !post.thread ? 'post' : wanted;
}

/** Whether more than the one post is taken, which is to have a reason (PRACTICE 8). */
export function takesMore(mode: Mode): mode is 'thread' | 'page' {
  return mode === 'thread' || mode === 'page';
}

/** Threads and pages always scroll: nobody knows yet how long they are. */
export function movesPage(mode: Mode, post: PostSummary | undefined): boolean {
  return takesMore(mode) || (mode === 'post' && (post?.scrolls ?? false));
}

/** What the main button says: what is taken, by its own name. */
export function mainAct(mode: Mode, platform: PlatformId): 'button' | 'buttonThread' | 'buttonChat' | 'buttonPage' {
  if (mode === 'page') return 'buttonPage';
  if (mode !== 'thread') return 'button';
  return platform === 'whatsapp' ? 'buttonChat' : 'buttonThread';
}
